import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { columns as columnNames } from "#words/columns.ts";
import { formatNumber, formatTenths } from "#words/format.ts";
import { chooseForm } from "../../src/charts/forms/registry.ts";
import { WITHOUT_VALUE } from "../../src/describe/value.ts";
import type { Figure, FigureSpec } from "../../src/model/figure.ts";
import { decodeTable } from "../../src/read/csv.ts";
import { readFigure } from "../../src/read/read-figure.ts";
import { barsOf, draw, textsOf } from "../helpers.ts";
import { written } from "./written.ts";

/** Every chart whose answers have levels and whose rows came through without a value. */
const fillable = Object.entries(written.figures as Record<string, FigureSpec>).filter(
  ([, { scale, categories }]) => scale && categories.length > 0,
);

/** Made-up percentages, different in every row, that sum up to 100 where the scale is whole. */
const invent = (row: number, level: number, levels: number): number => {
  const others = Array.from({ length: levels - 1 }, (_, index) => inventOne(row, index, levels));
  const rest = 100 - others.reduce((sum, one) => sum + one, 0);
  return level === levels - 1 && levels > 2 ? rest : inventOne(row, level, levels);
};
const inventOne = (row: number, level: number, levels: number) =>
  Math.floor(96 / levels) + (level % 2 === 0 ? row * 0.5 : -row * 0.5);

/** What is known in words goes when its levels come. */
const IN_WORDS = [columnNames.share, columnNames.wording, columnNames.source];

/** The project's own file with made-up levels in its first rows, as somebody would type them. */
async function fillIn(id: string, spec: FigureSpec, filled: number): Promise<Figure> {
  const text = decodeTable(await readFile(`data/${id}.csv`), `data/${id}.csv`);
  const levels = spec.scale?.levels ?? [];
  const [head = "", ...rows] = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/);
  const columns = head.split(";");
  const typed = rows.map((line, row) => {
    if (row >= filled) return line;
    const cells = line.split(";");
    for (const name of IN_WORDS) cells[columns.indexOf(name)] = "";
    for (const [index, { label }] of levels.entries())
      cells[columns.indexOf(label)] = formatNumber(invent(row, index, levels.length));
    return cells.join(";");
  });
  return readFigure([head, ...typed].join("\r\n"), id, spec, written);
}

/** What has a length: neither the key nor squares before numbers. */
const piecesOf = (svg: SVGElement) => barsOf(svg).filter((bar) => bar.closest(".grows"));
const numbersOf = (svg: SVGElement) => textsOf(svg);

describe.each(fillable)("%s", (id, spec) => {
  const levels = spec.scale?.levels.length ?? 0;
  const rows = spec.categories.length;

  test("filled in becomes stacked bars with every number on them", async () => {
    const figure = await fillIn(id, spec, rows);
    expect(chooseForm(figure).id).toBe("levels");
    const svg = draw(figure);
    expect(piecesOf(svg)).toHaveLength(rows * levels);
    const numbers = numbersOf(svg);
    // Some of them have a decimal, so all have.
    const missing = figure.rows.flatMap((_, row) =>
      Array.from({ length: levels }, (_unused, level) => formatTenths(invent(row, level, levels))).filter(
        (number) => !numbers.includes(number),
      ),
    );
    expect(missing).toEqual([]);
    expect(numbers).not.toContain(WITHOUT_VALUE);
  });

  test("filled in in part keeps the other rows, without a value and without a bar", async () => {
    const figure = await fillIn(id, spec, 2);
    expect(figure.rows).toHaveLength(rows);
    expect(chooseForm(figure).id).toBe("levels");
    const svg = draw(figure);
    expect(piecesOf(svg)).toHaveLength(2 * levels);
    const valued = figure.rows.filter(({ value }) => value.kind !== "none").length;
    const words = numbersOf(svg).filter((text) => text === WITHOUT_VALUE);
    expect(words).toHaveLength(rows - valued);
  });
});

test("there is a chart to fill in", () => {
  expect(fillable.map(([id]) => id)).toEqual(
    expect.arrayContaining(["aufgaben-2016", "aufgaben-veraenderung-2016"]),
  );
});
