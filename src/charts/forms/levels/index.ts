import type { Form } from "../../form.ts";
import { heightOfRows, isColumn } from "../../layout/frame.ts";
import { leadingKind } from "../leading-kind.ts";
import { planLevelsColumn } from "./column.ts";
import { drawLevels } from "./draw.ts";
import type { LevelsPlan } from "./plan.ts";
import { planLevelsSlide } from "./slide.ts";

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export const form: Form<LevelsPlan, "levels"> = {
  id: "levels",
  suits: (figure) => leadingKind(figure) === "levels",
  plan: (figure, frame) => {
    const { height } = frame;
    if (!isColumn(frame))
      return planLevelsSlide(figure, { ...frame, height: height ?? heightOfRows(figure.rows.length) });
    const plan = planLevelsColumn(figure, frame);
    return { ...plan, height: height ?? plan.height };
  },
  draw: drawLevels,
};
