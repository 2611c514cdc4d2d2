import * as Plot from "@observablehq/plot";
import { CLASSIFIED_BY } from "../../describe/figure.ts";
import { countFields, type Field } from "../../model/field.ts";
import type { Figure } from "../../model/figure.ts";
import { evenFlow, flow } from "./flow.ts";
import { COLUMN, type Column } from "./frame.ts";
import type { TextStyle } from "./measure.ts";
import { colors, SMALL } from "./style.ts";
import { placeTexts } from "./texts.ts";

/** Room a mark takes before its label, in canvas pixels. */
export const MARK_INDENT = 24;

/** Radius of a circle with a mark's area: all shapes have the same. */
const RADIUS = 5.5;
const STYLE: TextStyle = { fontSize: SMALL, fontWeight: 400 };
const LINE = 24;
/** Between the chart and its legend. */
const GAP = 10;

/** A mark's middle, in canvas pixels. */
export interface PlacedMark {
  x: number;
  y: number;
  field: Field;
}

/** The mark of every field in its place. */
export function drawFieldMarks(marks: readonly PlacedMark[], r = RADIUS): Plot.Markish {
  return [...new Set(marks.map(({ field }) => field))].map((field) =>
    Plot.dot(
      marks.filter((mark) => mark.field === field),
      {
        // A frame of their own: a chart's x may mean anything.
        x: { value: "x", scale: null },
        y: { value: "y", scale: null },
        r,
        symbol: field.symbol,
        fill: field.color,
        stroke: colors.paper,
        strokeWidth: 3,
        paintOrder: "stroke",
      },
    ),
  );
}

/** The legend of the fields that occur, in lines as wide as the frame. */
export interface FieldLegend {
  /** Canvas pixels to keep free under the chart; 0 where nothing is classified. */
  height: number;
  draw: (top: number) => Plot.Markish;
}

/**
 * Lays out the legend; its first words say whose classification it is.
 * @param gap canvas pixels between the chart and its legend
 */
export function planFieldLegend(figure: Figure, frame: Column, gap = GAP): FieldLegend {
  const fields = countFields(figure);
  const many = figure.fieldNoun?.many ?? "";
  if (fields.length === 0) return { height: 0, draw: () => null };
  const text = `${many} (${CLASSIFIED_BY}):`;
  const start = frame.measure(text, STYLE) + 20;
  // Further lines begin under the first entry; in a column the words stand over all of them.
  const beside = frame.width >= COLUMN;
  const head = beside || start - 20 <= frame.width ? [text] : [many, `(${CLASSIFIED_BY}):`];
  const above = beside ? 0 : head.length;
  const left = beside ? start : 0;
  const { places, lines } = (beside ? flow : evenFlow)(
    fields.map(({ field }) => MARK_INDENT + frame.measure(field.label, STYLE)),
    frame.width - left,
    22,
  );
  const middle = (top: number, line: number) => top + gap + (line + 0.5) * LINE;
  const entries = fields.map(({ field }, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return { field, x: left + x, line: above + line };
  });
  return {
    height: gap + (above + lines) * LINE,
    draw: (top) => [
      placeTexts(
        head.map((one, line) => ({ text: one, x: 0, y: middle(top, line) })),
        { ...STYLE, fill: colors.muted },
      ),
      drawFieldMarks(
        entries.map((entry) => ({ field: entry.field, x: entry.x + 8, y: middle(top, entry.line) })),
      ),
      placeTexts(
        entries.map((entry) => ({
          text: entry.field.label,
          x: entry.x + MARK_INDENT,
          y: middle(top, entry.line),
        })),
        STYLE,
      ),
    ],
  };
}
