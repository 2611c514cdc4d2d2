import { drawFieldLegend, drawFieldMarks } from "../../layout/fields.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { drawLabels } from "../../layout/row-labels.ts";
import { colors } from "../../layout/style.ts";
import { groupBy, horizontals, type Mark, texts, verticals } from "../../pen.ts";
import type { SharesPlan } from "./plan.ts";
import { drawBars, hatchedColors } from "./share-bars.ts";

/** Bars over their axis, labels and values around them. */
export function drawShares(plan: SharesPlan): Mark[] {
  const { rows, baselines } = plan;
  return [
    inkDefinitions(plan.id, hatchedColors(plan.bars)),
    drawAxis(plan),
    horizontals(baselines.lines, baselines.look),
    drawBars(plan.bars, plan.id, { grows: true }),
    drawLabels(rows.labels, rows.style),
    drawValues(plan),
    drawFieldMarks(rows.marks),
    drawFieldLegend(plan.legend, plan.legendTop),
  ];
}

function drawAxis({ axis, quiet }: SharesPlan): Mark {
  if (!axis) return null;
  return [
    verticals(axis.lines, { stroke: colors.line }),
    groupBy(axis.ticks, ({ anchor }) => anchor).map((alike) =>
      texts(alike, { ...quiet, anchor: alike[0].anchor, fill: colors.muted }),
    ),
  ];
}

function drawValues({ values, valueStyle, words, wordStyle, wordsHalo }: SharesPlan): Mark {
  const look = { ...valueStyle, halo: true };
  const isAny = values.some(({ active }) => active);
  return [
    // Where the slide's own words are the labels, the row one is at stands out by its value.
    texts(
      values.filter(({ active }) => active === isAny),
      { ...look, fill: colors.hue },
    ),
    texts(
      values.filter(({ active }) => active !== isAny),
      { ...look, fill: colors.muted },
    ),
    groupBy(words, ({ anchor }) => anchor).map((alike) =>
      texts(alike, { ...wordStyle, fill: colors.muted, halo: wordsHalo, anchor: alike[0].anchor }),
    ),
  ];
}
