import { describe, expect, test } from "vitest";
import type { FigureSpec } from "../../../src/model/figure.ts";
import { decodeTable, MAX_BYTES } from "../../../src/read/csv.ts";
import { readFigure } from "../../../src/read/read-figure.ts";
import { messageOf } from "../../helpers.ts";

const references = {
  sources: {
    eins: { short: "Eins", citation: "Eins.", kind: "publication" },
    zwei: { short: "Zwei", citation: "Zwei.", kind: "press" },
  },
  waves: {},
  fields: [],
  nouns: { unit: ["Haus", "Häuser"], kept: { before: [], after: [] } },
} as const;

const shares: FigureSpec = {
  title: "Probe",
  measure: "share",
  unit: "Anteil",
  base: "Kommunen",
  noun: ["Aufgabe", "Aufgaben"],
  categories: [
    { id: "foerderung", label: "Förderung" },
    { id: "uebung", label: "Übung" },
  ],
  sources: ["eins"],
};
const levels: FigureSpec = {
  ...shares,
  scale: {
    levels: [
      { id: "yes", label: "ja" },
      { id: "no", label: "nein" },
    ],
    excerpt: false,
  },
};
const counts: FigureSpec = { ...shares, measure: "count" };

const HEAD = "Kategorie;Anteil;Wortlaut;Quelle";
const read = (csv: string, spec = shares) => readFigure(csv, "probe", spec, references);
const wrong = (csv: string, spec = shares) => messageOf(() => read(csv, spec));
/** What is wrong with a share that stands in the first row. */
const wrongCell = (cell: string, rest = ";;") => wrong(`${HEAD}\nFörderung;${cell}${rest}\nÜbung;;;\n`);

const PERCENTAGE = 'a percentage such as "71,5", "≈75", ">50", "<90", "≤33,3", or nothing';

describe("readFigure refuses", () => {
  test.each(["viel", "-5", "NaN", "Infinity", "100,1", "1e1", "=1+1", "<b>50</b>", "1.234,5"])(
    "%j as a share",
    (cell) => {
      expect(wrongCell(cell)).toBe(
        `data/probe.csv:2: "Anteil": expected ${PERCENTAGE}, got ${JSON.stringify(cell)}`,
      );
    },
  );

  test.each(["viel", "-5", "NaN", "≈50", ">50", "101"])("%j as a level's share", (cell) => {
    expect(wrong(`Kategorie;ja;nein\nFörderung;${cell};\nÜbung;;\n`, levels)).toBe(
      `data/probe.csv:2: "ja": expected a percentage from 0 to 100 or nothing, got "${cell}"`,
    );
  });

  test.each(["viel", "-5", "1,5", "1.000", "1234567", "=1+1"])("%j as a count", (cell) => {
    expect(wrong(`Kategorie;Anzahl;Quelle\nFörderung;${cell};\nÜbung;;\n`, counts)).toBe(
      `data/probe.csv:2: "Anzahl": expected a whole number or nothing, got "${cell}"`,
    );
  });

  test("a wording without a value", () => {
    expect(wrongCell("", ";drei Viertel;")).toBe(
      'data/probe.csv:2: "Anteil": expected a value for the wording "drei Viertel", got nothing',
    );
  });

  test.each(["≈75", "<90", "≤33,3", ">50"])("%j without the source's words", (cell) => {
    expect(wrongCell(cell)).toBe(
      `data/probe.csv:2: "Wortlaut": expected the source's words for "${cell}", got nothing`,
    );
  });

  test("a source that nobody listed", () => {
    expect(wrongCell("50", ";;drei")).toBe(
      'data/probe.csv:2: "Quelle": expected one of "eins", "zwei", got "drei"',
    );
  });

  test("levels that sum up to more than rounding explains", () => {
    expect(wrong("Kategorie;ja;nein\nFörderung;60;41,1\nÜbung;;\n", levels)).toBe(
      'data/probe.csv:2: "ja + nein": expected a sum of at most 101, got "101.1"',
    );
  });

  test("ids that stand for two things, and a level in the middle that is none", () => {
    const [first] = shares.categories;
    if (!first) throw new Error("there are categories");
    const scale = { levels: [...(levels.scale?.levels ?? []), { id: "yes", label: "doch" }], excerpt: false };
    const spec = { ...levels, categories: [first, first], scale: { ...scale, neutral: "maybe" } };
    expect(wrong("", spec).split("\n")).toEqual([
      'data/figures.ts: "probe.categories": expected every id once, got "foerderung" again',
      'data/figures.ts: "probe.levels": expected every id once, got "yes" again',
      'data/figures.ts: "probe.scale.neutral": expected one of "yes", "no", "yes", got "maybe"',
    ]);
  });

  test("an unknown column, naming those there are", () => {
    expect(wrong(`${HEAD};Notiz\nFörderung;;;;\n`)).toBe(
      'data/probe.csv:1: expected one of the columns "Kategorie", "Anteil", "Wortlaut", "Quelle", got "Notiz"',
    );
  });

  test("a missing column", () => {
    expect(wrong("Kategorie;Wortlaut;Quelle\nFörderung;;\n")).toBe(
      'data/probe.csv:1: expected a column "Anteil", got "Kategorie", "Wortlaut", "Quelle"',
    );
  });

  test("a column that is there twice", () => {
    expect(wrong("Kategorie;Anteil;Anteil\nFörderung;;\n")).toBe(
      'data/probe.csv:1: expected every column named once, got "Kategorie | Anteil | Anteil"',
    );
  });

  test("a cell to the right of all columns", () => {
    expect(wrong(`${HEAD}\nFörderung;50;;;5\nÜbung;;;\n`)).toBe(
      'data/probe.csv:2: expected at most 4 cells, got 5: "Förderung | 50 | | | 5"',
    );
  });

  test("an empty file", () => {
    expect(wrong("")).toBe("data/probe.csv:1: expected a header line, got an empty file");
  });

  test("a quotation mark that is never closed", () => {
    expect(wrong(`${HEAD}\nFörderung;"50;;\nÜbung;;;\n`)).toMatch(
      /^data\/probe\.csv:\d: expected balanced quotation marks, got "Quote Not Closed: .+"$/,
    );
  });

  test("a value in a list that has no rows for it", () => {
    expect(wrong(`${HEAD}\n;50;;\nFörderung;;;\nÜbung;;;\n`)).toBe(
      'data/probe.csv:2: "Kategorie": expected one of "Förderung", "Übung", got nothing',
    );
  });
});

test("readFigure names every bad cell at once", () => {
  const spec = {
    ...shares,
    categories: [...shares.categories, { id: "gut", label: "Gut" }, { id: "fehlt", label: "Fehlt" }],
  };
  const csv = [HEAD, "Förderung;viel;;", "Gut;50;;drei", "Forderung;1;;", "Übung;-1;;", "Übung;2;;"].join(
    "\n",
  );
  expect(wrong(csv, spec).split("\n")).toEqual([
    `data/probe.csv:2: "Anteil": expected ${PERCENTAGE}, got "viel"`,
    'data/probe.csv:3: "Quelle": expected one of "eins", "zwei", got "drei"',
    'data/probe.csv:4: "Kategorie": expected one of "Förderung", "Übung", "Gut", "Fehlt", got "Forderung"',
    `data/probe.csv:5: "Anteil": expected ${PERCENTAGE}, got "-1"`,
    'data/probe.csv:6: "Kategorie": expected every category once, got "Übung" again',
    'data/probe.csv: "Kategorie": expected a row "Fehlt", got nothing',
  ]);
});

describe("decodeTable refuses", () => {
  test("a file that is too large to be one of ours", () => {
    expect(messageOf(() => decodeTable(new Uint8Array(MAX_BYTES + 1).fill(65), "data/probe.csv"))).toBe(
      "data/probe.csv: expected at most 500000 bytes, got 500001 bytes",
    );
    expect(decodeTable(new Uint8Array(MAX_BYTES).fill(65), "data/probe.csv")).toHaveLength(MAX_BYTES);
  });

  test("a file that is not text", () => {
    expect(messageOf(() => decodeTable(new Uint8Array([80, 75, 0, 3]), "data/probe.csv"))).toBe(
      "data/probe.csv: expected a CSV text file, got a binary file",
    );
  });
});

describe("a spreadsheet reads alike", () => {
  const plain = `${HEAD}\nFörderung;71,5;;\nÜbung;≈75;drei von vier;zwei\n`;
  const expected = [
    {
      category: { id: "foerderung", label: "Förderung" },
      value: { kind: "share", share: { percent: 71.5, kind: "exact", source: "eins" } },
    },
    {
      category: { id: "uebung", label: "Übung" },
      value: {
        kind: "share",
        share: { percent: 75, kind: "about", wording: "drei von vier", source: "zwei" },
      },
    },
  ];
  const utf8 = (text: string) => new TextEncoder().encode(text);
  /** Latin letters have in Windows-1252 the number they have in Unicode. */
  const windows1252 = (text: string) =>
    Uint8Array.from(text, (character) => character.codePointAt(0) ?? Number.NaN);
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const saved: Record<string, Uint8Array> = {
    "with semicolons and decimal commas": utf8(plain),
    "with commas and decimal points": utf8(plain.replace("71,5", "71.5").replaceAll(";", ",")),
    "with commas and quoted decimal commas": utf8(plain.replaceAll(";", ",").replace("71,5", '"71,5"')),
    "with tabs": utf8(plain.replaceAll(";", "\t")),
    "with every cell quoted": utf8(plain.replaceAll(/[^;\n]+/g, (cell) => `"${cell}"`)),
    "with a byte order mark": utf8(`\ufeff${plain}`),
    "with Windows line ends": utf8(plain.replaceAll("\n", "\r\n")),
    "with line ends of old Macs": utf8(plain.replaceAll("\n", "\r")),
    "with Excel's line that names the separator": utf8(`\ufeffsep=;\r\n${plain.replaceAll("\n", "\r\n")}`),
    "as UTF-16": utf16(plain),
    "as UTF-16, high bytes first": new Uint8Array(Buffer.from(utf16(plain)).swap16()),
    "without a last line end": utf8(plain.trimEnd()),
    "with empty lines and rows": utf8(plain.replace("\nÜ", "\n\n;;;\nÜ")),
    "with columns in another order": utf8(
      "Quelle;Wortlaut;Anteil;Kategorie\n;;71,5;Förderung\nzwei;drei von vier;≈75;Übung\n",
    ),
    "with rows in another order": utf8(`${HEAD}\nÜbung;≈75;drei von vier;zwei\nFörderung;71,5;;\n`),
    "with percent signs": utf8(plain.replace("71,5", "71,5 %").replace("75", "75 %")),
    "with spaces around cells": utf8(plain.replaceAll(";", " ; ")),
  };

  test.each(Object.entries(saved))("%s", (_, bytes) => {
    expect(read(decodeTable(bytes, "data/probe.csv")).rows).toEqual(expected);
  });

  test("as Windows-1252, umlauts right", () => {
    const text = `${HEAD}\nFörderung;71,5;;\nÜbung;;;\n`;
    const bytes = windows1252(text);
    expect(bytes).not.toEqual(utf8(text));
    expect(read(decodeTable(bytes, "data/probe.csv"))).toEqual(read(text));
  });
});

test("levels may sum up to 101, because each is rounded on its own", () => {
  const [first] = read("Kategorie;ja;nein\nFörderung;60;41\nÜbung;;\n", levels).rows;
  expect(first?.value).toEqual({
    kind: "levels",
    levels: [
      { level: "yes", index: 0, percent: 60 },
      { level: "no", index: 1, percent: 41 },
    ],
    complete: true,
    source: "eins",
  });
});

test("a category that only its file names gets an id from its words, unlike every other", () => {
  const free = { ...shares, categories: [] };
  const csv = `${HEAD}\nGroße Städte;;;\nGroße Städte!;;;\nCafé/Bar (neu);;;\n`;
  expect(read(csv, free).rows.map(({ category }) => category.id)).toEqual([
    "grosse-staedte",
    "grosse-staedte-2",
    "cafe-bar-neu",
  ]);
});

test("classified rows have their fields' ids, and the figure its fields in the legend's order", () => {
  const field = (id: string, label: string) => ({ id, label, symbol: "circle", color: "#000000" }) as const;
  const noun = { one: "Art", many: "Arten", the: "die Art", noneOf: "keine der Arten", by: "nach Arten" };
  const all = {
    ...references,
    fields: [field("a", "Haus"), field("b", "Hof"), field("c", "Garten")],
    nouns: { ...references.nouns, field: noun },
  };
  const csv = "Kategorie;Feld;Anteil\nFörderung;Garten;\nÜbung;Haus;\n";
  const figure = readFigure(csv, "probe", { ...shares, classified: true }, all);
  expect(figure.rows.map(({ category }) => category.field)).toEqual(["c", "a"]);
  expect(figure.fields.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(figure.fieldNoun).toBe(noun);
  expect(read(`${HEAD}\nFörderung;;;\nÜbung;;;\n`)).toMatchObject({ fields: [] });
  // Without a word for them, no legend and no error could name the fields.
  expect(messageOf(() => readFigure(csv, "probe", { ...shares, classified: true }, references))).toBe(
    'data/figures.ts: "probe": expected what its fields are called: `field` in data/nouns.ts, got nothing',
  );
});

test("an empty cell is no value, never a zero", () => {
  expect(read(`${HEAD}\nFörderung;;;\nÜbung;0;;\n`).rows.map(({ value }) => value)).toEqual([
    { kind: "none" },
    { kind: "share", share: { percent: 0, kind: "exact", source: "eins" } },
  ]);
});
