import { describe, expect, test } from "vitest";
import { columns as germanColumns } from "../../../src/words/de/columns.ts";
import { words as german } from "../../../src/words/de/problems.ts";
import { columns as englishColumns } from "../../../src/words/en/columns.ts";
import { words as english } from "../../../src/words/en/problems.ts";
import type { ProblemWords } from "../../../src/words/types/problems.ts";

const noun = { one: "field", many: "fields", the: "the field", noneOf: "none of the fields", by: "by field" };

const shaken = {
  where: "data/figures.ts, x.finding",
  text: "T",
  figure: "F",
  category: "C",
  expected: "80",
  got: "75",
  hidden: true,
};

/** Every sentence once, with made-up cells. */
const said = (words: ProblemWords): Record<keyof ProblemWords, readonly string[]> => ({
  place: [
    words.place("data/x.csv", undefined, []),
    words.place("data/x.csv", 3, ["A"]),
    words.place("data/x.csv", 3, ["A", "B"]),
  ],
  more: [words.more(1), words.more(1200)],
  shakenHead: [words.shakenHead(1), words.shakenHead(2)],
  shaken: [words.shaken(shaken), words.shaken({ ...shaken, got: "", hidden: false })],
  sumTooSmall: [words.sumTooSmall(60, 99, 101)],
  allFractions: [words.allFractions],
  wordingDenies: [words.wordingDenies("w", "80", ["≈80"]), words.wordingDenies("w", "80", ["≈80", "90"])],
  levelsDeny: [words.levelsDeny("80", ["40", "70"])],
  countDenies: [words.countDenies(271, 270, "S")],
  countTooLarge: [words.countTooLarge(271, 270, "S")],
  otherSurvey: [words.otherSurvey("q", "S", "T")],
  noAnswer: [words.noAnswer("?")],
  addedAlready: [words.addedAlready("A")],
  addedWithoutSource: [words.addedWithoutSource("A", ["q"])],
  noFile: Object.values(words.noFile),
  unreadable: [words.unreadable("EACCES")],
  tooLarge: [words.tooLarge(500_001, 500_000)],
  notText: [words.notText],
  missingFile: [words.missingFile],
  unknownFile: [words.unknownFile],
  emptyFile: [words.emptyFile],
  headBelow: [words.headBelow(3)],
  wrongSeparator: [words.wrongSeparator("a|b")],
  brokenQuotes: [words.brokenQuotes],
  unnamedColumn: [words.unnamedColumn],
  doubledColumn: [words.doubledColumn("A")],
  tooManyColumns: [words.tooManyColumns(1200, 40)],
  tooManyLines: [words.tooManyLines(1200, 1000)],
  tooManyCells: [words.tooManyCells(5, 4)],
  unknownColumn: [words.unknownColumn("C", ["A", "B"])],
  missingColumn: [words.missingColumn("A")],
  swappedColumns: [words.swappedColumns("B")],
  noCategory: [words.noCategory],
  unknownCategory: [
    words.unknownCategory(undefined, [], undefined),
    words.unknownCategory("a", ["b"], "encoding"),
    words.unknownCategory("a", ["b", "c"], undefined),
  ],
  doubledCategory: [words.doubledCategory("a", 3)],
  missingCategory: [words.missingCategory("a")],
  missingField: [words.missingField(noun, ["a", "b"])],
  unknownField: [words.unknownField("c", noun, ["a", "b"])],
  unknownSource: [words.unknownSource("c", ["a", "b"], undefined), words.unknownSource("c", ["a", "b"], "a")],
  notCount: [words.notCount("c", undefined), words.notCount("=1", "formula")],
  notLevelShare: [words.notLevelShare("c", "date")],
  notShare: [words.notShare("? 1", "sign")],
  sumTooLarge: [words.sumTooLarge(101.1, 101)],
  wordingWithoutShare: [words.wordingWithoutShare("c")],
  shareWithoutWording: [words.shareWithoutWording("c")],
  notWords: [words.notWords("1")],
  formulaInText: [words.formulaInText("=1")],
  sheetErrorInText: [words.sheetErrorInText("#N/A")],
  markupInText: [words.markupInText("<b>")],
  garbledText: [words.garbledText("c")],
  notOneLine: [words.notOneLine("c")],
  tooLong: [words.tooLong(1200, 120)],
});

describe.each([
  ["de", german, germanColumns],
  ["en", english, englishColumns],
] as const)("problems in „%s“", (language, words, columns) => {
  const { place, ...sentences } = said(words);

  test.each(Object.entries(sentences))("%s is said in whole sentences", (_, texts) => {
    for (const text of texts) {
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(/undefined|\s{2}| \.|\.\.|\[object/);
    }
  });

  test("quotes and numbers are the language's", () => {
    const text = Object.values(sentences).flat().join(" ");
    expect(text).toMatch(language === "de" ? /„c“/ : /“c”/);
    expect(text).toMatch(language === "de" ? /1\.200/ : /1,200/);
    expect(text).toMatch(language === "de" ? /101,1\u00a0%/ : /101\.1%/);
    expect(place[2]).toMatch(language === "de" ? /„A“ und „B“$/ : /“A” and “B”$/);
  });

  test("every column has a name of its own", () => {
    expect(new Set(Object.values(columns)).size).toBe(Object.keys(columns).length);
  });
});

test("no sentence is the same in both languages", () => {
  const both = Object.values(said(german)).flat();
  expect(
    Object.values(said(english))
      .flat()
      .filter((text) => both.includes(text)),
  ).toEqual(["data/x.csv"]);
});

test("English sentences have no German in them", () => {
  const text = Object.values(said(english)).flat().join(" ");
  expect(text).not.toMatch(/[äöüßÄÖÜ„]|\b(?:und|oder|die|der|das|ist|nicht|Sie|mit)\b/);
});
