import * as Plot from "@observablehq/plot";
import type { Figure } from "../lecture/figure.ts";
import type { Frame } from "./frame.ts";
import { placeRows } from "./rows.ts";
import { rowLabel, scalePercent, shareOf, sharesChart } from "./shares.ts";
import { colors } from "./style.ts";

/**
 * One share in two surveys. Two bars on one scale, each with its own number of answers: they are two
 * samples of different size, so no line runs from one to the other as if it were a course over time.
 * A dashed mark at the first value's height lets the eye compare.
 */
export function changeChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  const options = sharesChart(figure, frame);
  const plan = placeRows(figure.rows.map(rowLabel), frame, { top: 0, compact: true });
  const x = scalePercent(figure.rows, plan, frame, 26);
  const [first, second] = figure.rows.map(shareOf);
  const [from, to] = plan.rows;
  if (first?.relation !== "=" || second?.relation !== "=" || !from || !to) return options;
  const reference = Plot.ruleX([x(first.percent)], {
    y1: from.barBottom,
    y2: to.barBottom,
    stroke: colors.hue,
    strokeDasharray: "3 4",
    strokeWidth: 1.5,
  });
  return { ...options, marks: [reference, ...(options.marks ?? [])] };
}
