import type { Figure, Row } from "../../../model/figure.ts";
import type { Plan } from "../../form.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { PlacedLabel } from "../../layout/row-labels.ts";
import { SMALL } from "../../layout/style.ts";
import type { PlacedText } from "../../pen.ts";
import { type DotKey, evidenceOf, NO_ROWS, type PlacedDot } from "./dots.ts";

/** One dot per value in its place. */
export interface EvidencePlan extends Plan {
  /** The figure's: names of fills begin with it. */
  id: string;
  key: DotKey;
  dots: readonly PlacedDot[];
  /** Radius of a dot. */
  radius: number;
  labels: readonly PlacedLabel[];
  style: TextStyle;
  /** Rows that have nothing to have values. */
  lost: readonly PlacedText[];
}

/** How labels are set in a column, and words everywhere. */
export const LABEL: TextStyle = { fontSize: SMALL, fontWeight: 400 };

/** The dots of all rows, or the words that stand instead. */
export function placeDots(
  { rows }: Figure,
  { left, step, middleOf }: { left: number; step: number; middleOf: (row: number) => number },
): Pick<EvidencePlan, "dots" | "lost"> {
  const at = rows.map((row, index) => ({ all: evidenceOf(row), y: middleOf(index) }));
  return {
    dots: at.flatMap(({ all, y }) => all.map((kind, place) => ({ kind, x: left + (place + 0.5) * step, y }))),
    lost: at.flatMap(({ all, y }) => (all.length === 0 ? { text: NO_ROWS, x: left, y } : [])),
  };
}

/** Values of the row that has most. */
export const mostDots = (rows: readonly Row[]) => Math.max(1, ...rows.map((row) => evidenceOf(row).length));
