import { words } from "#words/console.ts";
import { csvDialect } from "#words/format.ts";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";
import { writeCsv } from "../../csv/write.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { type Run, timePerSlide } from "./run.ts";

/** Less than this is no deviation: half a second, in minutes. */
export const HAIR = 0.5 / 60;
/** What a slide's front matter takes. */
const MINUTES = { least: 0.5, most: 60 };

const { cuts: say, plan, csv } = words.rehearsal;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Where to cut, in sentences: as many slides as it takes to get to the length, the longest over plan first. */
export function suggestCuts(rows: readonly PlanRow[], target: number): string[] {
  const total = sum(rows.map(({ actual }) => actual));
  if (total < HAIR) return [say.nothingMeasured];
  const over = total - target;
  if (Math.abs(over) < HAIR) return [say.asPlanned(target), ...sayMissing(rows)];
  if (over < 0) return [say.shorter(total, -over, target), ...sayMissing(rows)];
  const longest = rows.filter(({ delta }) => delta >= HAIR).sort((one, other) => other.delta - one.delta);
  const sentences: string[] = [];
  let left = over;
  for (const row of longest) {
    if (left < HAIR) break;
    sentences.push(sayCut(row));
    left -= row.delta;
  }
  const end = left < HAIR ? say.reached : say.remaining(left);
  return [say.longer(total, over, target), ...sentences, end, ...sayMissing(rows)];
}

const sayCut = ({ slide, planned, actual, delta }: PlanRow) =>
  slide.below === undefined ? say.slide(slide, actual, planned, delta) : say.appendix(slide, actual);

/** A rehearsal that left slides out says less about the talk's length. */
function sayMissing(rows: readonly PlanRow[]): string[] {
  const isMissing = ({ slide, actual }: PlanRow) => slide.below === undefined && actual < HAIR;
  const missing = rows.filter(isMissing);
  if (missing.length === 0) return [];
  // Neighbours together: „4 bis 26“, not twenty-three numbers.
  const groups: PlanRow[][] = [];
  for (const [index, row] of rows.entries()) {
    if (!isMissing(row)) continue;
    const before = rows[index - 1];
    if (before && isMissing(before)) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const spans = groups.flatMap((group) => {
    const all = group.map(({ slide }) => slide.number);
    return all.length > 2 ? [say.span(all[0] ?? "", all.at(-1) ?? "")] : all;
  });
  return [say.missing(missing.length, spans, sum(missing.map(({ planned }) => planned)))];
}

/**
 * A run's times as the new plan, to be pasted into `slides/`: the files are the truth. A slide that was
 * not shown keeps its plan, because nothing is known of it.
 */
export function planText(run: Run, outline: readonly OutlineSlide[]): string {
  const { main } = timePerSlide(run, outline);
  const files = main.map(({ slide, ms }) => ({
    file: `slides/${slide.id}.md`,
    minutes: ms > 0 ? roundMinutes(ms / 60_000) : slide.minutes,
    remark: ms > 0 ? "" : `   ${plan.notShown}`,
  }));
  const total = { file: "slides/index.ts", minutes: sum(files.map(({ minutes }) => minutes)), remark: "" };
  const width = Math.max(...[...files, total].map(({ file }) => file.length));
  const lines = [...files, total].map(
    ({ file, minutes, remark }) => `${file.padEnd(width)}   minutes: ${minutes}${remark}`,
  );
  return [plan.heading(run.startedAt), plan.howTo, ...lines, ""].join("\n");
}

const roundMinutes = (minutes: number) =>
  Math.min(MINUTES.most, Math.max(MINUTES.least, Math.round(minutes * 2) / 2));

/** A run as a spreadsheet, a line for each slide and step; the plan stands once for each slide. */
export function toCsv(run: Run, outline: readonly OutlineSlide[]): string {
  const { main, appendices } = timePerSlide(run, outline);
  const lines = [...main, ...appendices].flatMap(({ slide, steps }) => {
    const shown = steps.length > 0 ? steps : [{ step: "", ms: 0 }];
    return shown.map(({ step, ms }, index) => {
      const planned = index === 0 && slide.below === undefined ? slide.minutes : "";
      return [slide.number, slide.title, step, Math.round(ms / 100) / 10, planned];
    });
  });
  return writeCsv([csv.head, ...lines], csvDialect);
}

/** The day of a run as the list has it, the reader's own; ISO, so that files sort by it: „2026-11-12“. */
export function isoDay(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => `${part}`.padStart(2, "0"))
    .join("-");
}
