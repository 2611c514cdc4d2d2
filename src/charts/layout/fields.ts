import { words } from "#words/figure.ts";
import { countFields, type Field, fieldOf } from "../../model/field.ts";
import type { Figure } from "../../model/figure.ts";
import { dots, groupBy, type Mark, type Place, type PlacedText, texts } from "../pen.ts";
import { evenFlow } from "./flow.ts";
import { type Frame, isColumn } from "./frame.ts";
import type { TextStyle } from "./measure.ts";
import { colors, SMALL } from "./style.ts";

/** Room a mark takes before its label, in canvas pixels. */
export const MARK_INDENT = 24;
/** Middle of a mark in the room before its label. */
export const MARK_X = 8;

/** Radius of a circle with a mark's area: all shapes have the same. */
const RADIUS = 5.5;
const STYLE: TextStyle = { fontSize: SMALL, fontWeight: 400 };
const LINE = 24;
/** Between the chart and its legend. */
const GAP = 10;

/** A mark's middle, in canvas pixels. */
export interface PlacedMark extends Place {
  field: Field;
}

/** The marks of a figure's rows, where it has any. */
export function placeFieldMarks(figure: Figure, placeOf: (row: number) => Place | undefined): PlacedMark[] {
  return figure.rows.flatMap(({ category }, row) => {
    const field = fieldOf(figure, category);
    const place = placeOf(row);
    return field && place ? [{ ...place, field }] : [];
  });
}

/** The mark of every field in its place. */
export function drawFieldMarks(marks: readonly PlacedMark[], r = RADIUS): Mark {
  return groupBy(marks, ({ field }) => field.id).map((alike) => {
    const [{ field }] = alike;
    return dots(alike, {
      r,
      symbol: field.symbol,
      fill: field.color,
      stroke: colors.paper,
      strokeWidth: 3,
      paintOrder: "stroke",
    });
  });
}

/** The legend of the fields that occur, in lines as wide as the frame. */
export interface FieldLegend {
  /** Canvas pixels to keep free under the chart; 0 where nothing is classified. */
  height: number;
  /** Measured from the legend's top; its first words say whose classification it is. */
  head: readonly PlacedText[];
  entries: readonly (PlacedText & { field: Field })[];
}

/** What a slide has of it. */
export const NO_LEGEND: FieldLegend = { height: 0, head: [], entries: [] };

/**
 * Lays out the legend. A column of text has room for it, and readers the time; on a slide, which field is which would
 * be said seven times over.
 * @param gap canvas pixels between the chart and its legend
 */
export function planFieldLegend(figure: Figure, frame: Frame, gap = GAP): FieldLegend {
  const fields = isColumn(frame) ? countFields(figure).map(({ field }) => field) : [];
  const many = figure.fieldNoun?.many ?? "";
  if (fields.length === 0) return NO_LEGEND;
  const text = `${many} (${words.classifiedBy}):`;
  const head = frame.measure(text, STYLE) <= frame.width ? [text] : [many, `(${words.classifiedBy}):`];
  const { places, lines } = evenFlow(
    fields.map(({ label }) => MARK_INDENT + frame.measure(label, STYLE)),
    frame.width,
    22,
  );
  const middle = (line: number) => gap + (line + 0.5) * LINE;
  return {
    height: gap + (head.length + lines) * LINE,
    head: head.map((one, line) => ({ text: one, x: 0, y: middle(line) })),
    entries: fields.map((field, index) => {
      const { x = 0, line = 0 } = places[index] ?? {};
      return { field, text: field.label, x, y: middle(head.length + line) };
    }),
  };
}

/** A legend at a place. */
export function drawFieldLegend({ head, entries }: FieldLegend, top: number): Mark {
  const down = <T extends Place>(one: T, x: number): T => ({ ...one, x: one.x + x, y: top + one.y });
  return [
    texts(
      head.map((one) => down(one, 0)),
      { ...STYLE, fill: colors.muted },
    ),
    drawFieldMarks(entries.map((one) => down(one, MARK_X))),
    texts(
      entries.map((one) => down(one, MARK_INDENT)),
      STYLE,
    ),
  ];
}
