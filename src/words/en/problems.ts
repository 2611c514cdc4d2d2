import type { Hint, ProblemWords } from "../types/problems.ts";
import { added, columns } from "./columns.ts";
import { formatCount, formatList, formatNumber, formatPercent, quoted } from "./format.ts";

const HINTS: Readonly<Record<Hint, string>> = {
  formula: "Enter the result instead of a formula.",
  date: "The spreadsheet program has turned this into a date: format the cells as text before you type.",
  sign: "The sign ≈ or ≤ was lost on saving: save with the character set UTF-8.",
  encoding: "Save with the character set UTF-8.",
  fraction: "This looks like a part of 1: enter per cent, 71.5 instead of 0.715.",
  decimals:
    "There is no place here for grouped thousands; there is at most one decimal, 71.5 instead of 71.53.",
  noAnswer: "Where the source has no value, the cell stays empty.",
  about: "For “about”, the sign ≈ stands before the number.",
  atLeast: "For “at least” and “more than”, the sign > stands before the number.",
  footnote: "Leave out brackets and signs of footnotes.",
  apostrophe: "Delete the apostrophe before the number.",
  sheetError: "This is an error message of the spreadsheet program: enter the number itself.",
  notARow: "Totals, numbers of answers and notes have no place in this file: delete the line.",
};

const cell = (text: string) => text || "no value";
const all = (names: readonly string[]) => names.map(quoted).join(", ");
const advice = (hint: Hint | undefined) => (hint ? ` ${HINTS[hint]}` : "");

/** A cell that is refused, what it may have been, and what is possible instead. */
const no = (what: string, possible: string) => (cell: string, hint: Hint | undefined) =>
  `${quoted(cell)} is not ${what}.${advice(hint)} Enter ${possible}, or leave the cell empty.`;

export const words: ProblemWords = {
  place: (file, line, names) =>
    [
      file,
      ...(line === undefined ? [] : [`line ${line}`]),
      ...(names.length === 0
        ? []
        : [`${names.length === 1 ? "column" : "columns"} ${formatList(names.map(quoted))}`]),
    ].join(", "),
  more: (count) =>
    `There ${count === 1 ? "is" : "are"} ${formatCount(count, "further mistake", "further mistakes")}. Mend these first.`,

  shakenHead: (count) =>
    count === 1
      ? "One sentence rests on a value that is another one now. Look at it."
      : `${count} sentences rest on values that are others now. Look at them.`,
  shaken: ({ where, text, figure, category, expected, got, hidden }) =>
    `${where}: ${quoted(text)} rests on ${quoted(figure)}, ${category}: ${cell(expected)}. ` +
    `Now it says: ${cell(got)}.${hidden ? " The sentence is not shown." : ""}`,

  noFile: {
    folder: "This is a folder and not a file. Rename it, and put the CSV file in its place.",
    nothing: "There is no file here. Put the CSV file back in this place.",
    special: "This is not an ordinary file. Put the CSV file in its place.",
  },
  unreadable: (code) =>
    `The file cannot be read (${code}). Close it in other programs, and check its permissions.`,
  tooLarge: (bytes, most) =>
    `The file is too large: it has ${formatNumber(bytes)} bytes, and ${formatNumber(most)} are allowed. ` +
    "Save this figure’s table only.",
  notText:
    "This is not a CSV file, though it is called one. Open it in a spreadsheet program, and save it in CSV format.",
  missingFile: "This file is missing. Create it again under this name.",
  unknownFile: "There is no figure for this file. Check the file’s name, or put it somewhere else.",
  emptyFile: `The file is empty. Its first line has the names of the columns, beginning with ${quoted(columns.category)}.`,

  headBelow: (line) => `The names of the columns stand in line ${line}. Delete the lines above it.`,
  wrongSeparator: (head) =>
    `${quoted(head)} cannot be split into columns. Save the file as CSV with a comma or semicolon as separator.`,
  brokenQuotes:
    'A quotation mark (") opens or closes in the wrong place here. Delete it, or replace the pair with “ and ”.',
  unnamedColumn: "A column in the first line has no name. Name it or delete it.",
  doubledColumn: (name) =>
    `${quoted(name)} is in the first line more than once. Name every column once only.`,
  tooManyColumns: (count, most) =>
    `The first line has ${formatNumber(count)} columns, and ${most} are allowed. ` +
    "Delete whatever does not belong to this figure.",
  tooManyLines: (lines, most) =>
    `The file has ${formatNumber(lines)} lines, and ${formatNumber(most)} are allowed. Save this figure’s table only.`,
  tooManyCells: (cells, count) =>
    `This line has ${cells} cells, the first line only ${count}. Delete whatever is too much. ` +
    "Where commas separate the columns, a text that contains a comma needs quotation marks.",
  unknownColumn: (name, known) =>
    `This figure has no column ${quoted(name)}. These are possible: ${all(known)}.`,
  missingColumn: (name) =>
    `The column ${quoted(name)} is missing. Add it to the first line under exactly this name.`,
  swappedColumns: (other) =>
    `The categories are in the column ${quoted(other)}. Swap the names of the two columns, or their contents.`,

  noCategory: "The category is missing here. Enter it, or delete the line.",
  unknownCategory: (label, free, hint) => {
    const wrong =
      label === undefined
        ? "The category is missing here."
        : `${quoted(label)} is not a category of this figure.${advice(hint)}`;
    const where =
      free.length === 0
        ? `Every category already has a line${label === undefined ? "; delete this one" : ""}.`
        : `${free.length === 1 ? "This one still has" : "These still have"} no line: ${all(free)}.`;
    // Letters that were lost are no name that anybody could add.
    if (label === undefined || hint) return `${wrong} ${where}`;
    return `${wrong} ${where} If the publication has it, write ${quoted(`${label} (${added})`)} and name the source.`;
  },
  addedAlready: (label) => `${quoted(label)} is in the lecture’s list. Delete “(${added})” in this cell.`,
  addedWithoutSource: (label, known) =>
    `${quoted(label)} is added, so its source belongs here. These are possible: ${all(known)}.`,
  doubledCategory: (label, line) =>
    `${quoted(label)} is already in line ${line}. Delete one of the two lines.`,
  missingCategory: (label) =>
    `The line ${quoted(label)} is missing. Add it; the cells for its values may stay empty.`,

  missingField: (noun, known) => `Here ${noun.the} is missing. These are possible: ${all(known)}.`,
  unknownField: (cell, noun, known) =>
    `${quoted(cell)} is ${noun.noneOf}. These are possible: ${all(known)}.`,
  unknownSource: (cell, known, meant) =>
    `${quoted(cell)} is not the key of a source.${meant ? ` It probably means ${quoted(meant)}.` : ""} These are possible: ${all(known)}, or an empty cell.`,
  notCount: no("a count", "a whole number without points and commas, such as 270"),
  notLevelShare: no("a share", "a number from 0 to 100, such as 71.5"),
  notShare: no("a share", "a number from 0 to 100, such as 71.5, with ≈, >, < or ≤ before it if need be"),
  sumTooLarge: (sum, most) =>
    `Together these are ${formatPercent(sum)}; with rounding, ${formatPercent(most)} are possible at most. ` +
    "Compare the numbers with the source.",
  sumTooSmall: (sum, least, most) =>
    `Together these are only ${formatPercent(sum)}. Every level of the scale is filled in, so they have to be ` +
    `${formatNumber(least)} to ${formatPercent(most)}. Compare the numbers with the source.`,
  allFractions: `No share of this file is larger than 1. ${HINTS.fraction}`,
  wordingDenies: (wording, cell, meant) =>
    `${quoted(wording)} and ${quoted(cell)} deny each other: this wording goes with ${formatList(meant.map(quoted))}. ` +
    "Check both with the source.",
  levelsDeny: (cell, sums) =>
    `The share ${quoted(cell)} does not go with the levels: added up from the left they make ${formatList(sums)}. ` +
    "Check the numbers with the source.",
  countDenies: (count, n, survey) =>
    `${formatNumber(count)} denies the survey “${survey}”: it says ${formatNumber(n)} (sources.ts). ` +
    "Check both with the source.",
  countTooLarge: (count, n, survey) =>
    `${formatNumber(count)} are more than took part in the survey “${survey}”: ${formatNumber(n)}.`,
  otherSurvey: (source, published, shown) =>
    `${quoted(source)} tells of another survey (${published}); this is ${shown}. Check the key of the source.`,
  wordingWithoutShare: (wording) =>
    `The wording ${quoted(wording)} has no share. Enter it, or empty the cell of the wording.`,
  shareWithoutWording: (cell) => `The share ${quoted(cell)} lacks the source’s words. Enter them here.`,

  noAnswer: (cell) =>
    `${quoted(cell)} is no wording. Where the source has no value, share and wording stay empty.`,
  notWords: (cell) => `Words belong here, not ${quoted(cell)}. Check whether two columns are swapped.`,
  formulaInText: (cell) =>
    `To a spreadsheet program ${quoted(cell)} is a formula. Write text that does not begin with =, +, - or @.`,
  sheetErrorInText: (cell) =>
    `${quoted(cell)} is an error message of the spreadsheet program. Write the text itself.`,
  markupInText: (cell) =>
    `${quoted(cell)} contains HTML. Write the text only, without < and > and without sequences such as &amp;.`,
  garbledText: (cell) =>
    `Characters in ${quoted(cell)} are broken. Write the text anew, and save the file with the character set UTF-8.`,
  notOneLine: (cell) =>
    `There is a line break, a tab or an invisible character in ${quoted(cell)}. Write the text anew on one line.`,
  tooLong: (length, most) =>
    `The text has ${formatNumber(length)} characters, and ${most} are allowed. Take only what the chart needs.`,
};
