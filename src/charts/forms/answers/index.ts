import type { Figure } from "../../../model/figure.ts";
import type { Form } from "../../form.ts";
import { drawLevels } from "../levels/draw.ts";
import type { LevelsPlan } from "../levels/plan.ts";
import { shareOf } from "../shares/plan.ts";
import { MOST, planAnswers } from "./plan.ts";

/** Rounded shares of all answers come to about that; less, and one of them is missing. */
const WHOLE = { from: 99, to: 101 };

/** All answers to a question that each could give one to, as parts of one bar. */
export const form: Form<LevelsPlan, "answers"> = {
  id: "answers",
  suits: (figure) => {
    const percents = figure.rows.flatMap((row) => exactOf(row) ?? []);
    const sum = percents.reduce((total, percent) => total + percent, 0);
    const all = percents.length === figure.rows.length && percents.length > 1 && percents.length <= MOST;
    return figure.oneAnswer === true && all && sum >= WHOLE.from && sum <= WHOLE.to;
  },
  plan: (figure, frame) => {
    const plan = planAnswers(figure, frame);
    return { ...plan, height: frame.height ?? plan.height };
  },
  draw: drawLevels,
};

/** A printed share: what is known in words has no place in a bar that adds up. */
function exactOf(row: Figure["rows"][number]): number | undefined {
  const share = shareOf(row);
  return share?.kind === "exact" ? share.percent : undefined;
}
