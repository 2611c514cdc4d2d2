import { formatNumber, formatPercent, formatPercentTenths } from "#words/format.ts";
import type { Figure, Row } from "../model/figure.ts";
import { levelsOf } from "../model/levels.ts";

/** The answers whose numbers stand beside each other. */
export type Survey = Pick<Figure, "rows" | "oneAnswer">;

/**
 * Whether one of the numbers that divide a survey's answers has a decimal: then all are written with theirs, „38,0“ beside
 * „38,1“. Shares that are asked for one by one keep what their sources print.
 */
export const hasTenths = ({ rows, oneAnswer }: Survey): boolean =>
  rows
    .flatMap((row) => [...levelsOf(row).map(({ percent }) => percent), ...(oneAnswer ? printed(row) : [])])
    .some((percent) => formatNumber(percent) !== formatNumber(Math.round(percent)));

/** How a figure's exact percentages are written, with their sign. */
export const percentsIn = (figure: Survey): ((percent: number) => string) =>
  hasTenths(figure) ? formatPercentTenths : formatPercent;

/** The number of a share that its source prints. */
const printed = ({ value }: Row): number[] =>
  value.kind === "share" && value.share.kind === "exact" ? [value.share.percent] : [];
