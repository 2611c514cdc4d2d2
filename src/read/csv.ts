import { CsvError, type Info, parse } from "csv-parse/sync";
import { columns as names } from "#words/columns.ts";
import { LectureError, type Problem } from "../model/problem.ts";
import { isSameName } from "./same-name.ts";
import {
  brokenQuotes,
  doubledColumn,
  emptyFile,
  headBelow,
  limitProblems,
  notText,
  tooLarge,
  tooManyCells,
  tooManyColumns,
  tooManyLines,
} from "./table-problems.ts";

/** One line of a spreadsheet: cells by column name, and where it stands. */
export interface TableRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** A spreadsheet saved as text, before anybody asked what its cells mean. */
export interface TextTable {
  columns: readonly string[];
  /** Where the columns' names stand. */
  headLine: number;
  rows: readonly TableRow[];
}

/** Our files have a few hundred bytes; what is a thousand times that is not one of them. */
export const MAX_BYTES = 500_000;

/** Ours have fifteen; hundreds of thousands would keep the parser busy for seconds. */
const MAX_LINES = 1000;

/** Ours have ten; what comes as thousands of columns would be multiplied by its rows. */
const MAX_COLUMNS = 40;

/**
 * Refuses a file by its size alone, so that a huge one need not be read first.
 * @throws LectureError if the file is too large
 */
export function checkSize(bytes: number, file: string): void {
  if (bytes > MAX_BYTES) throw new LectureError([tooLarge(file, bytes, MAX_BYTES)]);
}

/**
 * Decodes a file as spreadsheets save it: UTF-8 with or without BOM, UTF-16 with BOM, else
 * Windows-1252, the default of German Excel. Umlauts of the latter are never valid UTF-8, so nothing
 * is guessed wrong.
 * @throws LectureError if the file is too large or not text.
 */
export function decodeTable(bytes: Uint8Array, file: string): string {
  checkSize(bytes.byteLength, file);
  const text = decode(bytes);
  if (text.includes("\u0000")) throw new LectureError([notText(file)]);
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** On Windows, on old Macs, everywhere else. */
const LINE_END = /\r\n?|\n/;

type Delimiter = ";" | "," | "\t";

/** The separator is whatever follows more often in the first line; German spreadsheets write `;`. */
function detectDelimiter(text: string): Delimiter {
  const head = (text.trimStart().split(LINE_END, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (character: string) => head.split(character).length;
  const candidates = [";", ",", "\t"] as const;
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Excel's own first line `sep=;` is no row. Its line end stays, so that lines keep their numbers. */
const SEPARATOR_LINE = /^\ufeff?"?sep=.?"?[;,\t]*(?=[\r\n])/i;

/**
 * Splits a spreadsheet's text into rows. Cells are trimmed, rows without any content are dropped.
 * @throws LectureError if there is no header or the quoting is broken.
 */
export function readTable(text: string, file: string): TextTable {
  const lines = text.split(LINE_END).length;
  if (lines > MAX_LINES) throw new LectureError([tooManyLines(file, lines, MAX_LINES)]);
  const content = text.replace(SEPARATOR_LINE, "");
  const delimiter = detectDelimiter(content);
  const [header, ...body] = dropEmptyColumns(parseRecords(content, delimiter, file));
  const swallowing = findSwallowingQuote(content, delimiter);
  if (swallowing !== undefined)
    throw new LectureError([brokenQuotes({ file, line: swallowing }, "a quotation mark without its pair")]);
  if (!header) throw new LectureError([emptyFile(file)]);
  const columns = header.record;
  const headLine = header.info.lines;
  const place = { file, line: headLine };
  const below = columns.some(isCategory) ? undefined : body.find(({ record }) => record.some(isCategory));
  if (below) throw new LectureError([headBelow(place, below.info.lines)]);
  if (columns.length > MAX_COLUMNS)
    throw new LectureError([tooManyColumns(place, columns.length, MAX_COLUMNS)]);
  const problems: Problem[] = [];
  if (columns.includes("") || new Set(columns).size < columns.length)
    problems.push(doubledColumn(place, columns));
  for (const { record, info } of body) {
    const beyond = record.slice(columns.length);
    // An unquoted decimal comma makes a cell too many, and the last one may well be empty.
    if (beyond.some((cell) => cell !== "" || delimiter === ","))
      problems.push(tooManyCells({ file, line: info.lines }, record, columns.length));
  }
  if (problems.length > 0) throw new LectureError(limitProblems(problems, file));
  const rows = body
    .filter(({ record }) => record.some((cell) => cell !== ""))
    .map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""])),
    }));
  return { columns, headLine, rows };
}

/** The name of the first column, which every file has. */
const isCategory = (cell: string) => isSameName(cell, names.category);

/** Columns at the end in which nothing stands, name included: a spreadsheet writes what was once touched. */
function dropEmptyColumns(records: ParsedRecord[]): ParsedRecord[] {
  const width = Math.max(0, ...records.map(({ record }) => record.findLastIndex((cell) => cell !== "") + 1));
  const [header] = records;
  const length = header?.record.length ?? 0;
  if (!header?.record.some(isCategory) || length > MAX_COLUMNS || length <= width) return records;
  return records.map(({ record, info }) => ({ record: record.slice(0, width), info }));
}

/** A cell in quotation marks, and what follows it. */
const QUOTED = /"(?:[^"]|"")*("?)/g;

/** The line of the first quotation mark that opens or closes where none may. */
function findBrokenQuote(text: string, delimiter: Delimiter): number | undefined {
  for (const { 0: cell, 1: close, index } of text.matchAll(QUOTED)) {
    const before =
      text
        .slice(0, index)
        .match(/[^ \t]?[ \t]*$/)?.[0]
        .trim() ?? "";
    const after =
      text
        .slice(index + cell.length)
        .match(/^ *(?:[^ ]|$)/)?.[0]
        .trim() ?? "";
    const opensRight = ["", delimiter, "\ufeff"].includes(before) || delimiter === "\t";
    if (!close || !opensRight || !["", delimiter].includes(after)) return lineAt(text, index);
  }
  return undefined;
}

/** The line of a quotation mark whose pair comes rows later: what is between them has lost its own cells. */
function findSwallowingQuote(text: string, delimiter: Delimiter): number | undefined {
  for (const { 0: cell, index } of text.matchAll(QUOTED)) {
    const rows = cell.split(LINE_END);
    if (rows.length > 1 && rows.some((row) => row.split(delimiter).length > 2)) return lineAt(text, index);
  }
  return undefined;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split(LINE_END).length;

interface ParsedRecord {
  record: string[];
  info: Info;
}

function parseRecords(text: string, delimiter: Delimiter, file: string): ParsedRecord[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    // csv-parse's types do not know that `info: true` wraps every record.
    return records as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser tells where it gave up, which may be many rows below the quotation mark.
    const line = findBrokenQuote(text, delimiter) ?? 1;
    throw new LectureError([brokenQuotes({ file, line }, error.message)]);
  }
}
