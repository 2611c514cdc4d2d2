/** What a language adds to what `Intl` knows of it. */
export interface FormatWords {
  /** „Min.“ and „Sek.“, after a length. */
  minutes: string;
  seconds: string;
  /** Between the ends of a range, in a sentence. */
  to: string;
  /** Quotation marks, opening and closing. */
  quotes: readonly [open: string, close: string];
}

/** A number must not be torn from its sign or its noun. */
const NBSP = "\u00a0";

/**
 * Numbers, percentages, ranges, lists, dates of one language: the only place that knows locales. Everything
 * is pure and returns text that a reader sees.
 */
export function createFormats(locale: string, words: FormatWords) {
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const unit = { style: "unit", unit: "percent", maximumFractionDigits: 1 } as const;
  const percentage = new Intl.NumberFormat(locale, unit);
  const tenthsOfPercent = new Intl.NumberFormat(locale, { ...unit, minimumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });

  /** A number with at most one decimal: 71.5 → „71,5“, 1500 → „1.500“. */
  const formatNumber = (value: number): string => decimal.format(value);

  /** The same with its decimal in any case: where others beside it have one. */
  const formatTenths = (value: number): string => tenths.format(value);

  /** A percentage as the language sets it; German has a space before the sign: 71.5 → „71,5 %“. */
  const formatPercent = (percent: number): string => percentage.format(percent).replaceAll(" ", NBSP);

  /** The same with its decimal in any case: „71,0 %“. */
  const formatPercentTenths = (percent: number): string =>
    tenthsOfPercent.format(percent).replaceAll(" ", NBSP);

  /** A whole range, or the single number where both ends agree: (262, 268) → „262–268“. */
  const formatRange = (from: number, to: number): string =>
    from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;

  /** The same in a sentence: „262 bis 268“. */
  const formatSpan = (from: number, to: number): string =>
    from === to ? formatNumber(from) : `${formatNumber(from)} ${words.to} ${formatNumber(to)}`;

  /** The number of answers as charts print it: (262, 268) → „N = 262–268“. */
  const formatN = ({ from, to, note }: { from: number; to: number; note?: string }): string =>
    `N${NBSP}=${NBSP}${formatRange(from, to)}${note ? ` (${note})` : ""}`;

  /** Words joined as in a sentence: „a, b und c“. */
  const formatList = (parts: readonly string[]): string => list.format(parts);

  /** The noun that goes with a number. */
  const plural = (count: number, one: string, many: string): string =>
    plurals.select(count) === "one" ? one : many;

  /** „1 Kategorie“, „12 Kategorien“. */
  const formatCount = (count: number, one: string, many: string): string =>
    `${formatNumber(count)} ${plural(count, one, many)}`;

  /** Words as they stand elsewhere, in the language's quotation marks. */
  const quoted = (text: string): string => words.quotes.join(text);

  /** Time of day on a 24-hour clock: „14:05“. */
  const formatTimeOfDay = (date: Date): string =>
    date.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  /** A length in words, kept on one line: 1.75 → „1 Min. 45 Sek.“, 2 → „2 Min.“; the sign is left out. */
  const formatMinutes = (minutes: number): string => {
    const all = Math.round(Math.abs(minutes) * 60);
    const [whole, rest] = [Math.floor(all / 60), all % 60];
    const parts = [
      ...(whole > 0 || rest === 0 ? [whole, words.minutes] : []),
      ...(rest > 0 ? [rest, words.seconds] : []),
    ];
    return parts.join(NBSP);
  };

  /** A moment, given in milliseconds, in the reader's own time: „12. November 2026, 14:05“. */
  const formatDateTime = (moment: number): string =>
    `${day.format(moment)}, ${formatTimeOfDay(new Date(moment))}`;

  return {
    formatNumber,
    formatTenths,
    formatPercent,
    formatPercentTenths,
    formatRange,
    formatSpan,
    formatN,
    formatList,
    plural,
    formatCount,
    quoted,
    formatTimeOfDay,
    formatDuration,
    formatClock,
    formatMinutes,
    formatDeviation,
    formatDateTime,
  };
}

/** A length of time as a stopwatch shows it, whole seconds: 62 900 ms → „1:02“, an hour and more „1:00:00“. */
function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, "0"))).join(":");
}

/** Minutes and seconds of a length in minutes: 1.75 → „1:45“, 75 → „75:00“; the sign is left out. */
function formatClock(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
}

/** How far a length is off: 1.75 → „+1:45“, −0.5 → „−0:30“; less than half a second is „0:00“. */
function formatDeviation(minutes: number): string {
  const clock = formatClock(minutes);
  if (clock === "0:00") return clock;
  return `${minutes > 0 ? "+" : "−"}${clock}`;
}
