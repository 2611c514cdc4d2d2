import { expect, test } from "vitest";
import { words } from "#words/figure.ts";
import { formatPercent, formatPercentTenths } from "#words/format.ts";
import { words as origin } from "#words/origin.ts";
import { describeFigure } from "../../../src/describe/figure.ts";
import { readOut } from "../../../src/describe/read-out.ts";
import { type Cell, type DataTable, tabulate } from "../../../src/describe/table.ts";
import { formatValue } from "../../../src/describe/value.ts";
import type { Figure, Row } from "../../../src/model/figure.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

/** Shares whose categories belong to a field. */
const classified: Figure = {
  ...syntheticFigures.shares,
  id: "classified",
  fields: [{ id: "a", label: "Field A", symbol: "circle", color: "#000000" }],
  fieldNoun: { one: "Field", many: "Fields", the: "the field", noneOf: "none of the fields", by: "by field" },
  rows: syntheticFigures.shares.rows.map((row) => ({ ...row, category: { ...row.category, field: "a" } })),
};
const figures: readonly Figure[] = [...Object.values(syntheticFigures), classified];
const kinds = (cells: readonly Cell[] | undefined) => cells?.map(({ kind }) => kind);
const texts = (cells: readonly Cell[] | undefined) => cells?.map(({ text }) => text);
const cells = ({ head, body }: DataTable) => [head, ...body].flat();

test.each(figures.map((figure) => [figure.id, figure] as const))(
  "every cell of %s says what it is",
  (_, figure) => {
    const { head, body } = tabulate(figure);
    expect(new Set(kinds(head))).toEqual(new Set(["head"]));
    for (const row of body) {
      expect(row[0]?.kind).toBe("label");
      expect(row).toHaveLength(head.length);
      for (const { kind } of row.slice(1)) expect(["value", "missing", "field"]).toContain(kind);
    }
  },
);

test("every kind of cell occurs", () => {
  const found = new Set(figures.flatMap((figure) => cells(tabulate(figure)).map(({ kind }) => kind)));
  expect([...found].sort()).toEqual(["field", "head", "label", "missing", "value"]);
});

test("a value is missing because there is none, whatever a source's words say", () => {
  const { shares } = syntheticFigures;
  const source = "erfunden";
  const rows: Row[] = [
    {
      category: { id: "a", label: words.withoutValue },
      value: { kind: "share", share: { kind: "about", percent: 50, wording: words.withoutValue, source } },
    },
    { category: { id: "b", label: "–" }, value: { kind: "none" } },
  ];
  const { body } = tabulate({ ...shares, rows, fields: [] });
  expect(body.map((row) => kinds(row)?.slice(0, 2))).toEqual([
    ["label", "value"],
    ["label", "missing"],
  ]);
});

test("the editors' field has a column of its own", () => {
  const { head, body } = tabulate(classified);
  expect(head.at(-1)?.text).toBe(`Field (${words.classifiedBy})`);
  for (const row of body) expect(row.at(-1)).toEqual({ kind: "field", text: "Field A" });
});

test("levels have a column each; one without a share is missing", () => {
  const { levels } = syntheticFigures;
  const [first] = levels.rows;
  if (first?.value.kind !== "levels") throw new Error("no levels");
  const [one] = first.value.levels;
  if (!one) throw new Error("no level");
  const row: Row = { ...first, value: { ...first.value, levels: [one] } };
  const [body] = tabulate({ ...levels, rows: [row] }).body;
  expect(texts(body)?.slice(1)).toEqual(
    levels.scale?.levels.map(({ id }) =>
      id === one.level ? formatPercent(one.percent) : words.withoutValue,
    ),
  );
  expect(kinds(body)?.filter((kind) => kind === "value")).toHaveLength(1);
});

test("shares of levels have one number of decimals in a table, whatever stands in one row", () => {
  const { levels } = syntheticFigures;
  const [first] = levels.rows;
  const of = first?.value;
  if (!first || of?.kind !== "levels") throw new Error("no levels");
  const [one, other] = of.levels;
  if (!one || !other) throw new Error("no two levels");
  const rowOf = (...percents: number[]): Row => ({
    ...first,
    value: {
      ...of,
      levels: [one, other].map((share, at) => ({ ...share, percent: percents[at] ?? 0 })),
    },
  });
  const shares = (...rows: Row[]) =>
    tabulate({ ...levels, rows }).body.map((cells) =>
      cells.flatMap(({ kind, text }) => (kind === "value" ? text : [])),
    );
  expect(shares(rowOf(38, 60), rowOf(0, 100))).toEqual([
    [formatPercent(38), formatPercent(60)],
    [formatPercent(0), formatPercent(100)],
  ]);
  expect(shares(rowOf(38, 60), rowOf(38.1, 61))).toEqual([
    [formatPercentTenths(38), formatPercentTenths(60)],
    [formatPercentTenths(38.1), formatPercentTenths(61)],
  ]);
  expect(formatPercentTenths(38)).not.toBe(formatPercent(38));
});

test("answers to one question have one number of decimals in a table, shares asked for one by one their sources'", () => {
  const { shares } = syntheticFigures;
  const rows = [61, 32.5, 6.5].map(
    (percent, at): Row => ({
      category: { id: `${at}`, label: `${at}` },
      value: { kind: "share", share: { kind: "exact", percent, source: "erfunden" } },
    }),
  );
  const written = (figure: Figure) => tabulate(figure).body.map((cells) => cells[1]?.text);
  const figure: Figure = { ...shares, rows, fields: [] };
  expect(written({ ...figure, oneAnswer: true })).toEqual([61, 32.5, 6.5].map(formatPercentTenths));
  expect(written(figure)).toEqual([61, 32.5, 6.5].map(formatPercent));
});

test("whatever says a value writes it as its table does", () => {
  const { levels, shares } = syntheticFigures;
  const [first] = levels.rows;
  if (first?.value.kind !== "levels") throw new Error("no levels");
  const { value } = first;
  const [one] = value.levels;
  if (!one) throw new Error("no level");
  const ofLevels: Figure = {
    ...levels,
    rows: [38, 38.1].map((percent) => ({ ...first, value: { ...value, levels: [{ ...one, percent }] } })),
  };
  const ofAnswers: Figure = {
    ...shares,
    fields: [],
    oneAnswer: true,
    rows: [61.4, 32].map((percent, at) => ({
      category: { id: `${at}`, label: `${at}` },
      value: { kind: "share", share: { kind: "exact", percent, source: "erfunden" } },
    })),
  };
  for (const figure of [ofLevels, ofAnswers])
    for (const [index, row] of figure.rows.entries()) {
      const [written = ""] = tabulate(figure).body[index]?.flatMap((cell) =>
        cell.kind === "value" ? cell.text : [],
      ) ?? [""];
      expect(written).toMatch(/\d[.,]\d/);
      expect(formatValue(figure, row)).toContain(written);
      expect(readOut(figure, index)).toContain(written);
      expect(describeFigure(figure)).toContain(written);
    }
});

test("a tally has a column for each kind of evidence; of nothing, all is missing", () => {
  const { evidence } = syntheticFigures;
  const tally = { exact: 0, rounded: 0, majority: 0, none: 0 };
  const row: Row = { category: { id: "x", label: "x" }, value: { kind: "tally", tally } };
  const { head, body } = tabulate({ ...evidence, rows: [row] });
  expect(texts(head)?.slice(1)).toEqual(Object.values(words.evidenceShort));
  expect(body[0]?.slice(1)).toEqual(
    ["–", "–", "–", words.lost].map((text): Cell => ({ kind: "missing", text })),
  );
});

test("a figure of which nothing came through keeps its question", () => {
  const { question } = syntheticFigures;
  const { head, body } = tabulate(question);
  expect(texts(head)).toEqual([origin.table.question, origin.table.answers]);
  expect(body[0]).toEqual([
    { kind: "label", text: question.question ?? question.title },
    { kind: "missing", text: words.lost },
  ]);
});
