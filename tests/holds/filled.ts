import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/charts/draw.ts";
import { chooseForm } from "../../src/charts/forms/registry.ts";
import type { Frame } from "../../src/charts/layout/frame.ts";
import { levelColors, SMALL } from "../../src/charts/layout/style.ts";
import type { Figure, LevelShare, Row, Scale } from "../../src/model/figure.ts";
import { neutralIndex } from "../../src/model/levels.ts";
import { choicesOf, inOrder, middleIndex, PLAIN, type Spread, type View } from "../../src/model/view.ts";
import { digits, parseHtml, slideFrame } from "../helpers.ts";
import { type Box, lineBoxes, overlap, rectBox, type TextBox, textBoxes, within } from "./geometry.ts";

/*
 * Charts of levels with all that an owner may fill in. MADE UP, all of it: numbers at their limits.
 */

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

/** As high as slides with short and with long headings leave it, as wide as pictures and columns. */
const frames: Frame[] = [
  ...[360, 430, 520].map((height) => ({ width: 1152, height, measure })),
  ...[1184, 859, 820, 700, 640, 560, 420, 340, 300].map((width) => ({ width, measure })),
];

/** Numbers have nothing under their line; a box of text has. */
const DESCENT = 2;

type Percents = readonly (number | undefined)[];

/** What may stand in a row, by its place and the scale's number of levels. */
const fillings: Readonly<Record<string, (row: number, count: number) => Percents>> = {
  "all zero": (_, count) => Array<number>(count).fill(0),
  "one level of 100": (row, count) =>
    Array.from({ length: count }, (_, at) => (at === row % count ? 100 : 0)),
  "a tenth and the rest": (_, count) => [0.1, ...Array<number>(count - 2).fill(0), 99.9],
  "only the middle": (_, count) =>
    Array.from({ length: count }, (_unused, at) => (at === Math.floor(count / 2) ? 33.3 : undefined)),
  "one row": (row, count) => (row === 0 ? Array<number>(count).fill(Math.floor(100 / count)) : []),
  "pieces without room": (_, count) => [...[92.5, 3.5, 2, 1].slice(0, count - 1), 1],
  "pieces without room at the end of a wide one": (row, count) =>
    Array.from({ length: count }, (_, at) => (at === row % count ? 96 : 1)),
  "whole numbers beside tenths": (row, count) =>
    Array.from({ length: count }, (_, at) => Math.floor(100 / count) - (at % 2) * (row % 3) * 0.1),
  "gaps and the end unknown": (row, count) =>
    row % 2 === 0 ? [20, undefined, 12.5, undefined, 3].slice(0, count) : [50],
};

const LONG =
  "Ein Name von genau hundertzwanzig Zeichen, wie er in einer Spalte stehen darf, mit Wörtern aller Längen und bis zum Ende";

/** Rows as the figure has them, as many as a slide may get, with names as long as they may be. */
const shapes: Readonly<Record<string, (figure: Figure) => Figure>> = {
  "as it is": (figure) => figure,
  "of 15 rows": (figure) => ({ ...figure, rows: some(figure, 15) }),
  "of one row": (figure) => ({ ...figure, rows: some(figure, 1) }),
  "of names of 120 characters": (figure) => ({ ...figure, rows: some(figure, 7, () => LONG) }),
  "of 15 names of 120 characters": (figure) => ({ ...figure, rows: some(figure, 15, () => LONG) }),
};

const some = ({ rows }: Figure, count: number, nameOf?: (row: number) => string): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const { category } = rows[index % rows.length] ?? { category: { id: "", label: "" } };
    return {
      category: { ...category, id: `${index}`, label: nameOf?.(index) ?? category.label },
      value: { kind: "none" },
    };
  });

/** A figure with levels of given percentages. */
function fill(figure: Figure, scale: Scale, percents: (row: number, count: number) => Percents): Figure {
  const rows = figure.rows.map((row, place): Row => {
    const levels = percents(place, scale.levels.length).flatMap((percent, index) =>
      percent === undefined ? [] : [{ level: scale.levels[index]?.id ?? "", index, percent }],
    );
    if (levels.length === 0) return row;
    const complete = levels.length === scale.levels.length;
    return { ...row, value: { kind: "levels", levels, complete, source: "erfunden" } };
  });
  const { remark: _remark, finding: _finding, ...rest } = figure;
  return { ...rest, rows };
}

/** Colours, and numbers, of what stands in a row. */
const sharesOf = ({ value }: Row) => (value.kind === "levels" ? value.levels : []);

/** Those whose place in the bar is known: from the first on, around a middle all or none. */
const placedOf: Readonly<Record<Spread, (row: Row) => readonly LevelShare[]>> = {
  stacked: (row) => sharesOf(row).filter(({ index }, at) => index === at),
  middle: (row) => (row.value.kind === "levels" && row.value.complete ? row.value.levels : []),
};

/** As the lecture has it, and otherwise in all that a reader may change of a figure. */
function viewsOf(figure: Figure): { view: string; figure: Figure; spread: Spread }[] {
  const { first, middle } = choicesOf(figure);
  const views: View[] = [PLAIN];
  if (first || middle)
    views.push({ order: first ? "first" : "lecture", spread: middle ? "middle" : "stacked" });
  return views.map(({ order, spread }) => ({
    view: `${order}, ${spread}`,
    figure: inOrder(figure, order === "first" ? first : undefined),
    spread,
  }));
}

/** The square that stands directly before a text, on its line. */
const squareBefore = (text: TextBox, squares: readonly ColoredBox[]) =>
  squares.find(
    (box) =>
      box.x2 <= text.x1 &&
      text.x1 - box.x2 < 8 &&
      Math.abs(box.y1 + box.y2 - text.y1 - text.y2) < text.fontSize,
  );

interface ColoredBox extends Box {
  fill: string;
}

const coloredBoxes = (svg: Element): ColoredBox[] =>
  [...svg.querySelectorAll("rect")]
    .filter((rect) => !rect.closest("defs, pattern, [aria-description=stripes]"))
    .flatMap((rect) => {
      const fill = rect.closest("[fill]")?.getAttribute("fill") ?? "";
      const box = rectBox(rect);
      return box ? [{ ...box, fill }] : [];
    });

const overlapping = (texts: readonly TextBox[]) =>
  texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => (overlap(text, other, 1) ? [[text.text, other.text]] : [])),
  );

const isNumber = ({ text }: TextBox) => /^\d+([.,]\d)?$/.test(text);

/**
 * What holds of every chart of levels, whatever its owner fills in.
 * @param options.all at every limit, or at those that have been trouble
 */
export function holdFilled(all: readonly Figure[], { all: whole }: { all: boolean } = { all: true }): void {
  const few = ["pieces without room", "gaps and the end unknown", "one row"];
  const looked = frames.filter(({ width }) => whole || width === 1152 || width === 300);
  const scaled = all.flatMap((figure) =>
    figure.scale && figure.rows.length > 0 ? [{ figure, scale: figure.scale }] : [],
  );
  const cases = scaled.flatMap(({ figure, scale }) =>
    Object.entries(shapes)
      .filter(([shape]) => whole || shape === "as it is")
      .flatMap(([shape, shaped]) =>
        Object.entries(fillings)
          .filter(([filling]) => whole || few.includes(filling))
          .flatMap(([filling, percents]) =>
            viewsOf(fill(shaped(figure), scale, percents)).map((viewed) => ({
              id: figure.id,
              shape,
              filling,
              scale,
              ...viewed,
            })),
          ),
      ),
  );

  test("is held in every view that there is", () => {
    if (scaled.some(({ scale }) => middleIndex(scale) !== undefined))
      expect(cases.map(({ spread }) => spread)).toContain("middle");
    if (whole) expect(cases.map(({ view }) => view)).toContain("first, middle");
  });

  describe.each(cases)("$id $shape with $filling: $view", ({ figure, scale, spread }) => {
    test.each(looked)("can be read in $width × $height", (frame) => {
      expect(chooseForm(figure).id).toBe("levels");
      const svg = drawFigure(figure, { ...frame, spread }, document);
      const height = Number(svg.getAttribute("height"));
      const edge: Box = { x1: 0, x2: frame.width, y1: 0, y2: height };
      const texts = textBoxes(svg, measure);
      const boxes = coloredBoxes(svg);
      expect(overlapping(texts), "texts over each other").toEqual([]);
      expect(
        texts.filter((text) => !within(text, edge, 2)).map(({ text }) => text),
        "texts outside",
      ).toEqual([]);
      expect(
        [...boxes, ...lineBoxes(svg)].filter((box) => !within(box, edge, 2)),
        "ink outside",
      ).toEqual([]);
      expect(texts.filter(({ fontSize }) => fontSize < SMALL)).toEqual([]);
      const cut = boxes.flatMap((box) =>
        texts.filter((text) => overlap(text, box) && !within(text, box, DESCENT)).map(({ text }) => text),
      );
      expect(cut, "texts half on a piece").toEqual([]);

      // Every number once, and all with as many decimals.
      const shares = figure.rows.flatMap(sharesOf);
      const numbers = texts.filter(isNumber);
      const said = texts.flatMap(({ text }) => digits(text)).map((text) => Number(text.replace(",", ".")));
      const missing = shares.filter(({ percent }) => !said.includes(percent));
      expect(missing, "numbers that are not there").toEqual([]);
      const decimals = new Set(numbers.map(({ text }) => text.split(/[.,]/)[1]?.length ?? 0));
      expect(decimals.size, "numbers of decimals").toBeLessThanOrEqual(1);

      // A number is on its piece or has its colour before it; every piece has ink.
      const palette = levelColors(scale.levels.length, neutralIndex(scale));
      const lost = numbers.filter((text) => {
        const on = boxes.some((box) => within(text, box, DESCENT));
        return !on && !palette.includes(squareBefore(text, boxes)?.fill ?? "");
      });
      expect(
        lost.map(({ text }) => text),
        "numbers of nobody knows which level",
      ).toEqual([]);
      const pieces = [...svg.querySelectorAll(".grows:not([aria-description=stripes]) rect")];
      const inked = pieces.filter((piece) => Number(piece.getAttribute("width")) > 0.1);
      expect(inked).toHaveLength(
        figure.rows.flatMap((row) => placedOf[spread](row).filter(({ percent }) => percent > 0)).length,
      );
    });
  });
}
