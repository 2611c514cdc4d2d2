import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { heightOfRows, isColumn } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { drawLabels } from "../../layout/row-labels.ts";
import { colors } from "../../layout/style.ts";
import { texts } from "../../pen.ts";
import { planEvidenceColumn } from "./column.ts";
import { drawDotKey, drawDots } from "./dots.ts";
import { type EvidencePlan, LABEL } from "./plan.ts";
import { heightBeside, planEvidenceSlide, standsBeside } from "./slide.ts";

/** One dot per value of every figure, by how well it is known. */
export const form: Form<EvidencePlan, "evidence"> = {
  id: "evidence",
  suits: (figure) => leadingKind(figure) === "tally",
  plan: (figure, frame) => {
    const { height } = frame;
    if (!standsBeside(figure, frame)) {
      const plan = planEvidenceColumn(figure, frame);
      // Where a slide is too low for labels over their dots, they stand beside them however narrow it is.
      if (height === undefined || height >= plan.height) return { ...plan, height: height ?? plan.height };
    }
    const own = isColumn(frame) ? heightBeside(figure, frame) : heightOfRows(figure.rows.length);
    return planEvidenceSlide(figure, { ...frame, height: height ?? own });
  },
  draw: ({ id, key, dots, radius, labels, style, lost }) => [
    inkDefinitions(id),
    drawDotKey(key, id),
    drawDots(dots, id, radius),
    drawLabels(labels, style),
    texts(lost, { ...LABEL, fill: colors.muted }),
  ],
};
