/** A table of texts and numbers, the head its first row. */
export type CsvRows = readonly (readonly (string | number)[])[];

/** How a spreadsheet program of some country reads a table with a double click. */
export interface CsvDialect {
  /** What stands between cells: „;“ where the comma is in the numbers. */
  delimiter: string;
  /** What stands before a number's decimals. */
  decimal: string;
  /** Whether the file begins with a mark; without it, Excel takes UTF-8 for Windows-1252: „FÃ¶rderung“. */
  bom: boolean;
}

const BOM = "\ufeff";

/**
 * What follows every line, the last one too. RFC 4180 writes CRLF; spreadsheets and parsers take both, and
 * so a download is byte for byte the file in `data/`, with one checksum for both.
 */
export const LINE_END = "\n";

/** Spreadsheets run a cell that begins like this, quoted or not; some take full-width signs for the same. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The only writer of CSV. One policy on formulas: a text that a spreadsheet would run gets an apostrophe
 * before it, which makes it text. Nothing is refused here, because somebody waits for the file; what must
 * not come to it is refused where it is read.
 */
export function writeCsv(rows: CsvRows, { delimiter, decimal, bom }: CsvDialect): string {
  const special = [delimiter, '"', "\r", "\n"];
  // Readers that guess the delimiter do so from the first line.
  const specialInHead = [...special, ";", ",", "\t"];
  const lines = rows.map((cells, index) =>
    cells
      .map((cell) => (typeof cell === "number" ? writeNumber(cell, decimal) : defuse(cell)))
      .map((text) => quote(text, index === 0 ? specialInHead : special))
      .join(delimiter),
  );
  return (bom ? BOM : "") + lines.map((line) => line + LINE_END).join("");
}

/** A number with all its decimals and no grouping, unlike those made for readers. */
export function writeNumber(value: number, decimal: string): string {
  return String(value).replace(".", decimal);
}

const defuse = (text: string) => (FORMULA.test(text.normalize("NFKC")) ? `'${text}` : text);

function quote(text: string, special: readonly string[]): string {
  const needed = text !== text.trim() || special.some((sign) => text.includes(sign));
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
