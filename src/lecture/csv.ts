import { CsvError, type Info, parse } from "csv-parse/sync";
import { LectureError, quote } from "./problem.ts";

/** One line of a spreadsheet: cells by column name, and where it stands. */
export interface TableRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** A spreadsheet saved as text, before anybody asked what its cells mean. */
export interface TextTable {
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** Our files have a few hundred bytes; what is a thousand times that is not one of them. */
export const MAX_BYTES = 500_000;

/**
 * Decodes a file as spreadsheets save it: UTF-8 with or without BOM, UTF-16 with BOM, else
 * Windows-1252, the default of German Excel. Umlauts of the latter are never valid UTF-8, so nothing
 * is guessed wrong.
 * @throws LectureError if the file is too large or not text.
 */
export function decodeTable(bytes: Uint8Array, file: string): string {
  if (bytes.byteLength > MAX_BYTES) {
    const expected = `at most ${MAX_BYTES} bytes`;
    throw new LectureError([{ file, expected, got: `${bytes.byteLength} bytes` }]);
  }
  const text = decode(bytes);
  if (text.includes("\u0000")) {
    throw new LectureError([{ file, expected: "a CSV text file", got: "a binary file" }]);
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator is whatever follows more often in the first line; German spreadsheets write `;`. */
function detectDelimiter(text: string): ";" | "," | "\t" {
  const head = (text.split(/\r?\n/, 1)[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (character: string) => head.split(character).length;
  const candidates = [";", ",", "\t"] as const;
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * Splits a spreadsheet's text into rows. Cells are trimmed, rows without any content are dropped.
 * @throws LectureError if there is no header or the quoting is broken.
 */
export function readTable(text: string, file: string): TextTable {
  const records = parseRecords(text, file);
  const [header, ...body] = records;
  if (!header) throw new LectureError([{ file, line: 1, expected: "a header line", got: "an empty file" }]);
  const columns = header.record;
  const problems = columns.flatMap((column, index) =>
    column === "" || columns.indexOf(column) !== index
      ? [{ file, line: 1, expected: "every column named once", got: quote(columns.join(" | ")) }]
      : [],
  );
  const wide = body.filter(({ record }) => record.slice(columns.length).some((cell) => cell !== ""));
  for (const { record, info } of wide) {
    const expected = `at most ${columns.length} cells`;
    problems.push({
      file,
      line: info.lines,
      expected,
      got: `${record.length}: ${quote(record.join(" | "))}`,
    });
  }
  if (problems.length > 0) throw new LectureError(problems.slice(0, 20));
  const rows = body
    .filter(({ record }) => record.some((cell) => cell !== ""))
    .map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""])),
    }));
  return { columns, rows };
}

interface ParsedRecord {
  record: string[];
  info: Info;
}

function parseRecords(text: string, file: string): ParsedRecord[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: detectDelimiter(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    // csv-parse's types do not know that `info: true` wraps every record.
    return records as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    throw new LectureError([{ file, line, expected: "balanced quotation marks", got: quote(error.message) }]);
  }
}
