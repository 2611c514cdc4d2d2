import { expect, test } from "vitest";
import {
  excerpt,
  formatProblem,
  isDataProblem,
  LectureError,
  type Problem,
  quote,
} from "../../../src/model/problem.ts";
import { formatProblemForPeople } from "../../../src/read/for-people.ts";

const problem: Problem = {
  file: "data/probe.csv",
  line: 7,
  column: "sehr wichtig",
  expected: "a percentage or nothing",
  got: '"viel"',
  forPeople: "„viel“ ist kein Anteil.",
};
const { line: _line, column: _column, ...whole } = problem;
const { forPeople: _forPeople, ...english } = problem;

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
])("%o reads the same for developers and for people", (one, forDevelopers, forPeople) => {
  expect(formatProblem(one)).toBe(forDevelopers);
  expect(formatProblemForPeople(one)).toBe(forPeople);
  expect(new LectureError([one, one]).message).toBe(`${forDevelopers}\n${forDevelopers}`);
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
  expect(excerpt("a\n\tb\u200bc\u0000d")).toBe("a b c d");
  expect(excerpt("x".repeat(61))).toBe(`${"x".repeat(57)}…`);
});
