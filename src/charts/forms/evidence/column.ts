import type { Figure } from "../../../model/figure.ts";
import { LINE } from "../../layout/column-rows.ts";
import type { Frame } from "../../layout/frame.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import { evidenceOf, planDotKey } from "./dots.ts";
import { type EvidencePlan, LABEL, mostDots, placeDots } from "./plan.ts";

/** From dot to dot, where the column allows it. */
const STEP = 18;
/** Between a label and its dots. */
const NEAR = 2;
/** Between two rows. */
const GAP = 14;

/** In a narrow column: each figure's name over its dots. */
export function planEvidenceColumn(figure: Figure, frame: Frame): EvidencePlan {
  const key = planDotKey(frame);
  const step = Math.min(STEP, frame.width / mostDots(figure.rows));
  let y = key.height + 4;
  const rows = figure.rows.map((row) => {
    const label = layOutNarrow(row.category.label, frame.width, LABEL, frame);
    const labelY = y + label.height / 2;
    const top = y + label.height + NEAR;
    const height = evidenceOf(row).length > 0 ? step : LINE;
    y = top + height + GAP;
    return { label, labelY, dotY: top + height / 2 };
  });
  return {
    id: figure.id,
    width: frame.width,
    height: Math.ceil(y - GAP + 2),
    key,
    ...placeDots(figure, { left: 0, step, middleOf: (row) => rows[row]?.dotY ?? 0 }),
    radius: Math.min(7, step * 0.42),
    labels: rows.map(({ label, labelY }, index) => ({
      text: joinLines(label),
      x: 0,
      y: labelY,
      tone: index === frame.active ? "active" : "known",
    })),
    style: LABEL,
  };
}
