import { fieldOf } from "../model/field.ts";
import { type Figure, levelLabel, type Row, type Scale, type Value } from "../model/figure.ts";
import { LectureError, quote } from "../model/problem.ts";
import { SIGNS } from "../model/share.ts";
import { COLUMNS, figureColumns } from "../read/read-figure.ts";

/** Without it, Excel takes UTF-8 for Windows-1252 and shows „FÃ¶rderung“. */
const BOM = "\ufeff";

/** What follows every line, the last one too, and what stands between cells: `dialect` of a data package. */
export const LINE_END = "\n";
export const DELIMITER = ";";

/** Spreadsheets run a cell that begins like this, quoted or not; some take full-width signs for the same. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A figure's values as a spreadsheet: the text of `data/<id>.csv`, and of its download.
 *
 * Semicolon and decimal comma, because a German Excel opens such a file with a double click. Lines end with
 * LF, although RFC 4180 writes CRLF: spreadsheets and parsers take both, and so a download is byte for byte
 * the file in `data/`, with one checksum for both.
 * @throws LectureError if a text would be run as a formula; `readFigure` lets none in
 */
export function writeTable(figure: Figure): string {
  const columns = figureColumns(figure);
  const rows = figure.rows.map((row) => {
    const cells = cellsOf(figure, row);
    return columns.map((column) => writeCell(cells[column] ?? "", column, figure));
  });
  const head = columns.map((column) => writeCell(column, column, figure, NEEDS_QUOTES_IN_HEAD));
  return BOM + [head, ...rows].map((cells) => cells.join(DELIMITER) + LINE_END).join("");
}

/** A row's cells by column; what is not there stays empty. */
function cellsOf(figure: Figure, { category, value }: Row): Readonly<Record<string, string>> {
  return {
    ...valueCells(value, figure.scale),
    [COLUMNS.category]: category.label,
    [COLUMNS.field]: fieldOf(figure, category)?.label ?? "",
  };
}

function valueCells(value: Value, scale: Scale | undefined): Record<string, string> {
  switch (value.kind) {
    case "none":
      // No source either: one that says nothing about the row is not its source.
      return {};
    case "count":
      return { [COLUMNS.count]: String(value.count), [COLUMNS.source]: value.source };
    case "share": {
      const { kind, percent, wording = "", source } = value.share;
      return {
        [COLUMNS.share]: SIGNS[kind].sign + writeNumber(percent),
        [COLUMNS.wording]: wording,
        [COLUMNS.source]: source,
      };
    }
    case "levels":
      return {
        ...Object.fromEntries(
          value.levels.map(({ level, percent }) => [levelLabel(scale, level), writeNumber(percent)]),
        ),
        [COLUMNS.source]: value.source,
      };
    case "tally":
      throw new Error("a tally is counted from other figures and has no file");
  }
}

/** All decimals, unlike `formatNumber`, which rounds for readers. */
function writeNumber(value: number): string {
  return String(value).replace(".", ",");
}

const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;

/** Readers that guess the delimiter do so from the first line. */
const NEEDS_QUOTES_IN_HEAD = /[";,\t\r\n]|^\s|\s$/;

function writeCell(cell: string, column: string, { id }: Figure, needsQuotes = NEEDS_QUOTES): string {
  if (FORMULA.test(cell.normalize("NFKC"))) {
    const expected = "a text that no spreadsheet runs as a formula";
    throw new LectureError([{ file: `data/${id}.csv`, column, expected, got: quote(cell) }]);
  }
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
