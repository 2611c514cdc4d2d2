import { expect, test } from "vitest";
import type { FigureSpec } from "../../../src/model/figure.ts";
import { formatProblem, type Problem } from "../../../src/model/problem.ts";
import { decodeTable } from "../../../src/read/csv.ts";
import { formatProblemForPeople } from "../../../src/read/for-people.ts";
import { type References, readFigure } from "../../../src/read/read-figure.ts";
import { problemsOf } from "../../problems-of.ts";

export const references = {
  sources: { eins: { short: "Eins", citation: "Eins.", kind: "publication" } },
  waves: {},
  fields: [
    { id: "haus", label: "Haus", symbol: "circle", color: "#123456" },
    { id: "hof", label: "Hof und Garten", symbol: "square", color: "#654321" },
  ],
  nouns: {
    unit: ["Haus", "Häuser"],
    field: {
      one: "Gebiet",
      many: "Gebiete",
      the: "das Gebiet",
      noneOf: "keines der Gebiete",
      by: "nach Gebieten",
    },
    kept: { before: [], after: [] },
  },
} as const satisfies References;

export const shares: FigureSpec = {
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
export const levels: FigureSpec = {
  ...shares,
  scale: {
    levels: [
      { id: "yes", label: "ja" },
      { id: "no", label: "nein" },
    ],
    excerpt: false,
  },
};
export const counts: FigureSpec = { ...shares, measure: "count" };
export const fields: FigureSpec = { ...shares, classified: true };
/** The file itself says which categories there are. */
export const free: FigureSpec = { ...shares, categories: [] };

export const HEAD = "Kategorie;Anteil;Wortlaut;Quelle";

export const problemsIn = (content: string | Uint8Array, spec: FigureSpec) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return problemsOf(() => readFigure(decodeTable(bytes, "data/x.csv"), "x", spec, references));
};

/** A row of shares beside one that is right. */
export const row = (cells: string) => `${HEAD}\n${cells}\nÜbung;;;\n`;

export const NOT_SHARE =
  'expected a percentage such as "71,5", "≈75", ">50", "<90", "≤33,3", or nothing, got';
export const SHARES =
  "Möglich sind Zahlen von 0 bis 100 wie 71,5, auch mit ≈, >, < oder ≤ davor, oder eine leere Zelle.";
export const SWAPPED = "Prüfen Sie, ob zwei Spalten vertauscht sind.";

/** A file's content, how it is read, and what stands after its name in every English and German line. */
export type Hostile = [content: string | Uint8Array, spec: FigureSpec, english: string[], german: string[]];

/** One test for each file: refused, in exactly these words. */
export function testRefusals(files: Readonly<Record<string, Hostile>>): void {
  test.each(Object.entries(files))("%s", (_, [content, spec, english, german]) => {
    const problems: readonly Problem[] = problemsIn(content, spec);
    expect(problems.map(formatProblem)).toEqual(english.map((line) => `data/x.csv${line}`));
    expect(problems.map(formatProblemForPeople)).toEqual(german.map((line) => `data/x.csv${line}`));
  });
}
