import type { Shaken } from "../../model/claim.ts";
import type { FieldNoun } from "../../model/nouns.ts";

/** What a spreadsheet may have made of a cell; each with its remedy. */
export type Hint =
  | "formula"
  | "date"
  | "sign"
  | "encoding"
  | "fraction"
  | "decimals"
  | "noAnswer"
  | "about"
  | "atLeast"
  /** A sign of a footnote, or brackets around a number. */
  | "footnote"
  /** The apostrophe that makes a text of a number. */
  | "apostrophe"
  /** „#DIV/0!“ */
  | "sheetError"
  /** A row that counts or explains the others. */
  | "notARow";

/** What lies in a file's place where there is no file to be read. */
export type NoFile = "folder" | "nothing" | "special";

/**
 * What is wrong with a spreadsheet and what to do about it, in whole sentences, for whoever fills it in. Cells
 * come as they are to be quoted: on one line, shortened, without what cannot be seen.
 */
export interface ProblemWords {
  /** Where it is: a file, and in it a line and columns, if these are known. */
  place: (file: string, line: number | undefined, columns: readonly string[]) => string;
  /** How many problems of a file are not told. */
  more: (count: number) => string;

  /** Over sentences that rest on other values than there are. */
  shakenHead: (count: number) => string;
  /** One of them; cells come as they stand, nothing for none. */
  shaken: (sentence: Shaken) => string;

  noFile: Readonly<Record<NoFile, string>>;
  /** @param code what the system says: „EACCES“ */
  unreadable: (code: string) => string;
  tooLarge: (bytes: number, most: number) => string;
  notText: string;
  missingFile: string;
  unknownFile: string;
  emptyFile: string;

  /** The names of the columns stand in a later line. */
  headBelow: (line: number) => string;
  wrongSeparator: (head: string) => string;
  brokenQuotes: string;
  unnamedColumn: string;
  doubledColumn: (name: string) => string;
  tooManyColumns: (columns: number, most: number) => string;
  tooManyLines: (lines: number, most: number) => string;
  tooManyCells: (cells: number, columns: number) => string;
  unknownColumn: (name: string, known: readonly string[]) => string;
  missingColumn: (name: string) => string;
  swappedColumns: (other: string) => string;

  /** Where the file itself says which categories there are. */
  noCategory: string;
  /** @param label nothing where the cell is empty; `free`: categories that have no row yet */
  unknownCategory: (label: string | undefined, free: readonly string[], hint: Hint | undefined) => string;
  /** A category that is marked as added, though the list has it. */
  addedAlready: (label: string) => string;
  /** One that is marked as added, without who has it. */
  addedWithoutSource: (label: string, known: readonly string[]) => string;
  doubledCategory: (label: string, line: number) => string;
  missingCategory: (label: string) => string;

  missingField: (noun: FieldNoun, known: readonly string[]) => string;
  unknownField: (cell: string, noun: FieldNoun, known: readonly string[]) => string;
  /** @param meant the key of the source whose name stands there */
  unknownSource: (cell: string, known: readonly string[], meant: string | undefined) => string;
  notCount: (cell: string, hint: Hint | undefined) => string;
  notLevelShare: (cell: string, hint: Hint | undefined) => string;
  notShare: (cell: string, hint: Hint | undefined) => string;
  sumTooLarge: (sum: number, most: number) => string;
  sumTooSmall: (sum: number, least: number, most: number) => string;
  /** Every number of the file is a part of one. */
  allFractions: string;
  /** @param meant the cells that the wording speaks of */
  wordingDenies: (wording: string, cell: string, meant: readonly string[]) => string;
  /** @param sums of the first, of the first two, …, levels */
  levelsDeny: (cell: string, sums: readonly string[]) => string;
  countDenies: (count: number, n: number, survey: string) => string;
  countTooLarge: (count: number, n: number, survey: string) => string;
  otherSurvey: (source: string, published: string, shown: string) => string;
  wordingWithoutShare: (wording: string) => string;
  shareWithoutWording: (cell: string) => string;

  noAnswer: (cell: string) => string;
  notWords: (cell: string) => string;
  formulaInText: (cell: string) => string;
  sheetErrorInText: (cell: string) => string;
  markupInText: (cell: string) => string;
  garbledText: (cell: string) => string;
  notOneLine: (cell: string) => string;
  tooLong: (length: number, most: number) => string;
}
