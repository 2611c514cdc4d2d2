import { words } from "#words/problems.ts";
import { excerpt, type Place, type Problem, quote, quoteAll } from "../model/problem.ts";
import type { NoFile } from "../words/types/problems.ts";
import { labelHint } from "./cell-problems.ts";

/*
 * Everything that can be wrong with a file in `data/` as a table, one function each: the developer's
 * English beside the sentences for whoever has it open in a spreadsheet. Its cells: `cell-problems.ts`.
 */

/** How many problems of one file are told; nobody reads a thousandth, and a message has to be shown. */
const MAX_PROBLEMS = 20;

/** The first problems of a file, and how many there are beyond. */
export function limitProblems(problems: readonly Problem[], file: string): readonly Problem[] {
  const more = problems.length - MAX_PROBLEMS;
  if (more <= 0) return problems;
  const forPeople = words.more(more);
  const last = { file, expected: "nothing else wrong", got: `${more} more problems`, forPeople };
  return [...problems.slice(0, MAX_PROBLEMS), last];
}

export const tooLarge = (file: string, bytes: number, most: number): Problem => ({
  file,
  expected: `at most ${most} bytes`,
  got: `${bytes} bytes`,
  forPeople: words.tooLarge(bytes, most),
});

export const notText = (file: string): Problem => ({
  file,
  expected: "a CSV text file",
  got: "a binary file",
  forPeople: words.notText,
});

/** What the system says of a file that is none; with any other code it does not open it. */
const NO_FILES: Readonly<Record<string, NoFile>> = {
  EISDIR: "folder",
  ENOENT: "nothing",
  "no file": "special",
};

/** @param code what the system says: „EACCES“ */
export function unreadable(file: string, code: string): Problem {
  const kind = NO_FILES[code];
  const forPeople = kind ? words.noFile[kind] : words.unreadable(code);
  return { file, expected: "a readable CSV file", got: code, forPeople };
}

export const missingFile = (file: string, figure: string): Problem => ({
  file,
  expected: `the values of figure "${figure}"`,
  got: "no file",
  forPeople: words.missingFile,
});

export const unknownFile = (file: string, figure: string, known: readonly string[]): Problem => ({
  file,
  expected: `one of the figures of data/figures.ts: ${quoteAll(known)}`,
  got: quote(figure),
  forPeople: words.unknownFile,
});

export const emptyFile = (file: string): Problem => ({
  file,
  line: 1,
  expected: "a header line",
  got: "an empty file",
  forPeople: words.emptyFile,
});

/** @param line where the names of the columns stand */
export const headBelow = (place: Place, line: number): Problem => ({
  ...place,
  expected: "the names of the columns",
  got: `them in line ${line}`,
  forPeople: words.headBelow(line),
});

export const wrongSeparator = (place: Place, head: string): Problem => ({
  ...place,
  expected: "columns separated by semicolons",
  got: quote(head),
  forPeople: words.wrongSeparator(excerpt(head)),
});

export const brokenQuotes = (place: Place, reason: string): Problem => ({
  ...place,
  expected: "balanced quotation marks",
  got: quote(reason),
  forPeople: words.brokenQuotes,
});

export function doubledColumn(place: Place, columns: readonly string[]): Problem {
  const again = columns.find((column, index) => columns.indexOf(column) !== index) ?? "";
  return {
    ...place,
    expected: "every column named once",
    got: quote(columns.join(" | ")),
    forPeople: columns.includes("") ? words.unnamedColumn : words.doubledColumn(excerpt(again)),
  };
}

export const tooManyColumns = (place: Place, columns: number, most: number): Problem => ({
  ...place,
  expected: `at most ${most} columns`,
  got: `${columns}`,
  forPeople: words.tooManyColumns(columns, most),
});

export const tooManyLines = (file: string, lines: number, most: number): Problem => ({
  file,
  expected: `at most ${most} lines`,
  got: `${lines}`,
  forPeople: words.tooManyLines(lines, most),
});

export const tooManyCells = (place: Place, cells: readonly string[], columns: number): Problem => ({
  ...place,
  expected: `at most ${columns} cells`,
  got: `${cells.length}: ${quote(cells.join(" | "))}`,
  forPeople: words.tooManyCells(cells.length, columns),
});

export const unknownColumn = (place: Place, column: string, known: readonly string[]): Problem => ({
  ...place,
  expected: `one of the columns ${quoteAll(known)}`,
  got: quote(column),
  forPeople: words.unknownColumn(excerpt(column), known),
});

export const missingColumn = (place: Place, column: string, columns: readonly string[]): Problem => ({
  ...place,
  expected: `a column "${column}"`,
  got: quoteAll(columns),
  forPeople: words.missingColumn(column),
});

export const swappedColumns = (place: Place, column: string, other: string): Problem => ({
  ...place,
  column,
  expected: "the categories",
  got: `them in column "${other}"`,
  forPeople: words.swappedColumns(excerpt(other)),
});

/** @param free categories that have no row yet */
export const unknownCategory = (
  place: Place,
  label: string,
  known: readonly string[],
  free: readonly string[],
): Problem => ({
  ...place,
  expected: known.length === 0 ? "a category" : `one of ${quoteAll(known)}`,
  got: quote(label),
  forPeople:
    known.length === 0
      ? words.noCategory
      : words.unknownCategory(label === "" ? undefined : excerpt(label), free, labelHint(label)),
});

export const addedAlready = (place: Place, label: string): Problem => ({
  ...place,
  expected: "a category that the lecture's list does not have",
  got: quote(label),
  forPeople: words.addedAlready(excerpt(label)),
});

export const doubledCategory = (place: Place, label: string, first: number): Problem => ({
  ...place,
  expected: "every category once",
  got: `${quote(label)} again`,
  forPeople: words.doubledCategory(excerpt(label), first),
});

export const missingCategory = (place: Place, label: string): Problem => ({
  ...place,
  expected: `a row ${quote(label)}`,
  got: "nothing",
  forPeople: words.missingCategory(label),
});
