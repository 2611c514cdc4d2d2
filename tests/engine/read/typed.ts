import { expect, test } from "vitest";
import { formatValue } from "../../../src/describe/value.ts";
import type { FigureSpec } from "../../../src/model/figure.ts";
import { LectureError } from "../../../src/model/problem.ts";
import { decodeTable } from "../../../src/read/csv.ts";
import { formatProblemForPeople } from "../../../src/read/for-people.ts";
import { type References, readFigure } from "../../../src/read/read-figure.ts";

/*
 * What becomes of what somebody types into a spreadsheet of this project: made-up figures, their files, and how a
 * table of kinds is held.
 */

export const references: References = {
  sources: {
    buch: { short: "Buch 2018", citation: "Buch.", kind: "publication" },
    neu: { short: "Buch 2021", citation: "Neues Buch.", kind: "publication" },
    blatt: { short: "Blatt", citation: "Blatt.", kind: "press", wave: "frueh" },
    funk: { short: "Funk", citation: "Funk.", kind: "press" },
  },
  waves: {
    frueh: { label: "Frühjahr 2018", fieldwork: "2018", n: 240, source: "buch" },
    spaet: { label: "Herbst 2021", fieldwork: "2021", n: 96, source: "neu" },
  },
  fields: [{ id: "boden", label: "Boden und Wasser", symbol: "circle", color: "#123456" }],
  nouns: {
    unit: ["Garten", "Gärten"],
    field: { one: "Feld", many: "Felder", the: "das Feld", noneOf: "keines der Felder", by: "nach Feldern" },
    kept: { before: [], after: [] },
  },
};

export const shares: FigureSpec = {
  title: "Probe",
  measure: "share",
  unit: "Anteil",
  base: "Gärten",
  wave: "frueh",
  noun: ["Aufgabe", "Aufgaben"],
  categories: [
    { id: "wasser", label: "Wasser sammeln" },
    { id: "kinder", label: "Kinder „lehren“ – jede Woche" },
    { id: "uebung", label: "Übung" },
  ],
  sources: ["buch"],
};
export const scale = (excerpt: boolean, ...labels: string[]) => ({
  excerpt,
  levels: labels.map((label) => ({ id: label.replaceAll(" ", "-"), label })),
});
export const five: FigureSpec = { ...shares, scale: scale(false, "a", "b", "c", "d", "e") };
export const two: FigureSpec = { ...shares, scale: scale(true, "sehr wichtig", "wichtig") };
export const pair: FigureSpec = { ...shares, scale: scale(false, "ja", "nein") };
export const part: FigureSpec = { ...shares, measure: "count" };
export const surveys: FigureSpec = {
  ...part,
  wave: undefined as never,
  categories: [
    { id: "frueh", label: "Früh", wave: "frueh" },
    { id: "spaet", label: "Spät", wave: "spaet" },
  ],
  sources: ["buch", "neu"],
};
export const both: FigureSpec = { ...surveys, measure: "share" };
export const later: FigureSpec = { ...shares, sources: ["buch", "neu"] };
export const classified: FigureSpec = { ...shares, classified: true };

export const SHARE = "Kategorie;Anteil;Wortlaut;Quelle";
export const rest = "Kinder „lehren“ – jede Woche;;;\nÜbung;;;\n";
/** The first row's cells. */
export const row = (cells: string) => `${SHARE}\nWasser sammeln;${cells}\n${rest}`;
/** Further rows. */
export const more = (lines: string) => `${SHARE}\nWasser sammeln;;;\n${rest}${lines}\n`;
export const in5 = (cells: string) =>
  `Kategorie;a;b;c;d;e;Anteil;Wortlaut;Quelle\nWasser sammeln;${cells}\nKinder „lehren“ – jede Woche;;;;;;;;\nÜbung;;;;;;;;\n`;
export const in2 = (cells: string) =>
  `Kategorie;sehr wichtig;wichtig;Anteil;Wortlaut\nWasser sammeln;${cells}\nKinder „lehren“ – jede Woche;;;;\nÜbung;;;;\n`;
export const inPair = (cells: string) =>
  `Kategorie;ja;nein\nWasser sammeln;${cells}\nKinder „lehren“ – jede Woche;;\nÜbung;;\n`;
export const inCount = (cell: string) =>
  `Kategorie;Anzahl;Quelle\nWasser sammeln;${cell}\nKinder „lehren“ – jede Woche;;\nÜbung;;\n`;
export const inSurveys = (early: string, late: string) =>
  `Kategorie;Anzahl;Quelle\nFrüh;${early}\nSpät;${late}\n`;

/** A figure's values as readers see them, a label each; or what people are told is wrong. */
export function fillIn(text: string, spec: FigureSpec): string[] {
  try {
    const { wave, ...others } = spec;
    const figure = readFigure(
      decodeTable(new TextEncoder().encode(text), "data/x.csv"),
      "x",
      wave ? spec : others,
      references,
    );
    return figure.rows.flatMap((one) =>
      one.value.kind === "none" && !one.category.added
        ? []
        : `${one.category.label}: ${formatValue(figure, one)}`,
    );
  } catch (error) {
    if (error instanceof LectureError) return error.problems.map(formatProblemForPeople);
    throw error;
  }
}

export type Kind = readonly [what: string, text: string, spec: FigureSpec, expected: string];

export const accepted = (kinds: readonly Kind[]) => {
  test.each(kinds)("%s", (_, text, spec, expected) => {
    expect(
      fillIn(text, spec)
        .map((line) => line.replaceAll("\u00a0", " "))
        .join(" | "),
    ).toBe(expected);
  });
};
/** Expected is a part of what is said; all of it is one problem. */
export const refused = (kinds: readonly Kind[]) => {
  test.each(kinds)("%s", (_, text, spec, expected) => {
    const lines = fillIn(text, spec).map((line) => line.replaceAll("\u00a0", " "));
    expect(lines.join(" | ")).toMatch(/^data\/x\.csv/);
    expect(lines.join(" | ")).toContain(expected);
    expect(lines).toHaveLength(1);
  });
};

export const share = (cells: string, expected: string): Kind => [
  `„${cells}“`,
  row(cells),
  shares,
  expected && `Wasser sammeln: ${expected}`,
];
