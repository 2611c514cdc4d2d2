import { words } from "#words/figure.ts";
import { formatNumber, formatPercent, quoted } from "#words/format.ts";
import type { Figure, LevelShare, Row } from "../model/figure.ts";
import { levelLabel } from "../model/levels.ts";
import { SHARES, type Share } from "../model/share.ts";
import { percentsIn, type Survey } from "./decimals.ts";

/** What stands where a value would stand if the source had one. */
export const WITHOUT_VALUE = words.withoutValue;

/** A share as readers see it: the printed percentage, or the source's own words. */
export function formatShare(share: Share, write: (percent: number) => string = formatPercent): string {
  if (share.kind === "exact") return write(share.percent);
  // The words are required wherever the number is not printed; the sign is only a safety net.
  return share.wording ?? `${SHARES[share.kind].sign} ${write(share.percent)}`;
}

/**
 * What a value's wording depends on: the words of its levels, and the numbers that stand beside it; without `rows` it
 * stands alone.
 */
export type Wording = Pick<Figure, "scale" | "oneAnswer"> & Partial<Pick<Figure, "rows">>;

/** A row's value as readers see it, with as many decimals as its neighbours; a row without one says so. */
export function formatValue(of: Wording, row: Row): string {
  const { category, value } = row;
  const figure = { rows: [row], ...of };
  switch (value.kind) {
    case "share":
      return formatShare(value.share, percentsIn(figure));
    case "levels":
      return value.levels.map((share) => formatLevelShare(figure, share)).join(", ");
    case "count":
      return formatNumber(value.count);
    case "tally":
      return Object.values(value.tally).map(formatNumber).join(" / ");
    case "entries":
      return words.foundOf(value.found, value.all);
    case "none":
      return category.said ? quoted(category.said) : WITHOUT_VALUE;
  }
}

/**
 * Values that stand beside each other in a drawing, in one wording: where one is known in words and the source has words
 * for all of them, no „60 %“ stands beside „80 Prozent“.
 */
export function formatTogether(figure: Wording, rows: readonly Row[]): string[] {
  const shares = rows.flatMap(({ value }) => (value.kind === "share" ? value.share : []));
  const wordings = shares.flatMap(({ wording }) => wording ?? []);
  const inWords = shares.some(({ kind }) => kind !== "exact") && wordings.length === rows.length;
  return inWords ? wordings : rows.map((row) => formatValue(figure, row));
}

/** One level's share in words: „sehr gut 42 %“. */
export function formatLevelShare(figure: Survey & Wording, { level, percent }: LevelShare): string {
  return `${levelLabel(figure.scale, level)} ${percentsIn(figure)(percent)}`;
}

/** Rows that carry a value. */
export function knownRows(figure: Pick<Figure, "rows">): Row[] {
  return figure.rows.filter(({ value }) => value.kind !== "none");
}
