import type { Column } from "./frame.ts";
import { joinLines, type Label, layOut, layOutNarrow } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import type { PlacedRow, RowPlan } from "./rows.ts";
import { LINE_HEIGHT, SMALL } from "./style.ts";

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

/** The rows of a chart in a column, and the height they need; rows without a bar are as high as their words. */
export interface ColumnPlan extends RowPlan {
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
      words === undefined ? layOutNarrow(text, width, TEXT, column) : makeRoom(text, words, width, column);
    const tail = words === undefined ? undefined : placeTail(words, label, width, column);
    const above = over === undefined ? undefined : layOutNarrow(over, width, VALUE, column);
    const bottom = start + label.height + (tail?.height ?? 0) + (above?.height ?? 0);
    const barTop = bottom + NEAR;
    const row: PlacedRow = {
      top: start,
      height: (bar ? barTop + BAR + under : bottom) - start,
      label,
      labelY: start + label.height / 2,
      markY: start + LINE / 2,
      ...barAt(barTop, bar),
      ...(tail && { words: { ...tail.place, x: indent + tail.place.x, y: start + tail.place.y } }),
      ...(above && { over: { text: joinLines(above), x: indent, y: bottom - above.height / 2 } }),
    };
    start += row.height + (bar ? ROW_GAP.stacked : ROW_GAP.words);
    return row;
  });
  return { rows, style: TEXT, labelStart: indent, barStart: 0, stacked: true, bottom: endOf(rows, top) };
}

/** Between a label's last line and the words at the other end of it. */
const TAIL_GAP = 12;

/** A label whose last line leaves room for words, where that takes no more than the line they would need. */
function makeRoom(text: string, words: string, width: number, column: Column): Label {
  const label = layOutNarrow(text, width, TEXT, column);
  if (placeTail(words, label, width, column).flush) return label;
  const narrower = width - TAIL_GAP - column.measure(words, TEXT);
  if (narrower < width / 2) return label;
  const shorter = layOut(text, narrower, TEXT, column);
  return shorter.width <= narrower && shorter.lines.length <= label.lines.length + 1 ? shorter : label;
}

/** Words end at the right edge: on the label's last line where they fit, else under it; longer ones begin at the left. */
function placeTail(words: string, { lines, height }: Label, width: number, column: Column) {
  const last = column.measure(lines.at(-1) ?? "", TEXT);
  const flush = last + TAIL_GAP + column.measure(words, TEXT) <= width;
  const own = layOutNarrow(words, width, TEXT, column);
  const added = flush ? 0 : own.height;
  const long = own.lines.length > 1;
  const anchor: "start" | "end" = long ? "start" : "end";
  const place = { text: joinLines(own), x: long ? 0 : width, y: height + added - own.height / 2, anchor };
  return { place, height: added, flush };
}

/** Labels beside their bars. */
export function alignRows(
  requests: readonly ColumnRequest[],
  column: Column,
  { top, indent, labelPart, inset = 0 }: AlignOptions,
): ColumnPlan {
  const labels = requests.map(({ label }) =>
    layOutNarrow(label, column.width * labelPart - indent, TEXT, column),
  );
  const barStart = indent + Math.max(0, ...labels.map(({ width }) => width)) + LABEL_GAP;
  let y = top;
  const rows = requests.map(({ bar, words, under = 0 }, index) => {
    const label = labels[index] ?? { lines: [], width: 0, height: 0 };
    const tail =
      words === undefined ? undefined : layOutNarrow(words, column.width - barStart - inset, TEXT, column);
    // Label and bar stand on one line; what is under the bar hangs below.
    const line = Math.max(label.height, bar ? BAR : 0, tail?.height ?? 0);
    const height = Math.max(line, bar ? (line + BAR) / 2 + under : 0);
    const start = y;
    const middle = start + line / 2;
    y += height + ROW_GAP.beside;
    return {
      top: start,
      height,
      label,
      labelY: middle,
      markY: middle - label.height / 2 + LINE / 2,
      ...barAt(middle - BAR / 2, bar),
      ...(tail && {
        words: { text: joinLines(tail), x: barStart + inset, y: middle, anchor: "start" as const },
      }),
    };
  });
  return { rows, style: TEXT, labelStart: indent, barStart, stacked: false, bottom: endOf(rows, top) };
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
