import type { Figure } from "../../../model/figure.ts";
import { type Column, NARROW, type Sized } from "../../layout/frame.ts";
import { layOutNarrow } from "../../layout/labels.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { LABEL_GAP, placeRows } from "../../layout/rows.ts";
import { NO_ROWS, planDotKey } from "./dots.ts";
import { type EvidencePlan, LABEL, mostDots, placeDots } from "./plan.ts";

const LABEL_PART = 0.7;
/** Height of a row for each line of its label, in a column. */
const ROW = 24;

const layOutLabels = ({ rows }: Figure, column: Column) =>
  rows.map(({ category }) => layOutNarrow(category.label, column.width * LABEL_PART, LABEL, column));

/** Whether the dots, or the words instead, have room beside the labels. */
export function standsBeside(figure: Figure, column: Column): boolean {
  const labels = Math.max(0, ...layOutLabels(figure, column).map(({ width }) => width));
  const room = column.width - labels - LABEL_GAP;
  return column.width >= NARROW && room >= column.measure(NO_ROWS, LABEL);
}

/** Height in a column that is wide enough for labels beside their dots. */
export function heightBeside(figure: Figure, column: Column): number {
  const lines = layOutLabels(figure, column).map((label) => label.lines.length);
  return planDotKey(column).height + lines.reduce((sum, count) => sum + count, 0) * ROW;
}

/** Labels beside their dots. */
export function planEvidenceSlide(figure: Figure, frame: Sized): EvidencePlan {
  const key = planDotKey(frame);
  const plan = placeRows(
    figure.rows.map(({ category }) => category.label),
    frame,
    { top: key.height, labelPart: LABEL_PART },
  );
  const rowHeight = plan.rows[0]?.height ?? 0;
  const left = plan.barStart;
  const step = Math.min(rowHeight * 0.9, (frame.width - left) / mostDots(figure.rows));
  return {
    id: figure.id,
    width: frame.width,
    height: frame.height,
    key,
    ...placeDots(figure, { left, step, middleOf: (row) => plan.rows[row]?.barY ?? 0 }),
    radius: Math.min(8, step * 0.42),
    labels: placeLabels(figure, plan, frame.active).labels,
    style: plan.style,
  };
}
