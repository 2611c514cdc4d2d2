import { formatNumber, formatTenths } from "#words/format.ts";
import type { Figure } from "../../../model/figure.ts";
import { levelsOf } from "./segments.ts";

/** How a chart writes its numbers. */
export type Write = (percent: number) => string;

/** One number of decimals for all numbers of a chart: „38,0“ beside „38,1“. */
export function numbersOf({ rows }: Pick<Figure, "rows">): Write {
  const percents = rows.flatMap(levelsOf).map(({ percent }) => percent);
  return percents.every((percent) => formatNumber(percent) === formatNumber(Math.round(percent)))
    ? formatNumber
    : formatTenths;
}
