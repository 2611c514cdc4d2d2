import type * as Plot from "@observablehq/plot";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { type Column, type Frame, NARROW } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { LABEL_GAP, placeRows } from "../../layout/rows.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { evidenceColumn, planEvidenceColumn } from "./evidence-column.ts";
import { drawDots, evidenceOf, NO_ROWS, planDotKey } from "./tally-dots.ts";

const LABEL_PART = 0.7;
/** Height of a row for each line of its label, in a column. */
const ROW = 24;
const LABEL: TextStyle = { fontSize: SMALL, fontWeight: 400 };

const layOutLabels = ({ rows }: Figure, column: Column) =>
  rows.map(({ category }) => layOutNarrow(category.label, column.width * LABEL_PART, LABEL, column));

/** Whether the dots, or the words instead, have room beside the labels. */
function standsBeside(figure: Figure, column: Column): boolean {
  const labels = Math.max(0, ...layOutLabels(figure, column).map(({ width }) => width));
  const room = column.width - labels - LABEL_GAP;
  return column.width >= NARROW && room >= column.measure(NO_ROWS, LABEL);
}

/** One dot per value of every figure, by how well it is known. */
export function evidenceChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  // Where a slide is too low for labels over their dots, they stand beside them however narrow it is.
  if (!standsBeside(figure, frame) && frame.height >= planEvidenceColumn(figure, frame).height)
    return evidenceColumn(figure, frame);
  const key = planDotKey(figure, frame);
  const plan = placeRows(
    figure.rows.map(({ category }) => category.label),
    frame,
    { top: key.height, labelPart: LABEL_PART },
  );
  const longest = Math.max(1, ...figure.rows.map((row) => evidenceOf(row).length));
  const rowHeight = plan.rows[0]?.height ?? 0;
  const step = Math.min(rowHeight * 0.9, (frame.width - plan.barStart) / longest);
  const dots = figure.rows.flatMap((row, index) => {
    const y = plan.rows[index]?.barY ?? 0;
    return evidenceOf(row).map((kind, place) => ({ kind, x: plan.barStart + (place + 0.5) * step, y }));
  });
  const lost = figure.rows.flatMap((row, index) =>
    evidenceOf(row).length === 0 ? { text: NO_ROWS, x: plan.barStart, y: plan.rows[index]?.barY ?? 0 } : [],
  );
  const labels = figure.rows.map((_, row) => ({
    text: joinLines(plan.labels.labels[row]),
    x: 0,
    y: plan.rows[row]?.labelY ?? 0,
    active: row === frame.active,
  }));
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    key.mark,
    drawDots(dots, figure.id, Math.min(8, step * 0.42)),
    placeTexts(
      labels.filter(({ active }) => !active),
      plan.labels.style,
    ),
    placeTexts(
      labels.filter(({ active }) => active),
      { ...plan.labels.style, fontWeight: 600, fill: colors.accent },
    ),
    placeTexts(lost, { ...LABEL, fill: colors.muted }),
  ]);
}

/** The height that the evidence of all figures wants in a column. */
export function evidenceHeight(figure: Figure, column: Column): number {
  if (!standsBeside(figure, column)) return planEvidenceColumn(figure, column).height;
  const lines = layOutLabels(figure, column).map((label) => label.lines.length);
  return planDotKey(figure, column).height + lines.reduce((sum, count) => sum + count, 0) * ROW;
}
