import type * as Plot from "@observablehq/plot";
import { formatN } from "#words/format.ts";
import { fieldOf } from "../../model/field.ts";
import type { Figure, Row } from "../../model/figure.ts";
import { drawFieldMarks } from "./fields.ts";
import type { Column, Frame } from "./frame.ts";
import { fitLabels, type LabelColumn, layOut } from "./labels.ts";
import { LINE_HEIGHT, SMALL } from "./style.ts";

/** Where one row's label and bar stand, in canvas pixels. */
export interface PlacedRow {
  top: number;
  height: number;
  /** Middle of the label's lines. */
  labelY: number;
  barTop: number;
  barBottom: number;
  /** Middle of the bar. */
  barY: number;
}

/** All rows of a bar chart, laid out. */
export interface RowPlan {
  rows: readonly PlacedRow[];
  labels: LabelColumn;
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

/** Class of the ink that grows when a chart first appears; the movement is in src/styles/base/figures.css. */
export const GROWS = "grows";

/** The marks of the rows' fields, at the first line of each label. */
export function drawRowMarks(figure: Figure, plan: RowPlan): Plot.Markish {
  return drawFieldMarks(
    figure.rows.flatMap(({ category }, index) => {
      const field = fieldOf(figure, category);
      const y = plan.rows[index]?.labelY;
      return field && y !== undefined ? { field, x: 8, y } : [];
    }),
  );
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
 * @param options.indent canvas pixels kept free before each label, for a mark
 * @param options.compact few rows in a small frame: labels above, bars thick
 */
export function placeRows(
  texts: readonly string[],
  frame: Frame,
  options: { top: number; compact?: boolean; labelPart?: number; barPart?: number; indent?: number },
): RowPlan {
  const { top, compact = false, labelPart = LABEL_PART, barPart = 0.62, indent = 0 } = options;
  const rowHeight = (frame.height - top) / Math.max(1, texts.length);
  if (frame.anchors) return placeAnchored(texts, frame);
  if (compact || frame.width < 560) return placeStacked(texts, frame, { top, rowHeight, indent });
  const labels = fitLabels(texts, frame, {
    width: frame.width * labelPart - indent,
    rowHeight: rowHeight - 2,
    largest: 24,
  });
  const rows = shareOut(labels, rowHeight, top).map(({ start, height, line }) => {
    const y = start + height / 2;
    return placeBar(start, height, y, y, Math.min(THICKEST, line * barPart));
  });
  return { rows, labels, labelStart: indent, barStart: indent + labels.width + LABEL_GAP, stacked: false };
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

function placeBar(top: number, height: number, labelY: number, barY: number, thickness: number): PlacedRow {
  return { top, height, labelY, barY, barTop: barY - thickness / 2, barBottom: barY + thickness / 2 };
}

function placeStacked(
  texts: readonly string[],
  frame: Frame,
  { top, rowHeight, indent }: { top: number; rowHeight: number; indent: number },
): RowPlan {
  const labels = fitLabels(texts, frame, {
    width: frame.width - indent,
    rowHeight: rowHeight * 0.5,
    largest: 20,
  });
  const rows = texts.map((_, index) => {
    const start = top + index * rowHeight;
    const label = labels.labels[index]?.height ?? labels.style.fontSize * LINE_HEIGHT;
    const thickness = Math.min(THICKEST, rowHeight - label - COMPACT_GAPS);
    return placeBar(start, rowHeight, start + label / 2, start + label + 4 + thickness / 2, thickness);
  });
  return { rows, labels, labelStart: indent, barStart: 0, stacked: true };
}

/** Between a label, its bar and the next label of compact rows, together. */
const COMPACT_GAPS = 12;

/** Height in which a compact row in a column has its whole label and a bar as thick as its value's type. */
export function compactRowHeight(texts: readonly string[], column: Column): number {
  const labels = texts.map((text) =>
    layOut(text, column.width, { fontSize: SMALL, fontWeight: 400 }, column),
  );
  return Math.ceil(Math.max(0, ...labels.map(({ height }) => height)) + COMPACT_GAPS + 28);
}

function placeAnchored(texts: readonly string[], frame: Frame): RowPlan {
  const labels = fitLabels(texts, frame, { width: frame.width, rowHeight: frame.height });
  const rows = texts.map((_, index) => {
    const { top, height } = frame.anchors?.[index] ?? { top: 0, height: 0 };
    const y = top + height / 2;
    return placeBar(top, height, y, y, Math.min(THICKEST, height * 0.6));
  });
  return { rows, labels, labelStart: 0, barStart: 0, stacked: false };
}
