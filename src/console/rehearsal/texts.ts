import { formatCount, formatDateTime, formatList, formatMinutes } from "#words/format.ts";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { type Run, timePerSlide } from "./run.ts";

/** Less than this is no deviation: half a second, in minutes. */
const HAIR = 0.5 / 60;
/** What a slide's front matter takes. */
const MINUTES = { least: 0.5, most: 60 };

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Where to cut, in sentences: as many slides as it takes to get to the length, the longest over plan first. */
export function suggestCuts(rows: readonly PlanRow[], targetMinutes: number): string[] {
  const total = sum(rows.map(({ actual }) => actual));
  if (total < HAIR) return ["In dieser Probe ist keine Zeit auf einer Folie gemessen."];
  const over = total - targetMinutes;
  const target = formatMinutes(targetMinutes);
  if (Math.abs(over) < HAIR)
    return [`Die Probe dauerte so lange wie geplant, ${target}`, ...sayMissing(rows)];
  const length = `Die Probe dauerte ${formatMinutes(total)}, ${formatMinutes(over)}`;
  if (over < 0)
    return [`${length} weniger als geplant (${target}). Zu kürzen ist nichts.`, ...sayMissing(rows)];
  const longest = rows.filter(({ delta }) => delta >= HAIR).sort((one, other) => other.delta - one.delta);
  const cuts: string[] = [];
  let left = over;
  for (const row of longest) {
    if (left < HAIR) break;
    cuts.push(sayCut(row));
    left -= row.delta;
  }
  const end =
    left < HAIR
      ? "Damit ist die geplante Länge erreicht."
      : `Es bleiben ${formatMinutes(left)} zu viel: Dafür muss der Plan selbst kürzer werden.`;
  return [`${length} mehr als geplant (${target}).`, ...cuts, end, ...sayMissing(rows)];
}

function sayCut({ slide, planned, actual, delta }: PlanRow): string {
  const name = `Folie ${slide.number}, ${slide.title}`;
  if (slide.below !== undefined)
    return `${name}: ${formatMinutes(actual)} außerhalb des Plans. Ohne sie sind ${formatMinutes(delta)} gewonnen.`;
  return `${name}: ${formatMinutes(actual)} statt ${formatMinutes(planned)}; im Plan gehalten, spart das ${formatMinutes(delta)}.`;
}

/** A rehearsal that left slides out says less about the talk's length. */
function sayMissing(rows: readonly PlanRow[]): string[] {
  const isMissing = ({ slide, actual }: PlanRow) => slide.below === undefined && actual < HAIR;
  const missing = rows.filter(isMissing);
  if (missing.length === 0) return [];
  const count = formatCount(
    missing.length,
    "Folie des Plans kam nicht vor",
    "Folien des Plans kamen nicht vor",
  );
  // Neighbours together: „4 bis 26“, not twenty-three numbers.
  const groups: PlanRow[][] = [];
  for (const [index, row] of rows.entries()) {
    if (!isMissing(row)) continue;
    const before = rows[index - 1];
    if (before && isMissing(before)) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const numbers = groups.flatMap((group) => {
    const all = group.map(({ slide }) => slide.number);
    return all.length > 2 ? [`${all[0]} bis ${all.at(-1)}`] : all;
  });
  const planned = formatMinutes(sum(missing.map((row) => row.planned)));
  return [`${count} (${formatList(numbers)}); geplant sind dafür ${planned}`];
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
    remark: ms > 0 ? "" : "   # nicht gezeigt: Plan bleibt",
  }));
  const total = { file: "slides/index.ts", minutes: sum(files.map(({ minutes }) => minutes)), remark: "" };
  const width = Math.max(...[...files, total].map(({ file }) => file.length));
  const lines = [...files, total].map(
    ({ file, minutes, remark }) => `${file.padEnd(width)}   minutes: ${minutes}${remark}`,
  );
  return [
    `# Neuer Plan aus der Probe vom ${formatDateTime(run.startedAt)}.`,
    "# In jeder Datei die Zeile „minutes:“ durch die hier ersetzen; in slides/index.ts steht die Summe.",
    ...lines,
    "",
  ].join("\n");
}

const roundMinutes = (minutes: number) =>
  Math.min(MINUTES.most, Math.max(MINUTES.least, Math.round(minutes * 2) / 2));

/** Without it, Excel takes UTF-8 for Windows-1252. */
const BOM = "\ufeff";

/** A run as a spreadsheet, a line for each slide and step; the plan stands once for each slide. */
export function toCsv(run: Run, outline: readonly OutlineSlide[]): string {
  const { main, appendices } = timePerSlide(run, outline);
  const lines = [...main, ...appendices].flatMap(({ slide, steps }) => {
    const shown = steps.length > 0 ? steps : [{ step: "", ms: 0 }];
    return shown.map(({ step, ms }, index) => {
      const plan = index === 0 && slide.below === undefined ? slide.minutes : "";
      return [slide.number, slide.title, step, Math.round(ms / 100) / 10, plan];
    });
  });
  const head = ["Folie", "Titel", "Schritt", "Sekunden", "Plan (Minuten)"];
  return BOM + [head, ...lines].map((cells) => `${cells.map(writeCell).join(";")}\n`).join("");
}

/** Spreadsheets run a cell that begins like this; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function writeCell(cell: string | number): string {
  // All decimals, unlike `formatNumber`, which rounds and groups for readers.
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = FORMULA.test(cell.normalize("NFKC")) ? `'${cell}` : cell;
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
