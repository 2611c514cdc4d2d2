import type { Form } from "../../form.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { colors } from "../../layout/style.ts";
import { horizontals, texts } from "../../pen.ts";
import { drawBars, hatchedColors } from "../shares/share-bars.ts";
import { type GatheredPlan, planGathered } from "./plan.ts";

/**
 * What is known of several points, from several figures: each value as well as it is known, words where there is no
 * number. All bars have one scale, and nothing else in common.
 */
export const form: Form<GatheredPlan, "gathered"> = {
  id: "gathered",
  suits: ({ rows }) => rows.some(({ category }) => category.group !== undefined),
  plan: planGathered,
  draw: ({ id, heads, headStyle, rules, labels, labelStyle, bars, baselines, values, valueStyle }) => [
    inkDefinitions(id, hatchedColors(bars)),
    horizontals(rules, { stroke: colors.line }),
    horizontals(baselines, { stroke: colors.neutral }),
    drawBars(bars, id, { grows: true }),
    texts(heads, headStyle),
    texts(
      labels.filter(({ active }) => !active),
      { ...labelStyle, fill: colors.muted },
    ),
    texts(
      labels.filter(({ active }) => active),
      { ...labelStyle, fontWeight: 600, fill: colors.hue },
    ),
    texts(values, { ...valueStyle, fill: colors.hue }),
  ],
};
