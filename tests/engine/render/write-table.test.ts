import { expect, test } from "vitest";
import type { CitedFigure, Row } from "../../../src/model/figure.ts";
import { readTable } from "../../../src/read/csv.ts";
import { writeTable } from "../../../src/render/write-table.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { messageOf } from "../../helpers.ts";
import { readBack } from "../../holds/open-data.ts";

const { shares, levels, counts, evidence } = syntheticFigures;

/** A figure of one row with a made-up wording. */
function worded(wording: string, label = "Probe"): CitedFigure {
  const row: Row = {
    category: { id: "probe", label },
    value: { kind: "share", share: { kind: "about", percent: 50, wording, source: "erfunden" } },
  };
  return { ...shares, id: "probe", rows: [row] };
}

test.each([
  ["two; with a semicolon", '"two; with a semicolon"'],
  ['„German“ and "straight" quotes', '"„German“ and ""straight"" quotes"'],
  ["two\nlines", '"two\nlines"'],
  ["two\r\nlines", '"two\r\nlines"'],
  ['"', '""""'],
  ["a comma, a tab\tand ≈ – ß", "a comma, a tab\tand ≈ – ß"],
])("a cell %j is written as %j and parses as it was", (text, cell) => {
  const csv = writeTable(worded(text, text));
  expect(csv).toBe(`\ufeffKategorie;Anteil;Wortlaut;Quelle\n${cell};≈50;${cell};erfunden\n`);
  // Not `readFigure`: what it refuses, such as line breaks, must not break the table either.
  expect(readTable(csv, "probe.csv").rows.map(({ cells }) => cells)).toEqual([
    { Kategorie: text, Anteil: "≈50", Wortlaut: text, Quelle: "erfunden" },
  ]);
});

test.each(["zwei; drei", '„rund“ und "etwa"', '"', ";"])("a label with %j reads back as it is", (part) => {
  const figure = worded(`Worte ${part}`, `Probe ${part}`);
  expect(readBack(figure).rows).toEqual(figure.rows);
});

test("a level with commas does not change the delimiter that readers guess", () => {
  const names = ["a, b, c, d, e", "f, g, h, i"];
  const value = {
    kind: "levels",
    levels: names.map((level, index) => ({ level, index, percent: 49.8 })),
    complete: true,
    source: "erfunden",
  } as const;
  const figure: CitedFigure = {
    ...levels,
    scale: { levels: names.map((name) => ({ id: name, label: name })), excerpt: false },
    rows: [{ category: { id: "probe", label: "Probe" }, value }],
  };
  expect(writeTable(figure).split("\n")[0]).toBe(
    '\ufeffKategorie;"a, b, c, d, e";"f, g, h, i";Anteil;Wortlaut;Quelle',
  );
  expect(readBack(figure).rows).toEqual(figure.rows);
});

test("shares keep their sign, counts have no thousands point, rows without a value name no source", () => {
  const lines = writeTable(shares).split("\n");
  expect(lines[1]).toBe("Als Zahl gedruckt;81,5;;erfunden");
  expect(lines[5]).toBe("Knapp darunter;<90;nahezu alle;erfunden");
  expect(lines[6]).toBe("Weniger als;≤33,3;weniger als ein Drittel;erfunden");
  expect(lines[7]).toBe("Mehr als;>66,7;mehr als zwei Drittel;erfunden");
  expect(lines[9]).toBe("Umstritten;≈75;drei Viertel;erfunden");
  expect(lines[10]).toMatch(/;;;$/);
  const count = { category: { label: "Viele" }, value: { kind: "count", count: 12_345, source: "erfunden" } };
  expect(writeTable({ ...counts, rows: [count as Row] })).toBe(
    "\ufeffKategorie;Anzahl;Quelle\nViele;12345;erfunden\n",
  );
});

test("a text that a spreadsheet would run is written as text", () => {
  const csv = writeTable(worded("=1+1", "@SUM(A1)"));
  expect(csv).toBe("\ufeffKategorie;Anteil;Wortlaut;Quelle\n'@SUM(A1);≈50;'=1+1;erfunden\n");
});

test("a counted figure has no file", () => {
  expect(messageOf(() => writeTable(evidence))).toBe("a tally is counted from other figures and has no file");
});
