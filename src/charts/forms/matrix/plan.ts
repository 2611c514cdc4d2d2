import type { Figure } from "../../../model/figure.ts";
import { isSingle, type Matrix, type MatrixRow, type Unit, wordOf } from "../../../model/matrix.ts";
import type { Plan } from "../../form.ts";
import { type Frame, smallestIn } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { Horizontal, Place, PlacedText, Vertical } from "../../pen.ts";

/**
 * How a unit looks: it stands there, a statement beside lists names it, perhaps; what came through of a list does not
 * have it, or nothing names it, which is known.
 */
export type Look = "found" | "named" | "likely" | "missing" | "rest";

/** A unit's middle, and what it says. */
export interface PlacedUnit extends Place {
  look: Look;
}

/** How a row's label is set: most of its entries are missing, nothing names it, it is named or the speaker is at it. */
export type Tone = "plain" | "missing" | "quiet" | "strong";

export interface PlacedLabel extends PlacedText {
  tone: Tone;
}

/** Entries by lists in their places. */
export interface MatrixPlan extends Plan {
  heads: readonly PlacedText[];
  headStyle: TextStyle;
  noteStyle: TextStyle;
  /** Under the heads: how many of its entries each list has. */
  totals: readonly PlacedText[];
  /** From heads to their units, where they do not stand over them. */
  guides: readonly Vertical[];
  headRule: readonly Horizontal[];
  rules: readonly Horizontal[];
  labels: readonly PlacedLabel[];
  style: TextStyle;
  units: readonly PlacedUnit[];
  /** Edge of a unit. */
  size: number;
  /** What a dashed unit means, beside it. */
  words: readonly (PlacedText & { look: Look })[];
  key: readonly (PlacedUnit & PlacedText)[];
  /** Behind the row the speaker is at. */
  band: { line: Horizontal; height: number } | undefined;
}

/** On slides, heads are as large as what the last row reads. */
export const headIn = (frame: Frame): TextStyle => ({
  fontSize: Math.max(20, smallestIn(frame)),
  fontWeight: 600,
});
export const noteIn = (frame: Frame): TextStyle => ({ fontSize: smallestIn(frame), fontWeight: 400 });

/** A figure without one has no entries to draw. */
export const matrixOf = ({ matrix }: Figure): Matrix =>
  matrix ?? { columns: [], rows: [], key: { found: "", missing: "" } };

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Most units of one cell in each column. */
export const mostUnits = ({ columns, rows }: Matrix) =>
  columns.map((_, place) => Math.max(1, ...rows.map(({ cells }) => cells[place]?.length ?? 0)));

const hasLists = ({ columns }: Matrix) => columns.some(({ kind }) => kind === "list");

/** A row of several entries most of which are missing stands out; what is named beside lists, and the active one, too. */
export function toneOf(matrix: Matrix, { cells }: MatrixRow, active: boolean): Tone {
  if (active) return "strong";
  const units = cells.flatMap((cell, place) => cell.map((unit) => lookOf(matrix, unit, place)));
  if (units.includes("rest")) return "quiet";
  if (isSingle(matrix)) return units.includes("named") ? "strong" : "plain";
  return units.filter((look) => look === "missing").length > units.length / 2 ? "missing" : "plain";
}

/** What a unit of a column looks like. */
export function lookOf(matrix: Matrix, { mark }: Unit, place: number): Look {
  const kind = matrix.columns[place]?.kind;
  if (mark === "missing" && kind === "rest") return "rest";
  return mark === "found" && kind === "statement" && hasLists(matrix) ? "named" : mark;
}

/** The marks that need words, in the order of a legend, with theirs. */
export function keyOf({ columns, rows, key }: Matrix): { look: Look; text: string }[] {
  const marks = rows.flatMap(({ cells }) =>
    cells.flatMap((units, place) => (columns[place]?.kind === "rest" ? [] : units.map(({ mark }) => mark))),
  );
  return (["found", "likely", "missing"] as const).flatMap((look) =>
    marks.includes(look) ? { look, text: wordOf(look, key) } : [],
  );
}

/** The units of a row, from the left of each column. */
export function placeUnits(
  matrix: Matrix,
  { cells }: MatrixRow,
  { starts, y, size, step }: { starts: readonly number[]; y: number; size: number; step: number },
): PlacedUnit[] {
  return cells.flatMap((units, place) =>
    units.map((unit, index) => ({
      look: lookOf(matrix, unit, place),
      x: (starts[place] ?? 0) + size / 2 + index * step,
      y,
    })),
  );
}
