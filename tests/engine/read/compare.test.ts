import { expect, test } from "vitest";
import { chooseForm } from "../../../src/charts/forms/registry.ts";
import { readOut } from "../../../src/describe/read-out.ts";
import { tabulate } from "../../../src/describe/table.ts";
import type { Comparisons, ListsSpec, Naming } from "../../../src/model/comparison.ts";
import type { CitedFigure, FigureId, Value } from "../../../src/model/figure.ts";
import type { Share } from "../../../src/model/share.ts";
import { compareFigures } from "../../../src/read/compare/compare-figures.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

const list = (id: FigureId, ...entries: string[]): CitedFigure => ({
  ...syntheticFigures.list,
  id,
  rows: entries.map((one) => ({
    category: { id: one, label: one.toUpperCase() },
    value: { kind: "none" },
  })),
});

const slide =
  "---\nminutes: 1\nlayout: list\n---\n\n## Titel\n\n- Ein Punkt\n- Ein\n  anderer\n\nNotes:\n\nNichts.\n";

function compare(spec: Partial<ListsSpec>, later: readonly string[] = ["d", "b", "a"]): CitedFigure {
  const comparisons: Comparisons = {
    neu: {
      kind: "lists",
      title: "Titel",
      unit: "Zahl der Listen",
      base: "Einträge",
      noun: ["Eintrag", "Einträge"],
      columns: [
        { label: "früh", figure: "frueh" },
        { label: "genannt", slide: "folie", names: [{ category: "c", words: "Ein anderer" }] },
        { label: "spät", figure: "spaet" },
      ],
      key: { found: "da", missing: "fehlt", likely: "ungefähr" },
      remark: "Eine Bemerkung.",
      sources: [],
      ...spec,
    },
  };
  const figures = { frueh: list("frueh", "a", "b", "c"), spaet: list("spaet", ...later) };
  const all = { figures, specs: {}, sources: {}, waves: {}, fields: [], slides: { folie: slide } };
  const nouns = { unit: ["Haus", "Häuser"], kept: { before: [], after: [] } } as const;
  const made = compareFigures({ ...all, nouns }, comparisons)["neu"];
  if (!made) throw new Error("no comparison was made");
  return made;
}

const cellsOf = (figure: CitedFigure) =>
  tabulate(figure).body.map((cells) => cells.map(({ text }) => text).join(" | "));

test("what is named comes first, then what a list lacks, then the rest in the last list's order", () => {
  expect(cellsOf(compare({}))).toEqual([
    "C | ja | ja | fehlt",
    "D | fehlt | – | ja",
    "B | ja | – | ja",
    "A | ja | – | ja",
  ]);
});

test("a list that gets an entry changes the rows, and the finding goes with its counts", () => {
  const finding = { text: "Einer von einem fehlt", missing: 1, of: 1 };
  expect(compare({ finding }).finding).toBe(finding.text);
  const filled = compare({ finding }, ["d", "b", "a", "c"]);
  expect(filled.finding).toBeUndefined();
  expect(cellsOf(filled)[0]).toBe("C | ja | ja | ja");
});

test("a row is read out column by column", () => {
  expect(readOut(compare({}), 0)).toBe("1 von 4: C, früh: ja; genannt; spät: fehlt");
});

test("a slide's points are entries in their order, with what names them, perhaps or not at all", () => {
  const names: Naming[] = [{ category: "zwei", words: "Ein Punkt", likely: true }];
  const figure = compare({
    entries: { slide: "folie", ids: ["eins", "zwei"] },
    columns: [
      { label: "genannt", slide: "folie", names },
      { label: "sonst", rest: true },
    ],
  });
  expect(cellsOf(figure)).toEqual(["Ein Punkt | – | ja", "Ein anderer | ungefähr | –"]);
});

const gathered = (value: Value) => {
  const own: CitedFigure = {
    ...syntheticFigures.shares,
    id: "umfrage",
    rows: [{ category: { id: "gut", label: "Gut" }, value }],
  };
  const comparisons: Comparisons = {
    belege: {
      kind: "gathered",
      title: "Titel",
      unit: "Anteil",
      base: "Häuser",
      noun: ["Aussage", "Aussagen"],
      entries: { slide: "folie", ids: ["eins", "zwei"] },
      rows: [
        {
          entry: "eins",
          label: "Lage gut",
          figure: "umfrage",
          category: "gut",
          said: { words: "wichtig", source: "blatt" },
        },
        { entry: "zwei", label: "In Worten", slide: "folie", words: "Ein Punkt" },
      ],
      remark: "Nicht vergleichbar.",
      sources: [],
      wordsFrom: "buch",
    },
  };
  const book = { short: "Buch", citation: "Ein Buch.", kind: "publication" } as const;
  const all = { figures: { umfrage: own }, specs: {}, waves: {}, fields: [], slides: { folie: slide } };
  const nouns = { unit: ["Haus", "Häuser"], kept: { before: [], after: [] } } as const;
  const sources = {
    buch: book,
    zeitung: { ...book, short: "Zeitung", kind: "press" as const },
    blatt: { ...book, short: "Blatt" },
  };
  const made = compareFigures({ ...all, sources, nouns }, comparisons)["belege"];
  if (!made) throw new Error("nothing was gathered");
  return made;
};

test("what is gathered is what its figures have, under the slide's points, credited to those who said it", () => {
  const share: Share = { kind: "exact", percent: 70, source: "zeitung" };
  const figure = gathered({ kind: "share", share });
  expect(cellsOf(figure)).toEqual([
    "Ein Punkt – Lage gut | 70\u00a0%",
    "Ein anderer – In Worten | „Ein Punkt“",
  ]);
  expect(figure.credited.toSorted()).toEqual(["Buch", "Zeitung"]);
  expect(chooseForm(figure).id).toBe("gathered");
});

test("what a figure loses is gone where it is gathered, and what is said of it stands there", () => {
  const figure = gathered({ kind: "none" });
  expect(cellsOf(figure)[0]).toBe("Ein Punkt – Lage gut | „wichtig“");
  expect(figure.credited.toSorted()).toEqual(["Blatt", "Buch"]);
});

test("levels, which need their scale, stand in their own figure alone", () => {
  const levels = [{ level: "sehr-gut", index: 0, percent: 40 }];
  const figure = gathered({ kind: "levels", levels, complete: false, source: "zeitung" });
  expect(cellsOf(figure)).toEqual(["Ein anderer – In Worten | „Ein Punkt“"]);
  expect(figure.credited).toEqual(["Buch"]);
});

test.each<[string, Partial<ListsSpec>, RegExp]>([
  [
    "words that the slide has not",
    { columns: [{ label: "x", slide: "folie", names: [{ category: "a", words: "Erfundenes" }] }] },
    /words of slides\/folie\.md, got "Erfundenes"/,
  ],
  [
    "an entry that no list has",
    {
      columns: [
        { label: "x", figure: "frueh" },
        { label: "y", slide: "folie", names: [{ category: "z", words: "Ein" }] },
      ],
    },
    /one of "a", "b" and "c", got "z"|got "z"/,
  ],
  ["a figure that is not there", { columns: [{ label: "x", figure: "nirgends" }] }, /got "nirgends"/],
  [
    "fewer ids than points",
    { entries: { slide: "folie", ids: ["eins"] }, columns: [{ label: "x", rest: true }] },
    /an id for each of the 2 points of "folie", got 1/,
  ],
])("%s is refused", (_what, spec, message) => {
  expect(() => compare(spec)).toThrow(message);
});
