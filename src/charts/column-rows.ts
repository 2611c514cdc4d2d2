import type * as Plot from "@observablehq/plot";
import type { Figure } from "../lecture/figure.ts";
import { drawFieldMarks } from "./fields.ts";
import type { Column } from "./frame.ts";
import { type Label, layOut } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import type { PlacedRow } from "./rows.ts";
import { colors, LINE_HEIGHT, SMALL } from "./style.ts";
import { joinLines, type PlacedText, placeTexts } from "./texts.ts";

/** How labels and words are set in a column. */
export const TEXT: TextStyle = { fontSize: SMALL, fontWeight: 400 };
/** Numbers and the words that stand for them. */
export const VALUE: TextStyle = { fontSize: SMALL, fontWeight: 600 };
/** Height of a line of either. */
export const LINE = SMALL * LINE_HEIGHT;
export const BAR = 24;
const LABEL_GAP = 16;
/** From a text to the bar it belongs to: less than to the next row, so that nobody mistakes it. */
const NEAR = 5;
const ROW_GAP = { stacked: 16, beside: 12, words: 12 };

/** What a row of a column's chart has to show. */
export interface ColumnRequest {
  label: string;
  bar: boolean;
  /** Stands after the label where there is no bar: „ohne Wert“. */
  words?: string | undefined;
  /** A line between label and bar: a value too long to stand beside its bar. */
  over?: string | undefined;
  /** Canvas pixels to keep free under the bar. */
  under?: number;
}

/** A row in its place. Rows without a bar are as high as their words. */
export interface ColumnRow extends PlacedRow {
  label: Label;
  /** Middle of the label's first line, where its mark stands. */
  firstLine: number;
  words?: PlacedText;
  /** The words end at the column's right edge. */
  flush?: boolean;
  over?: PlacedText;
}

/** The rows of a chart in a column, and the height they need. */
export interface ColumnPlan {
  rows: readonly ColumnRow[];
  labelStart: number;
  barStart: number;
  /** Where the last row ends. */
  bottom: number;
}

interface PlanOptions {
  /** Canvas pixels kept free above. */
  top: number;
  /** Canvas pixels kept free before each label, for a mark. */
  indent: number;
}

interface AlignOptions extends PlanOptions {
  /** Part of the column's width that labels may take. */
  labelPart: number;
  /** Canvas pixels between where bars begin and words instead of them. */
  inset?: number;
}

/** Labels over their bars, which are as wide as the column. */
export function stackRows(
  requests: readonly ColumnRequest[],
  column: Column,
  { top, indent }: PlanOptions,
): ColumnPlan {
  const width = column.width - indent;
  let start = top;
  const rows = requests.map(({ label: text, bar, words, over, under = 0 }) => {
    const label =
      words === undefined ? layOut(text, width, TEXT, column) : makeRoom(text, words, width, column);
    const tail = words === undefined ? undefined : placeTail(words, label, width, column);
    const above = over === undefined ? undefined : layOut(over, width, VALUE, column);
    const bottom = start + label.height + (tail?.height ?? 0) + (above?.height ?? 0);
    const barTop = bottom + NEAR;
    const row: ColumnRow = {
      top: start,
      height: (bar ? barTop + BAR + under : bottom) - start,
      label,
      labelY: start + label.height / 2,
      firstLine: start + LINE / 2,
      ...barAt(barTop, bar),
      ...(tail && { words: { text: tail.text, x: indent + tail.x, y: start + tail.y }, flush: tail.flush }),
      ...(above && { over: { text: joinLines(above), x: indent, y: bottom - above.height / 2 } }),
    };
    start += row.height + (bar ? ROW_GAP.stacked : ROW_GAP.words);
    return row;
  });
  return { rows, labelStart: indent, barStart: 0, bottom: endOf(rows, top) };
}

/** Between a label's last line and the words at the other end of it. */
const TAIL_GAP = 12;

/** A label whose last line leaves room for words, where that takes no more than the line they would need. */
function makeRoom(text: string, words: string, width: number, column: Column): Label {
  const label = layOut(text, width, TEXT, column);
  if (placeTail(words, label, width, column).flush) return label;
  const narrower = width - TAIL_GAP - column.measure(words, TEXT);
  if (narrower < width / 2) return label;
  const shorter = layOut(text, narrower, TEXT, column);
  return shorter.width <= narrower && shorter.lines.length <= label.lines.length + 1 ? shorter : label;
}

/** Words stand at the end of the label's last line where they fit, else under it. */
function placeTail(words: string, { lines, height }: Label, width: number, column: Column) {
  const last = column.measure(lines.at(-1) ?? "", TEXT);
  const flush = last + TAIL_GAP + column.measure(words, TEXT) <= width;
  if (flush) return { text: words, x: width, y: height - LINE / 2, height: 0, flush };
  const own = layOut(words, width, TEXT, column);
  return { text: joinLines(own), x: 0, y: height + own.height / 2, height: own.height, flush };
}

/** Labels beside their bars. */
export function alignRows(
  requests: readonly ColumnRequest[],
  column: Column,
  { top, indent, labelPart, inset = 0 }: AlignOptions,
): ColumnPlan {
  const labels = requests.map(({ label }) => layOut(label, column.width * labelPart - indent, TEXT, column));
  const barStart = indent + Math.max(0, ...labels.map(({ width }) => width)) + LABEL_GAP;
  let y = top;
  const rows = requests.map(({ bar, words, under = 0 }, index) => {
    const label = labels[index] ?? { lines: [], width: 0, height: 0 };
    const tail =
      words === undefined ? undefined : layOut(words, column.width - barStart - inset, TEXT, column);
    const height = Math.max(label.height, bar ? BAR + under : 0, tail?.height ?? 0);
    const start = y;
    const middle = start + height / 2;
    y += height + ROW_GAP.beside;
    return {
      top: start,
      height,
      label,
      labelY: middle,
      firstLine: middle - label.height / 2 + LINE / 2,
      ...barAt(middle - (BAR + under) / 2, bar),
      ...(tail && { words: { text: joinLines(tail), x: barStart + inset, y: middle } }),
    };
  });
  return { rows, labelStart: indent, barStart, bottom: endOf(rows, top) };
}

const barAt = (top: number, bar: boolean) => ({
  barTop: top,
  barBottom: bar ? top + BAR : top,
  barY: top + (bar ? BAR / 2 : 0),
});

const endOf = (rows: readonly PlacedRow[], top: number) => {
  const last = rows.at(-1);
  return last ? last.top + last.height : top;
};

/** Labels with their marks, and the words of rows without a bar. */
export function drawColumnLabels(
  figure: Figure,
  { rows, labelStart }: ColumnPlan,
  active: number | undefined,
): Plot.Markish {
  const texts = rows.map((row, index) => ({
    text: joinLines(row.label),
    x: labelStart,
    y: row.labelY,
    known: figure.rows[index]?.value.kind !== "none",
    active: index === active,
  }));
  const words = (flush: boolean) =>
    rows.flatMap((row) => (row.words && (row.flush ?? false) === flush ? row.words : []));
  const marks = rows.flatMap(({ firstLine }, index) => {
    const field = figure.rows[index]?.category.field;
    return field ? [{ field, x: 8, y: firstLine }] : [];
  });
  return [
    placeTexts(
      texts.filter((one) => one.known && !one.active),
      TEXT,
    ),
    placeTexts(
      texts.filter((one) => !one.known && !one.active),
      { ...TEXT, fill: colors.muted },
    ),
    placeTexts(
      texts.filter((one) => one.active),
      { ...TEXT, fontWeight: 600, fill: colors.accent },
    ),
    placeTexts(words(false), { ...TEXT, fill: colors.muted }),
    placeTexts(words(true), { ...TEXT, fill: colors.muted, anchor: "end" }),
    drawFieldMarks(marks),
  ];
}
