import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { heightOfRows, isColumn } from "../../layout/frame.ts";
import { planListColumn } from "./column.ts";
import { drawList } from "./draw.ts";
import type { ListPlan } from "./plan.ts";
import { planListSlide } from "./slide.ts";

/**
 * Categories without values, in the lecture's order. Nothing has a length, nothing is numbered: an order is
 * all that is known, not a rank.
 */
export const form: Form<ListPlan, "list"> = {
  id: "list",
  suits: (figure) => figure.rows.length > 0 && leadingKind(figure) === "none",
  plan: (figure, frame) => {
    const { height } = frame;
    if (!isColumn(frame))
      return planListSlide(figure, { ...frame, height: height ?? heightOfRows(figure.rows.length) });
    const plan = planListColumn(figure, frame);
    return { ...plan, height: height ?? plan.height };
  },
  draw: drawList,
};
