import { expect, test } from "vitest";
import type { CitedFigure, FigureId } from "../../src/model/figure.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";

const lecture = await readLecture(process.cwd());
const figure = (id: FigureId): CitedFigure => {
  const one = lecture.figures[id];
  if (!one) throw new Error(`no figure ${id}`);
  return one;
};
const entriesOf = (id: FigureId) => figure(id).rows.map(({ category }) => category);

/** The three lists of early 2016 with their sisters of the year's end. */
const PAIRS = [
  ["aufgaben-2016", "aufgaben-veraenderung-2016"],
  ["unterstuetzungsbedarfe-2016", "unterstuetzungsbedarfe-veraenderung-2016"],
  ["ressourcen-2016", "ressourcen-veraenderung-2016"],
] as const;

/** Entries of the first lists, counted anew from the lists themselves. */
const early = PAIRS.flatMap(([first, second]) => {
  const later = new Set(entriesOf(second).map(({ id }) => id));
  return entriesOf(first).map(({ id, field }) => ({ id, field, returns: later.has(id) }));
});
const missing = early.filter(({ returns }) => !returns);
const of = (field: string) => early.filter((one) => one.field === field);

test("eleven of the 35 entries of early 2016 are absent at the year's end, nine of them of two fields", () => {
  expect([missing.length, early.length]).toEqual([11, 35]);
  const [education, work] = [of("sprache-und-bildung"), of("arbeit")];
  expect([education.filter(({ returns }) => !returns).length, education.length]).toEqual([5, 5]);
  expect([work.filter(({ returns }) => !returns).length, work.length]).toEqual([4, 5]);
});

test("the figure of what returns counts the same, field by field and list by list", () => {
  const { rows, matrix, finding } = figure("wiederkehr-2016");
  for (const { category, value } of rows) {
    const found = of(category.id).filter(({ returns }) => returns).length;
    expect(value, category.label).toEqual({ kind: "entries", found, all: of(category.id).length });
  }
  expect(rows.slice(0, 2).map(({ category }) => category.id)).toEqual(["sprache-und-bildung", "arbeit"]);
  expect(matrix?.columns.map(({ count }) => [count?.found, count?.all])).toEqual([
    [11, 14],
    [6, 9],
    [7, 12],
  ]);
  expect(finding).toMatch(/^Elf von 35 .*neun davon zu Bildung oder Arbeit/);
});

test("fifteen tasks: eleven in both lists, three in the first only, one in the second only", () => {
  const { matrix, rows } = figure("aufgaben-listen-2016");
  const marks = matrix?.rows.map(({ cells }) => cells.map(([unit]) => unit?.mark ?? "–").join(" ")) ?? [];
  expect(
    Object.fromEntries([...new Set(marks)].map((one) => [one, marks.filter((mark) => mark === one).length])),
  ).toEqual({
    "found found missing": 3,
    "found found found": 1,
    "missing – found": 1,
    "found – found": 10,
  });
  const [first, second] = [entriesOf("aufgaben-2016"), entriesOf("aufgaben-veraenderung-2016")];
  expect(rows.map(({ category }) => category.id).toSorted()).toEqual(
    [...new Set([...first, ...second].map(({ id }) => id))].toSorted(),
  );
});

test("three of the four tasks that the eighth finding names are absent at the year's end", () => {
  const { matches, finding } = figure("aufgaben-listen-2016");
  const later = new Set(entriesOf("aufgaben-veraenderung-2016").map(({ label }) => label));
  expect(matches?.map(({ entry }) => later.has(entry))).toEqual([false, false, false, true]);
  expect(finding).toMatch(/^Drei der vier Aufgaben/);
});

test("one of the three needs that the ninth finding names is absent at the year's end", () => {
  const { matches, finding } = figure("unterstuetzungsbedarfe-listen-2016");
  const later = new Set(entriesOf("unterstuetzungsbedarfe-veraenderung-2016").map(({ label }) => label));
  expect(matches?.filter(({ entry }) => !later.has(entry)).map(({ words }) => words)).toEqual([
    "Ausbau von Sprach- und Integrationskursen",
  ]);
  expect(finding).toMatch(/^Einer der drei Bedarfe/);
});

test("of ten recommendations five are done, one of them perhaps, three are to be done, two are not named", () => {
  const { matrix, rows, finding } = figure("empfehlungen-2007");
  const count = (place: number) => matrix?.rows.filter(({ cells }) => (cells[place] ?? []).length > 0).length;
  expect([count(0), count(1), count(2), rows.length]).toEqual([5, 3, 2, 10]);
  const marks = matrix?.rows.flatMap(({ cells }) => cells.flat().map(({ mark }) => mark)) ?? [];
  expect(marks.filter((mark) => mark === "likely")).toHaveLength(1);
  expect(finding).toMatch(/drei der zehn .* zwei/);
});

test("no comparison says that something was not asked", () => {
  const texts = Object.values(lecture.figures).flatMap(({ matrix, remark, caveats = [] }) =>
    matrix ? [remark ?? "", ...caveats, matrix.key.missing] : [],
  );
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => /nicht (mehr )?gefragt/.test(text))).toEqual([]);
});
