import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type CsvDialect, writeCsv } from "../../../src/csv/write.ts";

const german: CsvDialect = { delimiter: ";", decimal: ",", bom: true };
const english: CsvDialect = { delimiter: ",", decimal: ".", bom: false };
const texts = [
  "two; with a semicolon",
  "one, with a comma",
  '„German“ and "straight" quotes',
  "two\nlines",
  "two\r\nlines",
  '"',
  " space before",
  "space after ",
  "",
  "≈ – ß",
];

test("begins with a mark for Excel where it is asked to, and ends each line", () => {
  expect(
    writeCsv(
      [
        ["a", "b"],
        ["c", 1.25],
      ],
      german,
    ),
  ).toBe("\ufeffa;b\nc;1,25\n");
  expect(
    writeCsv(
      [
        ["a", "b"],
        ["c", 1.25],
      ],
      english,
    ),
  ).toBe("a,b\nc,1.25\n");
});

test.each([
  ["German", german],
  ["English", english],
])("%s: every text parses as it was", (_, dialect) => {
  const rows = [texts.map((_, index) => `column ${index}`), texts];
  const { delimiter, bom } = dialect;
  expect(parse(writeCsv(rows, dialect), { delimiter, bom, record_delimiter: "\n" })).toEqual(rows);
});

test("quotes what would make a reader guess another delimiter, in the head alone", () => {
  expect(writeCsv([["a, b"], ["a, b"]], german)).toBe('\ufeff"a, b"\na, b\n');
});

test("a number whose decimal sign is the delimiter is quoted", () => {
  expect(writeCsv([["a"], [0.5]], { delimiter: ",", decimal: ",", bom: false })).toBe('a\n"0,5"\n');
});

test.each(["=1+1", "+49", "-5", "@SUM(A1)", "- 5", "\t=1", "＝1+1", '=HYPERLINK("x")'])(
  "%j is written so that no spreadsheet runs it",
  (formula) => {
    const [[cell] = []]: string[][] = parse(writeCsv([[formula]], english));
    expect(cell).toBe(`'${formula}`);
  },
);

test("a negative number is a number", () => {
  expect(writeCsv([["a"], [-1.5]], german)).toBe("\ufeffa\n-1,5\n");
});
