import type * as Plot from "@observablehq/plot";
import type { Figure } from "../lecture/figure.ts";
import { evidenceColumn, planEvidenceColumn } from "./evidence-column.ts";
import { type Column, type Frame, NARROW } from "./frame.ts";
import { inkDefinitions } from "./inks.ts";
import { layOut } from "./labels.ts";
import { placeRows } from "./rows.ts";
import { colors, SMALL } from "./style.ts";
import { drawDots, evidenceOf, NO_ROWS, planDotKey } from "./tally-dots.ts";
import { joinLines, placeTexts } from "./texts.ts";

const LABEL_PART = 0.7;
/** Height of a row for each line of its label, in a column. */
const ROW = 27;

/** One dot per value of every figure, by how well it is known. */
export function evidenceChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  if (frame.width < NARROW) return evidenceColumn(figure, frame);
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
  return {
    width: frame.width,
    height: frame.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
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
      placeTexts(lost, { fontSize: SMALL, fontWeight: 400, fill: colors.muted }),
    ],
  };
}

/** The height that the evidence of all figures wants in a column. */
export function evidenceHeight(figure: Figure, column: Column): number {
  if (column.width < NARROW) return planEvidenceColumn(figure, column).height;
  const style = { fontSize: SMALL, fontWeight: 400 } as const;
  const lines = figure.rows.map(
    ({ category }) => layOut(category.label, column.width * LABEL_PART, style, column).lines.length,
  );
  return planDotKey(figure, column).height + lines.reduce((sum, count) => sum + count, 0) * ROW;
}
