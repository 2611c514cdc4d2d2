import { describe, expect, test } from "vitest";
import * as de from "../../../src/words/de/format.ts";
import * as germanKeep from "../../../src/words/de/keep.ts";
import * as en from "../../../src/words/en/format.ts";
import * as englishKeep from "../../../src/words/en/keep.ts";

const languages = { de, en };

test.each([
  [0, "0", "0"],
  [71.5, "71,5", "71.5"],
  [66.66, "66,7", "66.7"],
  [80, "80", "80"],
  [1500, "1.500", "1,500"],
])("the number %d reads „%s“ in German and “%s” in English", (value, german, english) => {
  expect(de.formatNumber(value)).toBe(german);
  expect(en.formatNumber(value)).toBe(english);
});

test("a percent sign stays on its number's line", () => {
  expect([71.5, 100, 12.25].map(de.formatPercent)).toEqual(["71,5\u00a0%", "100\u00a0%", "12,3\u00a0%"]);
  expect([71.5, 100, 12.25].map(en.formatPercent)).toEqual(["71.5%", "100%", "12.3%"]);
});

test("words are joined as in a sentence", () => {
  const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
  expect(lists.map(de.formatList)).toEqual(["", "a", "a und b", "a, b und c"]);
  expect(lists.map(en.formatList)).toEqual(["", "a", "a and b", "a, b and c"]);
});

test("dates, lengths and quotations are those of the language", () => {
  const moment = new Date(2026, 10, 12, 14, 5);
  expect(de.formatDateTime(+moment)).toBe("12. November 2026, 14:05");
  expect(en.formatDateTime(+moment)).toBe("12 November 2026, 14:05");
  expect(de.formatTimeOfDay(new Date(2026, 1, 1, 0, 5))).toBe("00:05");
  expect(en.formatTimeOfDay(new Date(2026, 1, 1, 0, 5))).toBe("00:05");
  const lengths = [1.75, 52 + 1 / 60, 2, 0.5, 0, 59.999];
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  expect(lengths.map(de.formatMinutes).map(spaced)).toEqual([
    "1 Min. 45 Sek.",
    "52 Min. 1 Sek.",
    "2 Min.",
    "30 Sek.",
    "0 Min.",
    "60 Min.",
  ]);
  expect(spaced(en.formatMinutes(1.75))).toBe("1 min 45 s");
  expect(de.formatMinutes(1.75)).not.toContain(" ");
  expect([de.quoted("a"), en.quoted("a")]).toEqual(["„a“", "“a”"]);
});

describe.each(Object.entries(languages))("in %s", (_, { formatCount, formatN, formatRange, plural }) => {
  test("a range has a dash without spaces, and one number where both ends agree", () => {
    expect(formatRange(262, 268)).toBe("262–268");
    expect(formatRange(270, 270)).toBe("270");
  });

  test("a number of answers stays on one line", () => {
    expect(formatN({ from: 262, to: 268 })).toBe("N\u00a0=\u00a0262–268");
    expect(formatN({ from: 114, to: 114, note: "?" })).toBe("N\u00a0=\u00a0114 (?)");
  });

  test("one of something is singular, none and many are plural", () => {
    const count = (value: number) => formatCount(value, "one", "many");
    expect([0, 1, 12].map(count)).toEqual(["0 many", "1 one", "12 many"]);
    expect(plural(1.5, "one", "many")).toBe("many");
  });

  test("lengths of time are digits alone", () => {
    const { formatClock, formatDeviation, formatDuration } = languages.de;
    expect([62_900, 3_600_000].map(formatDuration)).toEqual(["1:02", "1:00:00"]);
    expect([1.75, 75].map(formatClock)).toEqual(["1:45", "75:00"]);
    expect([1.75, -0.5, 0.001].map(formatDeviation)).toEqual(["+1:45", "−0:30", "0:00"]);
  });
});

const lecture = { before: ["Roth"], after: ["Kommunen"] };

test.each([
  ["60 Prozent der 114 Kommunen", "60\u00a0Prozent der 114\u00a0Kommunen"],
  ["Anfang 2016, Gesemann/Roth 2016", "Anfang\u00a02016, Gesemann/Roth\u00a02016"],
  ["AWO, 11. Juli 2016", "AWO, 11.\u00a0Juli\u00a02016"],
  ["71,5 % und 53,1%", "71,5\u00a0% und 53,1%"],
  ["am Ende des Jahres, zwölf Ressourcen", "am Ende des Jahres, zwölf Ressourcen"],
  ["Broth 2016, 3 Kommunenlisten", "Broth 2016, 3 Kommunenlisten"],
  ["bei rund 80, über 9,5 Prozent", "bei rund\u00a080, über\u00a09,5\u00a0Prozent"],
  ["(u.a. „Soziale Stadt“)", "(u.a.\u00a0„Soziale\u00a0Stadt“)"],
  ["„Politik in unsicheren Zeiten“ a.b.c", "„Politik in unsicheren Zeiten“ a.b.c"],
])("%j keeps its numbers with their words", (text, kept) => {
  expect(germanKeep.keepTogether(text, lecture)).toBe(kept);
});

test("a lecture's nouns are its own, and English has its own words", () => {
  const { keepTogether } = englishKeep;
  const text = "3 gardens in May 2016, see slide 4";
  expect(keepTogether(text, { before: [], after: [] })).toBe("3 gardens in May\u00a02016, see slide\u00a04");
  expect(keepTogether(text, { before: [], after: ["gardens"] })).toBe(
    "3\u00a0gardens in May\u00a02016, see slide\u00a04",
  );
});
