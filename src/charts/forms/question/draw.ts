import { inkDefinitions } from "../../layout/inks.ts";
import { colors } from "../../layout/style.ts";
import { type Box, groupBy, horizontals, type Mark, texts, verticals } from "../../pen.ts";
import { drawBars, hatchedColors } from "../shares/share-bars.ts";
import type { QuestionPlan } from "./plan.ts";
import { drawUnits } from "./units.ts";

/** The question is the picture; under its rule, what is known from elsewhere and what is missing. */
export function drawQuestion(plan: QuestionPlan): Mark[] {
  const { question, rule } = plan;
  return [
    inkDefinitions(plan.id, [
      ...new Set([
        ...hatchedColors(plan.related?.bars ?? []),
        ...(plan.units?.hatched.length ? [colors.hue] : []),
      ]),
    ]),
    texts([question], question.style),
    horizontals(rule, { stroke: colors.line, strokeWidth: 2 }),
    plan.units ? drawUnits(plan.units, plan) : null,
    drawRelated(plan),
    drawLoss(plan),
  ];
}

function drawRelated({ id, related, head, body, quiet }: QuestionPlan): Mark {
  if (!related) return null;
  const { through } = related;
  return [
    texts(related.head ? [related.head] : [], { ...head, fill: colors.hue }),
    texts([related.label], related.labelStyle ? { ...related.labelStyle, fill: colors.muted } : body),
    verticals(through.lines, { stroke: colors.line }),
    horizontals(through.edge, { stroke: colors.line }),
    // One value that stands for another does not call for attention by growing.
    drawBars(related.bars, id, { grows: false }),
    verticals(related.under, { stroke: colors.line, strokeWidth: 2 }),
    texts([related.value], { ...related.valueStyle, fill: colors.hue, halo: true }),
    groupBy(related.ticks, ({ anchor }) => anchor).map((alike) =>
      texts(alike, { ...quiet, anchor: alike[0].anchor, fill: colors.muted }),
    ),
  ];
}

function drawLoss({ loss, head, body }: QuestionPlan): Mark {
  return [
    verticals(loss.line ? [loss.line] : [], { stroke: colors.accent, strokeWidth: 4 }),
    loss.place ? drawPlace(loss.place) : null,
    texts(loss.head, { ...head, fill: colors.accent }),
    texts([loss.text], body),
  ];
}

/** An empty place has an edge and no length. */
function drawPlace({ x1, x2, y1, y2 }: Box): Mark {
  const look = { stroke: colors.accent, strokeWidth: 2, strokeDasharray: "9 6" };
  return [
    horizontals(
      [y1, y2].map((y) => ({ x1, x2, y })),
      look,
    ),
    verticals(
      [x1, x2].map((x) => ({ x, y1, y2 })),
      look,
    ),
  ];
}
