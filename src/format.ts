/**
 * German numbers, percentages, ranges: the only place that knows "de-DE".
 * Everything here is pure and returns text a German reader sees.
 */
const locale = "de-DE";
/** DIN 5008 sets a space before the percent sign; it must not break the line. */
const NBSP = "\u00a0";

const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const list = new Intl.ListFormat(locale, { type: "conjunction" });

/** A number with at most one decimal: 71.5 → „71,5“, 1500 → „1.500“. */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** A percentage, its sign kept on the number's line: 71.5 → „71,5 %“. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent)}${NBSP}%`;
}

/** A whole range, or the single number where both ends agree: (262, 268) → „262–268“. */
export function formatRange(from: number, to: number): string {
  return from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
}

/** The number of answers as charts print it: (262, 268) → „N = 262–268“. */
export function formatN({ from, to, note }: { from: number; to: number; note?: string }): string {
  return `N${NBSP}=${NBSP}${formatRange(from, to)}${note ? ` (${note})` : ""}`;
}

/** Words joined as in a German sentence: „a, b und c“. */
export function formatList(words: readonly string[]): string {
  return list.format(words);
}

/** „1 Kategorie“, „12 Kategorien“. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
