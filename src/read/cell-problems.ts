import { words } from "#words/problems.ts";
import { words as wordings } from "#words/wordings.ts";
import type { FieldNoun } from "../model/nouns.ts";
import { excerpt, type Place, type Problem, quote, quoteAll } from "../model/problem.ts";
import type { Hint } from "../words/types/problems.ts";

/*
 * Everything that can be wrong with a cell of a file in `data/`, one function each: the developer's
 * English beside the sentences for whoever has the file open in a spreadsheet (`#words/problems.ts`).
 */

export const unknownField = (
  place: Place,
  cell: string,
  known: readonly string[],
  noun: FieldNoun,
): Problem => ({
  ...place,
  expected: `one of ${quoteAll(known)}`,
  got: quote(cell),
  forPeople: cell === "" ? words.missingField(noun, known) : words.unknownField(excerpt(cell), noun, known),
});

/** @param meant the key of the source whose name stands there */
export const unknownSource = (
  place: Place,
  cell: string,
  known: readonly string[],
  meant: string | undefined,
): Problem => ({
  ...place,
  expected: `one of ${quoteAll(known)}`,
  got: quote(cell),
  forPeople: words.unknownSource(excerpt(cell), known, meant),
});

export const notCount = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "a whole number or nothing",
  got: quote(cell),
  forPeople: words.notCount(excerpt(cell), countHint(cell)),
});

export const notLevelShare = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "a percentage from 0 to 100 or nothing",
  got: quote(cell),
  forPeople: words.notLevelShare(excerpt(cell), shareHint(cell)),
});

export const notShare = (place: Place, cell: string): Problem => ({
  ...place,
  expected: 'a percentage such as "71,5", "≈75", ">50", "<90", "≤33,3", or nothing',
  got: quote(cell),
  forPeople: words.notShare(excerpt(cell), shareHint(cell)),
});

export const addedWithoutSource = (place: Place, label: string, known: readonly string[]): Problem => ({
  ...place,
  expected: `the source of the added category ${quote(label)}`,
  got: "nothing",
  forPeople: words.addedWithoutSource(excerpt(label), known),
});

export const allFractions = (file: string): Problem => ({
  file,
  expected: "percentages such as 71,5",
  got: "no number larger than 1",
  forPeople: words.allFractions,
});

/** @param published the survey that the source tells of; `shown` the one that the row is of */
export const otherSurvey = (place: Place, source: string, published: string, shown: string): Problem => ({
  ...place,
  expected: `a source that tells of ${quote(shown)}`,
  got: quote(source),
  forPeople: words.otherSurvey(source, published, shown),
});

export const noAnswer = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "the source's words, or nothing",
  got: quote(cell),
  forPeople: words.noAnswer(excerpt(cell)),
});

export const wordingWithoutShare = (place: Place, wording: string): Problem => ({
  ...place,
  expected: `a value for the wording ${quote(wording)}`,
  got: "nothing",
  forPeople: words.wordingWithoutShare(excerpt(wording)),
});

export const shareWithoutWording = (place: Place, cell: string): Problem => ({
  ...place,
  expected: `the source's words for ${quote(cell)}`,
  got: "nothing",
  forPeople: words.shareWithoutWording(excerpt(cell)),
});

export const notWords = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "words",
  got: quote(cell),
  forPeople: words.notWords(excerpt(cell)),
});

export const formulaInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text, not a formula",
  got: quote(cell),
  forPeople: words.formulaInText(excerpt(cell)),
});

export const sheetErrorInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text, not an error value of a spreadsheet",
  got: quote(cell),
  forPeople: words.sheetErrorInText(excerpt(cell)),
});

export const markupInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text without markup",
  got: quote(cell),
  forPeople: words.markupInText(excerpt(cell)),
});

export const garbledText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "readable characters",
  got: quote(cell),
  forPeople: words.garbledText(excerpt(cell)),
});

export const notOneLine = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "one line of visible text",
  got: quote(cell),
  forPeople: words.notOneLine(excerpt(cell)),
});

export const tooLong = (place: Place, cell: string, most: number): Problem => ({
  ...place,
  expected: `at most ${most} characters`,
  got: `${cell.length}: ${quote(cell)}`,
  forPeople: words.tooLong(cell.length, most),
});

/** A date that was a number: „12.05.26“, „3. Mai“, „Mai 26“. */
const MONTH = "(?:jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)";
const DATE = new RegExp(
  `^\\d{1,2}\\.\\s?${MONTH}\\p{L}*\\.?(?:\\s?\\d+)?$|^\\d{1,2}\\.\\d{1,2}\\.|^\\d{4}-\\d{1,2}-\\d{1,2}|^${MONTH}\\.?[ -]\\d{2}$`,
  "iu",
);
/** UTF-8 that was read as Windows-1252, or lost letters. */
const LOST = /\uFFFD|[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u2018-\u203A]|\p{L}\?\p{L}/u;

const HINTS: readonly (readonly [RegExp, Hint])[] = [
  [/^[=+@]/, "formula"],
  [DATE, "date"],
  [/^\?\s?\d/, "sign"],
  [wordings.noAnswer, "noAnswer"],
  [/^#(?:[\p{Lu}\d/]+[!?]|#+)$/u, "sheetError"],
  [/^['’]\s?\d/, "apostrophe"],
  [/^\d[\d.,]*\s?%?\s?(?:[*†‡¹²³⁴]+|\d\))$|^[([]\s?\d[\d.,]*\s?%?\s?[)\]]$/, "footnote"],
  [wordings.aboutTyped, "about"],
  [/^(?:>\s*=|≥)\s*\d/, "atLeast"],
  [LOST, "encoding"],
];

/** What a spreadsheet may have made of a refused cell. */
export function findHint(cell: string): Hint | undefined {
  return HINTS.find(([pattern]) => pattern.test(cell))?.[1];
}

/** The same of a cell that takes no sign before its number. */
function countHint(cell: string): Hint | undefined {
  const hint = findHint(cell);
  return hint === "about" || hint === "atLeast" || hint === "sign" ? undefined : hint;
}

/** What a label may be that names no category. */
export const labelHint = (label: string): Hint | undefined =>
  wordings.notARow.test(label) ? "notARow" : findHint(label);

/** Numbers that are none of percent: parts of one, and thousands; „0,75 %“ says what it is. */
const NUMBERS: readonly (readonly [RegExp, Hint])[] = [
  [/^0[.,]\d{2,}$/, "fraction"],
  // Charts show one place: a second one would be rounded, 99.95 to 100. A zero at its end says nothing.
  [/\d[.,](?:\d{3,}|\d[1-9])/, "decimals"],
];

/** What a number may be that is refused though it is one. */
export function findNumberHint(cell: string): Hint | undefined {
  return NUMBERS.find(([pattern]) => pattern.test(cell))?.[1];
}

/** What is wrong with a cell that should be a share. */
const shareHint = (cell: string) => findHint(cell) ?? findNumberHint(cell);
