import { isDeepStrictEqual } from "node:util";
import { words } from "#words/check.ts";
import { EVIDENCE_FIGURE } from "../describe/tally.ts";
import { formatValue, knownRows } from "../describe/value.ts";
import { sourceOf } from "../model/evidence.ts";
import type { CitedFigure, Row, Value } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { formatShaken } from "../read/for-people.ts";
import { writeCell } from "../read/write-cell.ts";

/** Labels longer than this push their values to the next line of a terminal. */
const LABEL = 56;

/**
 * What a lecture's files hold, for whoever fills them in: each value as it will be drawn, what has changed, and
 * the sentences to look at.
 * @param before the lecture as it was committed last, where it can be read
 */
export function reportLecture(lecture: Lecture, before: Lecture | undefined): string[] {
  const figures = valued(lecture);
  const values = figures.reduce((sum, figure) => sum + knownRows(figure).length, 0);
  return [
    ...figures.flatMap(reportFigure),
    ...reportChanges(figures, before),
    "",
    ...formatShaken(lecture.shaken),
    words.right(figures.length, values),
  ];
}

/** Figures with a file; what is counted from them has none. */
const valued = ({ figures }: Lecture) => Object.values(figures).filter(({ id }) => id !== EVIDENCE_FIGURE);

function reportFigure(figure: CitedFigure): string[] {
  const { id, rows, noun } = figure;
  const known = knownRows(figure);
  const all = rows.length === 0 ? words.empty : words.known(known.length, rows.length, noun);
  return [`${id}.csv: ${all}`, ...known.map((row) => reportRow(figure, row)), ""];
}

function reportRow(figure: CitedFigure, row: Row): string {
  const { label } = row.category;
  const short = label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
  const source = sourceOf(row.value);
  return `  ${short.padEnd(LABEL)}  ${describeCell(figure, row)}${source ? ` (${source})` : ""}`;
}

/** As readers see it, and where that is words, as its cell has it. */
function describeCell(figure: CitedFigure, row: Row): string {
  const text = formatValue(figure, row);
  const inWords = row.value.kind === "share" && row.value.share.kind !== "exact";
  return inWords ? `${text} [${writeCell(row.value)}]` : text;
}

function reportChanges(figures: readonly CitedFigure[], before: Lecture | undefined): string[] {
  if (!before) return [words.notComparable];
  const changes = figures.flatMap((figure) => {
    const old = before.figures[figure.id];
    if (!old) return [`${figure.id}: ${words.newFigure}`];
    const ids = [...new Set([...old.rows, ...figure.rows].map(({ category }) => category.id))];
    return ids.flatMap((id) => {
      const [was, is] = [old, figure].map((one) => one.rows.find(({ category }) => category.id === id));
      // By what is known, not by how it is written: a neighbour's decimals change no value.
      if (isDeepStrictEqual(knownOf(was), knownOf(is))) return [];
      return [words.change(figure.id, (is ?? was)?.category.label ?? id, told(old, was), told(figure, is))];
    });
  });
  return changes.length === 0 ? [words.unchanged] : [words.changes, ...changes.map((line) => `  ${line}`)];
}

const knownOf = (row: Row | undefined): Value => row?.value ?? { kind: "none" };

/** A value with its source; nothing where there is none. */
function told(figure: CitedFigure, row: Row | undefined): string {
  if (!row || row.value.kind === "none") return "";
  return `${describeCell(figure, row)} (${sourceOf(row.value) ?? ""})`;
}
