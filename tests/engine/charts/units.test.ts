import { describe, expect, test } from "vitest";
import { words } from "#words/charts.ts";
import { words as figureWords } from "#words/figure.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import type { Frame } from "../../../src/charts/layout/frame.ts";
import { sayAnswered } from "../../../src/describe/base.ts";
import { describeFigure } from "../../../src/describe/figure.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { letters, parseHtml, slideFrame, textsOf } from "../../helpers.ts";
import { overlap, rectBoxes, textBoxes, waffleBoxes, within } from "../../holds/geometry.ts";

/* MADE UP, all of it: how many of those who took part answered a question whose answers are lost. */

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

const frames: Frame[] = [
  slideFrame,
  { ...slideFrame, height: 560 },
  { width: 859, measure },
  { width: 560, measure },
  { width: 300, measure },
];

const { related: _, ...lost } = syntheticFigures.question;
const wave = { label: "Beispiel", fieldwork: "erfunden", source: "erfunden" };

const ask = (from: number, to: number, all?: number): Figure => ({
  ...lost,
  rows: [],
  n: { from, to },
  wave: { ...wave, ...(all !== undefined && { n: all }) },
});

const cases = [
  { from: 261, to: 266, all: 270 },
  { from: 264, to: 264, all: 270 },
  { from: 270, to: 270, all: 270 },
  { from: 109, to: 114, all: 114 },
  { from: 0, to: 3, all: 7 },
  { from: 1, to: 1, all: 1 },
  { from: 599, to: 600, all: 600 },
];

describe.each(cases)("$from to $to answers of $all", ({ from, to, all }) => {
  const figure = ask(from, to, all);

  test.each(frames)("are a square each in $width × $height pixels", (frame) => {
    const svg = drawFigure(figure, frame, document);
    const height = Number(svg.getAttribute("height"));
    const hatched = [...svg.querySelectorAll('g[fill^="url"] > rect')];
    const squares = rectBoxes(svg);
    expect(hatched).toHaveLength(to - from);
    expect(squares).toHaveLength(all - from);
    const texts = textBoxes(svg, measure);
    const frameBox = { x1: 0, x2: frame.width, y1: 0, y2: height };
    expect([...squares, ...waffleBoxes(svg), ...texts].filter((box) => !within(box, frameBox, 2))).toEqual(
      [],
    );
    const met = texts.flatMap((text, at) =>
      [...texts.slice(at + 1), ...squares, ...waffleBoxes(svg)].filter((box) => overlap(text, box)),
    );
    expect(met).toEqual([]);
    expect(letters(textsOf(svg).join(""))).toContain(letters(sayAnswered(figure) ?? "nothing is said"));
  });

  test("are heard as well", () => {
    expect(describeFigure(figure)).toContain(sayAnswered(figure));
  });
});

test("squares are drawn only of what is known: who took part, and how many of them answered", () => {
  const drawn = (figure: Figure) => waffleBoxes(drawFigure(figure, slideFrame, document)).length;
  expect(drawn(ask(12, 14, 20))).toBe(1);
  expect(drawn(ask(12, 14))).toBe(0);
  // More answers than there were to give: one of the two is wrong.
  expect(drawn(ask(12, 21, 20))).toBe(0);
  expect(drawn(ask(601, 601, 601))).toBe(0);
  const { n: _n, ...without } = ask(12, 14, 20);
  expect(drawn(without)).toBe(0);
});

test("the key names what occurs, and no more", () => {
  const key = (differs: boolean, not: boolean) =>
    words.unitKey(["Haus", "Häuser"], "Frage", { differs, not });
  expect(key(false, false)).toBe("Ein Kästchen pro Haus");
  expect(key(true, true)).toBe("Ein Kästchen pro Haus · schraffiert: je nach Frage · leer: ohne Antwort");
  expect(figureWords.answered("12", "12", true, "Häuser")).toBe("Alle 12 Häuser haben geantwortet");
});
