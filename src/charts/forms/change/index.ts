import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { waveColor } from "../../layout/style.ts";
import { planHero } from "../shares/hero.ts";
import { planShares, form as shares } from "../shares/index.ts";
import type { SharesPlan } from "../shares/plan.ts";

/**
 * One share in two surveys: two bars on one scale, each with its survey's colour and its own number of
 * answers. They are two samples of different size, so no line runs from one to the other as if it were a
 * course over time.
 */
export const form: Form<SharesPlan, "change"> = {
  ...shares,
  id: "change",
  suits: (figure) => leadingKind(figure) === "share" && Object.keys(figure.waves).length > 1,
  plan: (figure, frame) => planHero(figure, frame, waveColor) ?? planShares(figure, frame, waveColor),
};
