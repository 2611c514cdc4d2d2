import { formatNumber, formatTenths } from "#words/format.ts";
import { hasTenths } from "../../../describe/decimals.ts";
import type { Figure } from "../../../model/figure.ts";

/** How a chart writes its numbers. */
export type Write = (percent: number) => string;

/** One number of decimals for all numbers of a chart. */
export const numbersOf = (figure: Pick<Figure, "rows" | "oneAnswer">): Write =>
  hasTenths(figure) ? formatTenths : formatNumber;
