import { formatNumber, formatRange } from "#words/format.ts";
import { words } from "#words/origin.ts";
import type { AnswerCount, Asked } from "../model/figure.ts";

/** How many answers to the questions of a survey were missing at most. */
export function sayMissing({ wave, questions }: Asked): string {
  const missing = Math.max(...questions.map(({ n }) => wave.n - n.from));
  const all = formatNumber(wave.n);
  return missing > 0 ? words.mostMissing(formatNumber(missing), all) : words.noneMissing(all);
}

/** „262–268“, and who says so where somebody else does. */
export const sayAnswers = ({ from, to, note }: AnswerCount): string =>
  `${formatRange(from, to)}${note ? ` (${note})` : ""}`;

/** A question's title without the survey, which stands over all of them. */
export const shortTitle = (title: string, { wave }: Asked): string => title.replace(`, ${wave.label}`, "");

/** The same line by line, for those who want no picture. */
export const listAnswers = (asked: Asked): string[] => [
  sayMissing(asked),
  ...asked.questions.map(({ title, n }) => `${shortTitle(title, asked)}: ${sayAnswers(n)}.`),
];

/** A bar of answers in percent of all that took part: surely so many, and so many more that may be. */
export function barOf({ from, to }: AnswerCount, all: number): { sure: number; may: number } {
  const part = (of: number) => Math.round((of / all) * 10_000) / 100;
  return { sure: part(from), may: part(to - from) };
}
