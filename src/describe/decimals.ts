import { formatNumber, formatPercent, formatPercentTenths } from "#words/format.ts";
import type { Figure, Value } from "../model/figure.ts";

type Survey = Pick<Figure, "rows" | "oneAnswer">;

/**
 * Whether one of the numbers that divide a survey's answers has a decimal: then all are written with theirs, „38,0“ beside
 * „38,1“. Shares that are asked for one by one keep what their sources print.
 */
export const hasTenths = ({ rows, oneAnswer }: Survey): boolean =>
  rows
    .flatMap(({ value }) => percentsOf(value, oneAnswer === true))
    .some((percent) => formatNumber(percent) !== formatNumber(Math.round(percent)));

/** How a figure's exact percentages are written, with their sign. */
export const percentsIn = (figure: Survey): ((percent: number) => string) =>
  hasTenths(figure) ? formatPercentTenths : formatPercent;

function percentsOf(value: Value, shares: boolean): readonly number[] {
  switch (value.kind) {
    case "levels":
      return value.levels.map(({ percent }) => percent);
    case "share":
      return shares && value.share.kind === "exact" ? [value.share.percent] : [];
    case "none":
    case "count":
    case "tally":
    case "entries":
      return [];
  }
}
