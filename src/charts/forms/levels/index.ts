import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { heightOfRows, isColumn } from "../../layout/frame.ts";
import { axisHeight } from "./axis.ts";
import { planLevelsColumn } from "./column.ts";
import { drawLevels } from "./draw.ts";
import type { LevelsPlan } from "./plan.ts";
import { planLevelsSlide } from "./slide.ts";
import { lieOf } from "./spread.ts";

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export const form: Form<LevelsPlan, "levels"> = {
  id: "levels",
  suits: (figure) => leadingKind(figure) === "levels",
  plan: (figure, frame) => {
    const { height } = frame;
    if (!isColumn(frame)) {
      const needed = heightOfRows(figure.rows.length) + axisHeight(lieOf(figure, frame.spread));
      return planLevelsSlide(figure, { ...frame, height: height ?? needed });
    }
    const plan = planLevelsColumn(figure, frame);
    return { ...plan, height: height ?? plan.height };
  },
  draw: drawLevels,
};
