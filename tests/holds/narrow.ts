import { describe, expect, test } from "vitest";
import { formatNumber } from "#words/format.ts";
import { chartHeight, drawFigure } from "../../src/charts/draw.ts";
import { chooseForm } from "../../src/charts/forms/registry.ts";
import { withoutHyphens } from "../../src/charts/layout/hyphens.ts";
import { SMALL } from "../../src/charts/layout/style.ts";
import { formatValue, WITHOUT_VALUE } from "../../src/describe/value.ts";
import type { Figure, Row, Value } from "../../src/model/figure.ts";
import type { Lang } from "../../src/model/lecture.ts";
import { hyphenateFigure } from "../../src/read/hyphenate.ts";
import { letters, parseHtml, slideFrame } from "../helpers.ts";
import {
  type Box,
  dotBoxes,
  lineBoxes,
  overlap,
  rectBoxes,
  textBoxes,
  waffleBoxes,
  within,
} from "./geometry.ts";

/** A phone's column, a tablet's, a desktop's and paper's. */
const WIDTHS = [300, 340, 420, 560, 640, 700, 820];
const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

/* Made up: figures with the values they may once have, and what is hard to set in a column. */

/** A figure's own rows with levels of given percentages, as many rows as have some. */
function withLevels(figure: Figure, id: string, percents: (row: number) => readonly (number | undefined)[]) {
  const names = figure.scale?.levels ?? [];
  const rows = figure.rows.map((row, place): Row => {
    const levels = percents(place)
      .slice(0, names.length)
      .flatMap((percent, index) =>
        percent === undefined ? [] : [{ level: names[index]?.id ?? "", index, percent }],
      );
    const complete = levels.length === names.length;
    const value: Value = { kind: "levels", levels, complete, source: "erfunden" };
    return levels.length > 0 ? { ...row, value } : row;
  });
  return { ...figure, id: `${figure.id}-${id}`, rows };
}

const WORDS = ["ungefähr jede zweite Großstadt", "mehr als zwei Drittel der Kommunen", "eine klare Mehrheit"];

/** A figure with words for its first values, one after the other as long as they last. */
const inWords = (figure: Figure, count: number): Figure => ({
  ...figure,
  id: `${figure.id}-in-worten-${count}`,
  rows: figure.rows.slice(0, count).map((row, index) => {
    const wording = WORDS[index % WORDS.length] ?? "";
    const share = { kind: "about", percent: 90 - 20 * (index % 4), wording, source: "erfunden" } as const;
    return { ...row, value: { kind: "share", share } };
  }),
});
function drawAt(figure: Figure, width: number) {
  const height = chartHeight(figure, { width, measure });
  const svg = drawFigure(figure, { width, height, measure }, document);
  const frame: Box = { x1: 0, x2: width, y1: 0, y2: height };
  const bars = [...rectBoxes(svg), ...waffleBoxes(svg)];
  return { svg, height, frame, texts: textBoxes(svg, measure), bars, dots: dotBoxes(svg) };
}

/** Of each text in the chart, its lines put together and only its letters kept. */
const wordsOf = (svg: SVGElement) =>
  [...svg.querySelectorAll("text")].map((text) => letters(text.textContent ?? ""));

/** What has to be read of a row's value. */
function saidOf(figure: Figure, row: Row): string[] {
  const { value } = row;
  if (value.kind === "levels") return value.levels.map(({ percent }) => formatNumber(percent));
  if (value.kind === "share") return [formatValue(figure, row)];
  return value.kind === "count" ? [formatNumber(value.count)] : [];
}

/**
 * What holds of every figure in a column of text, as it is and with values made up for it.
 * @param lang whose patterns break its words
 */
export function holdNarrow(all: readonly Figure[], lang: Lang): void {
  const figures = all.map((figure) => hyphenateFigure(figure, lang));
  const fillable = figures.filter(({ scale, rows }) => scale && rows.length > 0);
  const filled = fillable.flatMap((figure) => {
    const even = 96 / (figure.scale?.levels.length ?? 1);
    return [
      withLevels(figure, "gefuellt", (row) => [0, 1, 2, 3, 4].map((level) => even - row * 0.5 * (level % 2))),
      withLevels(figure, "zum-teil", (row) => (row < 2 ? [40.5, 30, 10, 9, 8] : [])),
      withLevels(figure, "schmal", () => [92.5, 3.5, 2, 1, 1]),
      withLevels(figure, "luecke", (row) => (row % 2 === 0 ? [undefined, 30, 20, undefined, 12.5] : [50])),
    ];
  });

  const wordy = figures
    .filter((figure) => figure.rows.length > 0 && ["shares", "change"].includes(chooseForm(figure).id))
    .flatMap((figure) =>
      [1, 2, 5].filter((count) => count <= figure.rows.length).map((n) => inWords(figure, n)),
    );

  const cases = [...figures, ...filled, ...wordy].flatMap((figure) =>
    WIDTHS.map((width) => ({ id: figure.id, width, figure })),
  );

  describe.each(cases)("$id in a column of $width", ({ figure, width }) => {
    const { svg, height, frame, texts, bars, dots } = drawAt(figure, width);

    test("has all ink inside its frame", () => {
      expect(texts.filter((text) => !within(text, frame, 2))).toEqual([]);
      expect([...bars, ...dots, ...lineBoxes(svg)].filter((box) => !within(box, frame, 2))).toEqual([]);
    });

    test("lets no text meet another one, a mark or a bar it is not written on", () => {
      const met = texts.flatMap((text, index) =>
        texts.slice(index + 1).flatMap((other) => (overlap(text, other) ? [[text.text, other.text]] : [])),
      );
      expect(met).toEqual([]);
      const meets = (box: Box) => texts.filter((text) => overlap(text, box) && !within(text, box, 1));
      expect([...bars, ...dots].flatMap((box) => meets(box).map(({ text }) => ({ text, box })))).toEqual([]);
    });

    test("has every category and every known value, in type that can be read", () => {
      const words = wordsOf(svg);
      const said = (text: string) => words.some((one) => one.includes(letters(text)));
      // Beside a value in words, a printed one stands in its source's words, too.
      const missing = figure.rows.flatMap((row) => {
        const wording = row.value.kind === "share" ? row.value.share.wording : undefined;
        const values = saidOf(figure, row).filter((text) => !said(text) && !(wording && said(wording)));
        return [...values, ...[withoutHyphens(row.category.label)].filter((text) => !said(text))];
      });
      expect(missing).toEqual([]);
      if (["shares", "change", "levels"].includes(chooseForm(figure).id))
        expect(words.filter((text) => text === letters(WITHOUT_VALUE))).toHaveLength(
          figure.rows.filter(({ value }) => value.kind === "none").length,
        );
      expect(texts.filter(({ fontSize }) => fontSize < SMALL)).toEqual([]);
    });

    test("is as high as its ink", () => {
      expect(Number.isInteger(height)).toBe(true);
      const ends = [...texts, ...bars, ...dots, ...lineBoxes(svg)].map(({ y2 }) => y2);
      expect(height - Math.max(...ends)).toBeLessThan(24);
    });
  });
}
