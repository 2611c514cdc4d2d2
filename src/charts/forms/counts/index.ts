import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { isColumn } from "../../layout/frame.ts";
import { colors } from "../../layout/style.ts";
import { texts, units } from "../../pen.ts";
import { planCountsColumn } from "./column.ts";
import type { CountsPlan } from "./plan.ts";
import { planCountsSlide } from "./slide.ts";

/** Where nothing around counted units says how high they are. */
const HEIGHT = 400;

/** Counted units, one square each, in columns of ten. */
export const form: Form<CountsPlan, "counts"> = {
  id: "counts",
  suits: (figure) => leadingKind(figure) === "count",
  plan: (figure, frame) => {
    const { height } = frame;
    if (!isColumn(frame)) return planCountsSlide(figure, { ...frame, height: height ?? HEIGHT });
    const plan = planCountsColumn(figure, frame);
    return { ...plan, height: height ?? plan.height };
  },
  draw: ({ groups, grid, height, numbers, numberStyle, labels, labelStyle }) => [
    units(groups, grid, height),
    texts(numbers, { ...numberStyle, fill: colors.hue }),
    texts(labels, labelStyle),
  ],
};
