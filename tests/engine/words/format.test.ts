import { expect, test } from "vitest";
import {
  formatCount,
  formatList,
  formatN,
  formatNumber,
  formatPercent,
  formatRange,
  keepTogether,
} from "#words/format.ts";

test.each([
  [0, "0"],
  [71.5, "71,5"],
  [66.66, "66,7"],
  [80, "80"],
  [1500, "1.500"],
])("the number %d reads „%s“", (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test("a percent sign stays on its number's line", () => {
  expect(formatPercent(71.5)).toBe("71,5\u00a0%");
  expect(formatPercent(100)).toBe("100\u00a0%");
});

test("a range has a dash without spaces, and one number where both ends agree", () => {
  expect(formatRange(262, 268)).toBe("262–268");
  expect(formatRange(270, 270)).toBe("270");
});

test("a number of answers stays on one line", () => {
  expect(formatN({ from: 262, to: 268 })).toBe("N\u00a0=\u00a0262–268");
  expect(formatN({ from: 114, to: 114 })).toBe("N\u00a0=\u00a0114");
});

test("words are joined as in a German sentence", () => {
  expect(formatList([])).toBe("");
  expect(formatList(["a"])).toBe("a");
  expect(formatList(["a", "b"])).toBe("a und b");
  expect(formatList(["a", "b", "c"])).toBe("a, b und c");
});

test("one of something is singular, none and many are plural", () => {
  const count = (value: number) => formatCount(value, "Kategorie", "Kategorien");
  expect([0, 1, 12].map(count)).toEqual(["0 Kategorien", "1 Kategorie", "12 Kategorien"]);
});

test.each([
  ["60 Prozent der 114 Kommunen", "60\u00a0Prozent der 114\u00a0Kommunen"],
  ["Anfang 2016, Gesemann/Roth 2016", "Anfang\u00a02016, Gesemann/Roth\u00a02016"],
  ["AWO, 11. Juli 2016", "AWO, 11.\u00a0Juli\u00a02016"],
  ["71,5 % und 53,1%", "71,5\u00a0% und 53,1%"],
  ["am Ende des Jahres, zwölf Ressourcen", "am Ende des Jahres, zwölf Ressourcen"],
])("%j keeps its numbers with their words", (text, kept) => {
  const lecture = { before: ["Roth"], after: ["Kommunen"] };
  expect(keepTogether(text, lecture)).toBe(kept);
});
