import { formatN } from "#words/format.ts";
import type { Row } from "../../model/figure.ts";
import type { PlacedText } from "../pen.ts";
import type { Column, Sized } from "./frame.ts";
import { cutLabel, fitLabels, type Label, type LabelColumn } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import { LINE_HEIGHT } from "./style.ts";

/** The edges of a row's bar, canvas pixels. */
export interface BarEdges {
  barTop: number;
  barBottom: number;
}

/** Where one row's label and bar stand, in canvas pixels. */
export interface PlacedRow extends BarEdges {
  top: number;
  height: number;
  label: Label;
  /** Middle of the label's lines. */
  labelY: number;
  /** Middle of the mark before the label. */
  markY: number;
  /** Middle of the bar. */
  barY: number;
  /** What stands instead of a bar, where the form leaves its place to the layout. */
  words?: PlacedText & { anchor: "start" | "end" };
  /** A line between label and bar. */
  over?: PlacedText;
}

/** All rows of a bar chart, laid out. */
export interface RowPlan {
  rows: readonly PlacedRow[];
  /** How labels are set. */
  style: TextStyle;
  /** Where labels begin: right of their marks, if they have any. */
  labelStart: number;
  /** Where bars begin. */
  barStart: number;
  /** Labels stand over their bars instead of beside them. */
  stacked: boolean;
}

/** What stands at a row's left: its category, and its own number of answers where it has one. */
export function rowLabel({ category }: Row): string {
  return category.n ? `${category.label}, ${formatN(category.n)}` : category.label;
}

const THICKEST = 34;
export const LABEL_GAP = 18;

/** Beside their bars, labels may take this part of the width; beyond it they move over them. */
const LABEL_PART = 0.54;

/**
 * Lays out the rows of a bar chart: labels beside the bars where the frame is wide enough, above them
 * where it is narrow, none where the slide's own texts stand beside the bars.
 * @param options.top canvas pixels kept free above, for an axis or key
 * @param options.labelPart part of the width that labels may take
 * @param options.barPart part of a row's height that its bar takes
 * @param options.least canvas pixels that a bar keeps even where rows stand close
 * @param options.indent canvas pixels kept free before each label, for a mark
 */
export function placeRows(
  texts: readonly string[],
  frame: Sized,
  options: {
    top: number;
    labelPart?: number;
    barPart?: number;
    least?: number;
    indent?: number;
  },
): RowPlan {
  const { top, labelPart = LABEL_PART, barPart = 0.62, least = 0, indent = 0 } = options;
  const rowHeight = (frame.height - top) / Math.max(1, texts.length);
  if (frame.anchors) return placeAnchored(texts, frame);
  if (frame.width < 560) return placeStacked(texts, frame, { top, rowHeight, indent });
  const width = frame.width * labelPart - indent;
  const labels = cutLabels(
    fitLabels(texts, frame, { width, rowHeight: rowHeight - 2, largest: 24 }),
    { width, height: frame.height - top },
    frame,
  );
  const rows = shareOut(labels, rowHeight, top).map(({ start, height, line }, index) => {
    const y = start + height / 2;
    const label = labelAt(labels, index);
    const thickness = Math.max(Math.min(THICKEST, line * barPart), Math.min(least, line - 1.5));
    return placeBar({ top: start, height, label, labelY: y, barY: y }, thickness);
  });
  const barStart = indent + labels.width + LABEL_GAP;
  return { rows, style: labels.style, labelStart: indent, barStart, stacked: false };
}

/**
 * Rows of one height, as long as every label fits into it; else each is as high as its label has lines,
 * so that no label meets the next. `line` is what a bar may be as thick as.
 */
function shareOut(
  { labels }: LabelColumn,
  rowHeight: number,
  top: number,
): { start: number; height: number; line: number }[] {
  if (labels.every(({ height }) => height <= rowHeight))
    return labels.map((_, index) => ({ start: top + index * rowHeight, height: rowHeight, line: rowHeight }));
  const lines = labels.map((label) => label.lines.length);
  const line = (rowHeight * labels.length) / lines.reduce((sum, count) => sum + count, 0);
  let start = top;
  return lines.map((count) => {
    const row = { start, height: count * line, line };
    start += row.height;
    return row;
  });
}

/** Labels with as many lines as there is height for, all together. */
function cutLabels(
  { labels, style }: LabelColumn,
  { width, height }: { width: number; height: number },
  column: Column,
): LabelColumn {
  const room = Math.floor(height / (style.fontSize * LINE_HEIGHT));
  const longest = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const linesWith = (most: number) =>
    labels.reduce((sum, { lines }) => sum + Math.min(lines.length, most), 0);
  let most = longest;
  while (most > 1 && linesWith(most) > room) most -= 1;
  const cut = labels.map((label) => cutLabel(label, most, width, style, column));
  return { labels: cut, style, width: Math.max(0, ...cut.map((label) => label.width)) };
}

const NO_LABEL: Label = { lines: [], width: 0, height: 0 };
const labelAt = ({ labels }: LabelColumn, index: number) => labels[index] ?? NO_LABEL;

function placeBar(
  row: Pick<PlacedRow, "top" | "height" | "label" | "labelY" | "barY">,
  thickness: number,
): PlacedRow {
  const { labelY, barY } = row;
  return { ...row, markY: labelY, barTop: barY - thickness / 2, barBottom: barY + thickness / 2 };
}

function placeStacked(
  texts: readonly string[],
  frame: Sized,
  { top, rowHeight, indent }: { top: number; rowHeight: number; indent: number },
): RowPlan {
  const labels = fitLabels(texts, frame, {
    width: frame.width - indent,
    rowHeight: rowHeight * 0.5,
    largest: 20,
  });
  const rows = texts.map((_, index) => {
    const start = top + index * rowHeight;
    const label = labelAt(labels, index);
    const thickness = Math.min(THICKEST, rowHeight - label.height - STACKED_GAPS);
    const labelY = start + label.height / 2;
    const barY = start + label.height + 4 + thickness / 2;
    return placeBar({ top: start, height: rowHeight, label, labelY, barY }, thickness);
  });
  return { rows, style: labels.style, labelStart: indent, barStart: 0, stacked: true };
}

/** Between a label, its bar and the next label, together. */
const STACKED_GAPS = 12;

function placeAnchored(texts: readonly string[], frame: Sized): RowPlan {
  const labels = fitLabels(texts, frame, { width: frame.width, rowHeight: frame.height });
  const rows = texts.map((_, index) => {
    const { top, height } = frame.anchors?.[index] ?? { top: 0, height: 0 };
    const y = top + height / 2;
    const label = labelAt(labels, index);
    return placeBar({ top, height, label, labelY: y, barY: y }, Math.min(THICKEST, height * 0.6));
  });
  return { rows, style: labels.style, labelStart: 0, barStart: 0, stacked: false };
}
