import { words } from "#words/figure.ts";
import { formatN, formatNumber, formatSpan } from "#words/format.ts";
import type { Figure } from "../model/figure.ts";

/**
 * Who was asked when: „befragte Häuser, Frühjahr 2018, N = 262–268“.
 * @param above what stands over the figure: a number of answers that it has is not said again
 */
export function describeBase(
  { base, wave, n }: Pick<Figure, "base" | "wave" | "n">,
  above: readonly string[] = [],
): string {
  const answered = n && formatN(n);
  const isSaid = answered && above.some((line) => isIn(line, answered));
  return [base, wave?.label, isSaid ? undefined : answered].filter(Boolean).join(", ");
}

/** What is known of a survey: when it was, and how many answered. */
export const surveyParts = ({ wave, n }: Pick<Figure, "wave" | "n">): string[] => [
  ...(wave ? [wave.label] : []),
  ...(n ? [formatN(n)] : []),
];

/** Lectures write „N=109-114“, the software „N = 109–114“. */
const bare = (text: string) => text.replaceAll(/\s/g, "").replaceAll("–", "-");
const isIn = (line: string, answered: string) =>
  bare(line)
    .split(bare(answered))
    .slice(1)
    .some((rest) => !/^[\d-]/.test(rest));

/** What one share or unit is, with what had to be said for it: „Anteil der Häuser, die …“. */
export function describeUnit({ unit, criterion }: Pick<Figure, "unit" | "criterion">): string {
  return criterion ? `${unit}, ${criterion}` : unit;
}

/** What was asked; without a question, what had to be said to be counted, where that is known. */
export function describeAsked(figure: Pick<Figure, "question" | "unit" | "criterion">): string | undefined {
  if (figure.question) return words.question(figure.question);
  return figure.criterion && describeUnit(figure);
}

/** The answer levels; where these have values and so stand over them, what their numbers are. */
export function describeAnswers({ scale, rows }: Pick<Figure, "scale" | "rows">): string | undefined {
  if (rows.some(({ value }) => value.kind === "levels")) return words.inPercent;
  // A level's words stay on one line.
  const levels = scale?.levels.map(({ label }) => label.replaceAll(" ", "\u00a0"));
  return levels && words.answers(levels.join("\u00a0· "));
}

/** The source line under a chart: „Quelle: Bericht 2018; Zeitung, 3. Mai 2018“. */
export function describeSources({ credited }: Pick<Figure, "credited">): string {
  return words.sources(credited.length, credited.join("; "));
}

/** How many of all that took part answered; undefined where either is not known. */
export function sayAnswered({ n, wave, units }: Pick<Figure, "n" | "wave" | "units">): string | undefined {
  const all = wave?.n;
  if (!n || all === undefined || n.from > n.to || n.to > all) return undefined;
  return words.answered(formatSpan(n.from, n.to), formatNumber(all), n.from === all, units[1]);
}

/** That shares of two surveys are no course; undefined where a figure has not two of them. */
export function describeSurveys({
  wave,
  waves,
  related,
  units,
}: Pick<Figure, "wave" | "waves" | "related" | "units">): string | undefined {
  const labels = [wave, related?.wave, ...Object.values(waves)].flatMap((one) => one?.label ?? []);
  return new Set(labels).size === 2 ? words.twoSurveys(units[1]) : undefined;
}
