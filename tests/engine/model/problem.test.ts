import { expect, test } from "vitest";
import {
  formatProblem,
  formatProblemInGerman,
  isDataProblem,
  LectureError,
  type Problem,
  quote,
  quoteInGerman,
} from "../../../src/model/problem.ts";

const problem: Problem = {
  file: "data/probe.csv",
  line: 7,
  column: "sehr wichtig",
  expected: "a percentage or nothing",
  got: '"viel"',
  german: "„viel“ ist kein Anteil.",
};
const { line: _line, column: _column, ...whole } = problem;
const { german: _german, ...english } = problem;

test.each<[Problem, string, string]>([
  [
    problem,
    'data/probe.csv:7: "sehr wichtig": expected a percentage or nothing, got "viel"',
    "data/probe.csv, Zeile 7, Spalte „sehr wichtig“: „viel“ ist kein Anteil.",
  ],
  [
    whole,
    'data/probe.csv: expected a percentage or nothing, got "viel"',
    "data/probe.csv: „viel“ ist kein Anteil.",
  ],
  [
    { ...problem, column: "ja + nein + weiß nicht" },
    'data/probe.csv:7: "ja + nein + weiß nicht": expected a percentage or nothing, got "viel"',
    "data/probe.csv, Zeile 7, Spalten „ja“, „nein“ und „weiß nicht“: „viel“ ist kein Anteil.",
  ],
  [
    english,
    'data/probe.csv:7: "sehr wichtig": expected a percentage or nothing, got "viel"',
    'data/probe.csv:7: "sehr wichtig": expected a percentage or nothing, got "viel"',
  ],
])("%o reads the same in both languages", (one, inEnglish, inGerman) => {
  expect(formatProblem(one)).toBe(inEnglish);
  expect(formatProblemInGerman(one)).toBe(inGerman);
  expect(new LectureError([one, one]).message).toBe(`${inEnglish}\n${inEnglish}`);
});

test.each([
  ["data/probe.csv", true],
  ["data/figures.ts", false],
  ["slides/probe.md", false],
  ["slides/data/probe.csv", false],
])("%s is a spreadsheet of the data: %s", (file, expected) => {
  expect(isDataProblem({ file })).toBe(expected);
});

test("a quotation is one short line, and what cannot be seen leaves a gap", () => {
  expect(quote("")).toBe("nothing");
  expect(quote('a\n"b"')).toBe('"a \\"b\\""');
  expect(quote("x".repeat(61))).toBe(`"${"x".repeat(57)}…"`);
  expect(quoteInGerman("a\n\tb\u200bc\u0000d")).toBe("„a b c d“");
  expect(quoteInGerman("x".repeat(61))).toBe(`„${"x".repeat(57)}…“`);
});
