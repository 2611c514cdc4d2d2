import type { Figure } from "../../../model/figure.ts";
import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { type Frame, heightOfRows, isColumn } from "../../layout/frame.ts";
import { colors } from "../../layout/style.ts";
import { planSharesColumn } from "./column.ts";
import { drawShares } from "./draw.ts";
import { planHero } from "./hero.ts";
import type { ColorOf, SharesPlan } from "./plan.ts";
import { planSharesSlide } from "./slide.ts";

/**
 * Single shares, each drawn as well as it is known; a category without a value keeps its place.
 * @param colorOf the colour of a row's bar
 */
export function planShares(figure: Figure, frame: Frame, colorOf: ColorOf): SharesPlan {
  const { height } = frame;
  if (isColumn(frame)) {
    const plan = planSharesColumn(figure, frame, colorOf);
    // A slide may leave less than a column would need; then its bars give way.
    if (height === undefined || height >= plan.height) return { ...plan, height: height ?? plan.height };
  }
  return planSharesSlide(figure, { ...frame, height: height ?? heightOfRows(figure.rows.length) }, colorOf);
}

const hue = () => colors.hue;

export const form: Form<SharesPlan, "shares"> = {
  id: "shares",
  suits: (figure) => leadingKind(figure) === "share",
  plan: (figure, frame) => planHero(figure, frame, hue) ?? planShares(figure, frame, hue),
  draw: drawShares,
};
