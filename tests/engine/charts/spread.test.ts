import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../src/charts/draw.ts";
import type { Segment } from "../../../src/charts/forms/levels/segments.ts";
import { planLevelsSlide } from "../../../src/charts/forms/levels/slide.ts";
import { lieOf } from "../../../src/charts/forms/levels/spread.ts";
import type { CitedFigure, Row } from "../../../src/model/figure.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml, slideFrame } from "../../helpers.ts";

/* Levels around the middle of the one in the middle. MADE UP, all numbers. */

const base = syntheticFigures.levels;
const { levels } = base.scale ?? { levels: [] };
const row = (id: string, ...percents: (number | undefined)[]): Row => ({
  category: { id, label: `Zeile ${id}` },
  value: {
    kind: "levels",
    levels: percents.flatMap((percent, index) =>
      percent === undefined ? [] : [{ level: levels[index]?.id ?? "", index, percent }],
    ),
    complete: percents.length === levels.length && !percents.includes(undefined),
    source: "erfunden",
  },
});
const figure = (...rows: Row[]): CitedFigure => ({ ...base, rows });
const frame = { ...slideFrame, height: 430 };

/** The pieces of each row, from the left. */
const piecesOf = (of: CitedFigure) => {
  const pieces = planLevelsSlide(of, { ...frame, spread: "middle" }).pieces as Segment[];
  const tops = [...new Set(pieces.map(({ y1 }) => y1))];
  return tops.map((top) => pieces.filter(({ y1 }) => y1 === top));
};
const centre = ({ x1 = 0, x2 = 0 }: Partial<Segment> = {}) => (x1 + x2) / 2;

const whole = figure(row("a", 40, 20, 10, 20, 10), row("b", 5, 5, 60, 20, 10), row("c", 0, 0, 0, 0, 100));

test("half of the middle level stands on either side of one line, disagreement left of it", () => {
  const rows = piecesOf(whole);
  const plan = planLevelsSlide(whole, { ...frame, spread: "middle" });
  if (plan.ground.kind !== "middle") throw new Error("there is no middle");
  const [line] = plan.ground.middle;
  for (const pieces of rows) {
    expect(pieces.map(({ share }) => share.index)).toEqual([4, 3, 2, 1, 0]);
    expect(centre(pieces[2])).toBeCloseTo(line?.x ?? 0, 6);
  }
  expect(plan.ground.middle).toHaveLength(3);
});

test("pieces touch and are as long as their shares, on one scale for all rows", () => {
  const rows = piecesOf(whole);
  const perCents = rows.flatMap((pieces) =>
    pieces.flatMap(({ x1, x2, share }) => (share.percent > 0 ? [(x2 - x1) / share.percent] : [])),
  );
  for (const one of perCents) expect(one).toBeCloseTo(perCents[0] ?? 0, 6);
  for (const pieces of rows)
    for (const [index, { x2 }] of pieces.slice(0, -1).entries()) expect(pieces[index + 1]?.x1).toBe(x2);
});

test("names and numbers of the axis stand in the order of the bars, none below zero", () => {
  const plan = planLevelsSlide(whole, { ...frame, spread: "middle" });
  const names = [...plan.key.texts].sort((one, other) => one.x - other.x).map(({ text }) => text);
  expect(names).toEqual(levels.map(({ label }) => label).reverse());
  if (plan.ground.kind !== "middle") throw new Error("there is no middle");
  const texts = plan.ground.numbers.map(({ text }) => Number.parseInt(text, 10));
  const zero = texts.indexOf(0);
  expect(zero).toBeGreaterThan(0);
  for (const side of [texts.slice(0, zero + 1).reverse(), texts.slice(zero)])
    expect(side).toEqual([...side].sort((one, other) => one - other));
});

describe("what is only partly known", () => {
  const partly = figure(row("a", 40, 20, 10, 20, 10), row("b", 45, 30), row("c", undefined, undefined, 33));

  test("has its numbers and no length", () => {
    expect(piecesOf(partly)).toHaveLength(1);
    const texts = planLevelsSlide(partly, { ...frame, spread: "middle" }).outside.map(({ text }) => text);
    expect(texts).toEqual(["45", "30", "33"]);
  });

  test("gives no middle where nothing else is there", () => {
    expect(lieOf(figure(row("b", 45, 30)), "middle")).toEqual({ kind: "stacked" });
  });
});

test("a scale without a middle stays as it is", () => {
  const { neutral: _, ...scale } = base.scale ?? { levels: [], excerpt: false };
  for (const other of [scale, { ...scale, neutral: levels[1]?.id ?? "" }]) {
    const of = { ...whole, scale: other };
    const document = parseHtml("<!doctype html>");
    const drawn = (spread: "stacked" | "middle") =>
      drawFigure(of, { ...frame, spread }, document).outerHTML.replaceAll(/plot-\w+-\d+/g, "");
    expect(drawn("middle")).toBe(drawn("stacked"));
  }
});
