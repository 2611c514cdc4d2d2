import type { Nouns } from "../../model/nouns.ts";

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

/** Time of day on a 24-hour clock: „14:05“. */
export function formatTimeOfDay(date: Date): string {
  return date.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
}

/** A length of time as a stopwatch shows it, whole seconds: 62 900 ms → „1:02“, an hour and more „1:00:00“. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, "0"))).join(":");
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });

/** Minutes and seconds of a length in minutes: 1.75 → „1:45“, 75 → „75:00“; the sign is left out. */
export function formatClock(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
}

/** A length with its unit, kept on one line: 1.75 → „1:45 Min.“. */
export function formatMinutes(minutes: number): string {
  return `${formatClock(minutes)}${NBSP}Min.`;
}

/** How far a length is off: 1.75 → „+1:45“, −0.5 → „−0:30“; less than half a second is „0:00“. */
export function formatDeviation(minutes: number): string {
  const clock = formatClock(minutes);
  if (clock === "0:00") return clock;
  return `${minutes > 0 ? "+" : "−"}${clock}`;
}

/** A moment, given in milliseconds, in the reader's own time: „12. November 2026, 14:05“. */
export function formatDateTime(moment: number): string {
  return `${day.format(moment)}, ${formatTimeOfDay(new Date(moment))}`;
}

const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
/** Words that belong to the number after them, and to the one before them, in any German text. */
const BEFORE = ["Anfang", "Ende", "Folie", "ISBN", ...MONTHS];
const AFTER = ["Prozent", "Minuten", ...MONTHS];

/**
 * Text whose numbers stay on the line of what they count or name: „60 Prozent“, „Anfang 2016“, „11. Juli 2016“.
 * @param lecture its own words, which stand before and after numbers as well
 */
export function keepTogether(text: string, lecture: Nouns["kept"]): string {
  const before = [...BEFORE, ...lecture.before].join("|");
  const after = [...AFTER, ...lecture.after].join("|");
  return text
    .replaceAll(new RegExp(`\\b(${before}) (?=\\d)`, "gu"), `$1${NBSP}`)
    .replaceAll(new RegExp(`(\\d\\.?) (?=%|(?:${after})\\b)`, "gu"), `$1${NBSP}`);
}
