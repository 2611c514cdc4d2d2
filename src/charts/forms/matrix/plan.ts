import type { Figure } from "../../../model/figure.ts";
import type { Mark as Found, Matrix, MatrixColumn, MatrixRow } from "../../../model/matrix.ts";
import type { Plan } from "../../form.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { SMALL } from "../../layout/style.ts";
import type { Horizontal, Place, PlacedText, Vertical } from "../../pen.ts";

/** A unit's middle, and what it says. */
export interface PlacedUnit extends Place {
  mark: Found;
  kind: MatrixColumn["kind"];
}

/** How a row's label is set: most of its entries are missing, or the speaker is at it. */
export type Tone = "plain" | "missing" | "active";

export interface PlacedLabel extends PlacedText {
  tone: Tone;
}

/** Entries by lists in their places. */
export interface MatrixPlan extends Plan {
  heads: readonly PlacedText[];
  headStyle: TextStyle;
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
  words: readonly PlacedText[];
  key: readonly (PlacedUnit & { text: string })[];
  /** Behind the row the speaker is at. */
  band: { line: Horizontal; height: number } | undefined;
}

export const HEAD: TextStyle = { fontSize: 20, fontWeight: 600 };
export const NOTE: TextStyle = { fontSize: SMALL, fontWeight: 400 };

/** A figure without one has no entries to draw. */
export const matrixOf = ({ matrix }: Figure): Matrix =>
  matrix ?? { columns: [], rows: [], key: { found: "", missing: "" } };

/** Most units of one cell in each column. */
export const mostUnits = ({ columns, rows }: Matrix) =>
  columns.map((_, place) => Math.max(1, ...rows.map(({ cells }) => cells[place]?.length ?? 0)));

/** A row of several entries most of which are missing stands out; the one the speaker is at, too. */
export function toneOf({ cells }: MatrixRow, single: boolean, active: boolean): Tone {
  if (active) return "active";
  const units = cells.flat();
  const missing = units.filter(({ mark }) => mark === "missing").length;
  return !single && missing > units.length / 2 ? "missing" : "plain";
}

/** The units of a row, from the left of each column. */
export function placeUnits(
  { columns }: Matrix,
  { cells }: MatrixRow,
  { starts, y, size, step }: { starts: readonly number[]; y: number; size: number; step: number },
): PlacedUnit[] {
  return cells.flatMap((units, place) =>
    units.map(({ mark }, index) => ({
      mark,
      kind: columns[place]?.kind ?? "list",
      x: (starts[place] ?? 0) + size / 2 + index * step,
      y,
    })),
  );
}
