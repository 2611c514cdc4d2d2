import type { Column } from "./frame.ts";
import { withoutHyphens } from "./hyphens.ts";
import { breakWords, type TextStyle, wrapText } from "./measure.ts";
import { LABEL_SIZES, LINE_HEIGHT, SMALL } from "./style.ts";

/** A label broken into lines. */
export interface Label {
  lines: readonly string[];
  /** Width of the longest line, in canvas pixels. */
  width: number;
  height: number;
}

/** Labels of one column, all in one size. */
export interface LabelColumn {
  style: TextStyle;
  labels: readonly Label[];
  /** Width of the widest label. */
  width: number;
}

/** The lines of a label as a text takes them. */
export const joinLines = (label: Label | undefined) => label?.lines.join("\n") ?? "";

/** Breaks a text to a width. */
export function layOut(
  text: string,
  width: number,
  style: TextStyle,
  { measure }: Pick<Column, "measure">,
): Label {
  const lines = wrapText(withoutHyphens(text), width, style, measure);
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => measure(line, style))),
    height: lines.length * style.fontSize * LINE_HEIGHT,
  };
}

/** The same for a column that a single word may be too wide for: such a word is broken. */
export function layOutNarrow(
  text: string,
  width: number,
  style: TextStyle,
  { measure }: Pick<Column, "measure">,
): Label {
  return layOut(breakWords(text, width, style, measure), width, style, { measure });
}

/**
 * The largest size in which every label fits its row. Where none does, the smallest: the text stays
 * legible and the test that looks for overflow says so.
 */
export function fitLabels(
  texts: readonly string[],
  frame: Pick<Column, "measure">,
  { rowHeight, ...options }: LabelOptions & { rowHeight: number },
): LabelColumn {
  return fitWhere(texts, frame, options, (labels) => labels.every((label) => label.height <= rowHeight));
}

/** The same for labels that share a height, of which those with several lines take more; `apart` stands between two. */
export function fitTogether(
  texts: readonly string[],
  frame: Pick<Column, "measure">,
  { height, apart, ...options }: LabelOptions & { height: number; apart: number },
): LabelColumn {
  const sum = (labels: readonly Label[]) => labels.reduce((total, label) => total + label.height + apart, 0);
  return fitWhere(texts, frame, options, (labels) => sum(labels) <= height);
}

interface LabelOptions {
  width: number;
  weight?: 400 | 600;
  largest?: number;
  /** What is tried, from large to small. */
  sizes?: readonly number[];
}

/** The largest size in which labels have room, in a way of the caller's. */
export function fitWhere(
  texts: readonly string[],
  frame: Pick<Column, "measure">,
  { width, weight = 400, largest = 26, sizes = LABEL_SIZES }: LabelOptions,
  isRoom: (labels: readonly Label[]) => boolean,
): LabelColumn {
  const columns = sizes
    .filter((size) => size <= largest)
    .map((fontSize) => {
      const style: TextStyle = { fontSize, fontWeight: weight };
      const labels = texts.map((text) => layOut(text, width, style, frame));
      return { style, labels, width: Math.max(0, ...labels.map((label) => label.width)) };
    });
  const fits = columns.find(({ labels, width: widest }) => widest <= width && isRoom(labels));
  const smallest = columns.at(-1);
  if (fits) return fits;
  if (smallest) return smallest;
  return { style: { fontSize: SMALL, fontWeight: weight }, labels: [], width: 0 };
}

/**
 * A label with no more than so many lines: the last one says that there would be more. The table has all of it.
 * Only where a slide has more rows, with longer names, than type that can be read leaves room for.
 */
export function cutLabel(
  label: Label,
  most: number,
  width: number,
  style: TextStyle,
  { measure }: Pick<Column, "measure">,
): Label {
  if (label.lines.length <= most) return label;
  const lines = label.lines.slice(0, most);
  const letters = [...(lines.pop() ?? "")];
  const last = () => `${letters.join("").trimEnd()}…`;
  while (letters.length > 1 && measure(last(), style) > width) letters.pop();
  lines.push(last());
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => measure(line, style))),
    height: lines.length * style.fontSize * LINE_HEIGHT,
  };
}
