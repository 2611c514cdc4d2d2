import type * as Plot from "@observablehq/plot";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { LINE, TEXT } from "../../layout/column-rows.ts";
import type { Column, Frame } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { type Label, layOutNarrow } from "../../layout/labels.ts";
import { colors } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { drawDots, evidenceOf, NO_ROWS, planDotKey } from "./tally-dots.ts";

/** From dot to dot, where the column allows it. */
const STEP = 18;
/** Between two rows. */
const GAP = 14;

interface EvidencePlan {
  rows: readonly { label: Label; labelY: number; dotY: number }[];
  key: ReturnType<typeof planDotKey>;
  step: number;
  height: number;
}

/** One dot per value in a narrow column: each figure's name over its dots. */
export function planEvidenceColumn(figure: Figure, column: Column): EvidencePlan {
  const key = planDotKey(figure, column);
  const longest = Math.max(1, ...figure.rows.map((row) => evidenceOf(row).length));
  const step = Math.min(STEP, column.width / longest);
  let y = key.height + 4;
  const rows = figure.rows.map((row) => {
    const label = layOutNarrow(row.category.label, column.width, TEXT, column);
    const top = y;
    const dots = evidenceOf(row).length > 0 ? step : LINE;
    y = top + label.height + 2 + dots + GAP;
    return { label, labelY: top + label.height / 2, dotY: top + label.height + 2 + dots / 2 };
  });
  return { rows, key, step, height: Math.ceil(y - GAP + 2) };
}

/** How well the values of every figure are known, in a narrow column. */
export function evidenceColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const { rows, key, step } = planEvidenceColumn(figure, frame);
  const dots = figure.rows.flatMap((row, index) =>
    evidenceOf(row).map((kind, place) => ({ kind, x: (place + 0.5) * step, y: rows[index]?.dotY ?? 0 })),
  );
  const labels = rows.map(({ label, labelY }, index) => ({
    text: joinLines(label),
    x: 0,
    y: labelY,
    active: index === frame.active,
  }));
  const lost = rows.flatMap(({ dotY }, index) => {
    const row = figure.rows[index];
    return row && evidenceOf(row).length === 0 ? [{ text: NO_ROWS, x: 0, y: dotY }] : [];
  });
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    key.mark,
    drawDots(dots, figure.id, Math.min(7, step * 0.42)),
    placeTexts(
      labels.filter(({ active }) => !active),
      TEXT,
    ),
    placeTexts(
      labels.filter(({ active }) => active),
      { ...TEXT, fontWeight: 600, fill: colors.accent },
    ),
    placeTexts(lost, { ...TEXT, fill: colors.muted }),
  ]);
}
