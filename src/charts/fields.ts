import * as Plot from "@observablehq/plot";
import type { Figure } from "../lecture/figure.ts";
import { CLASSIFIED_BY, countFields, type PolicyField } from "../lecture/policy-field.ts";
import type { Frame } from "./frame.ts";
import type { TextStyle } from "./measure.ts";
import { colors, SMALL } from "./style.ts";
import { placeTexts } from "./texts.ts";

/**
 * The mark of each policy field: a shape and a colour, so that either alone tells the fields apart. The
 * colours are as quiet as a contrast of 3:1 allows.
 */
export const fieldMarks: Record<PolicyField, { symbol: Plot.SymbolType; color: string }> = {
  Zivilgesellschaft: { symbol: "circle", color: "#b0356b" },
  "Verwaltung und Steuerung": { symbol: "square", color: "#55636b" },
  "Sprache und Bildung": { symbol: "wye", color: "#2a6fb0" },
  Arbeit: { symbol: "diamond", color: "#8a6a12" },
  Wohnen: { symbol: "triangle", color: "#8f4210" },
  "Soziales und Gesundheit": { symbol: "cross", color: "#2e7d4f" },
  "Sicherheit und Zusammenhalt": { symbol: "star", color: "#5f4b9b" },
};

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
  field: PolicyField;
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
        symbol: fieldMarks[field].symbol,
        fill: fieldMarks[field].color,
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

/** Lays out the legend; its first words say whose classification it is. */
export function planFieldLegend(figure: Figure, frame: Frame): FieldLegend {
  const fields = countFields(figure.rows);
  if (fields.length === 0) return { height: 0, draw: () => null };
  const head = `Politikfelder (${CLASSIFIED_BY}):`;
  const start = frame.measure(head, STYLE) + 20;
  const width = (field: PolicyField) => MARK_INDENT + frame.measure(field, STYLE);
  // Further lines begin under the first entry; in a narrow frame the words stand over all of them.
  const left = frame.width > 2 * start ? start : 0;
  let x = start;
  let line = 0;
  const entries = fields.map(({ field }) => {
    if (x + width(field) > frame.width) {
      x = left;
      line += 1;
    }
    const entry = { field, x, line };
    x += width(field) + 22;
    return entry;
  });
  const middle = (top: number, row: number) => top + GAP + (row + 0.5) * LINE;
  return {
    height: GAP + (line + 1) * LINE,
    draw: (top) => [
      placeTexts([{ text: head, x: 0, y: middle(top, 0) }], { ...STYLE, fill: colors.muted }),
      drawFieldMarks(
        entries.map((entry) => ({ field: entry.field, x: entry.x + 8, y: middle(top, entry.line) })),
      ),
      placeTexts(
        entries.map((entry) => ({ text: entry.field, x: entry.x + MARK_INDENT, y: middle(top, entry.line) })),
        STYLE,
      ),
    ],
  };
}
