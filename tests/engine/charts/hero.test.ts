import { describe, expect, test } from "vitest";
import { words } from "#words/figure.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import { chooseForm } from "../../../src/charts/forms/registry.ts";
import type { Frame } from "../../../src/charts/layout/frame.ts";
import { describeFigure } from "../../../src/describe/figure.ts";
import { formatShare } from "../../../src/describe/value.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { SHARE_KINDS, SHARES, type Share, type ShareKind } from "../../../src/model/share.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { letters, parseHtml, slideFrame } from "../../helpers.ts";
import { lineBoxes, overlap, rectBoxes, textBoxes, within } from "../../holds/geometry.ts";

/* MADE UP, all of it: two shares of two surveys, in every way of knowing them. */

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

/** A slide, the margin of findings on wide screens and on high ones, columns of text. */
const frames: Frame[] = [
  slideFrame,
  { width: 400, height: 190, measure },
  { width: 400, height: 250, measure },
  { width: 820, measure },
  { width: 460, measure },
  { width: 300, measure },
];

const wordings: Partial<Record<ShareKind, string>> = {
  about: "drei von vier",
  justBelow: "nahezu 90 Prozent",
  above: "mehr als zwei Drittel",
  below: "weniger als ein Drittel",
  majority: "eine Mehrheit",
};

const shareOf = (kind: ShareKind): Share => {
  const wording = wordings[kind];
  return { kind, percent: SHARES[kind].example, source: "erfunden", ...(wording && { wording }) };
};

/** What is disputed has no length, in whatever form. */
const kinds = SHARE_KINDS.filter((kind) => kind !== "disputed");

function pairOf(...pair: readonly ShareKind[]): Figure {
  const { change } = syntheticFigures;
  const rows = change.rows.map((row, index) => {
    const kind = pair[index] ?? "exact";
    return { ...row, value: { kind: "share" as const, share: shareOf(kind) } };
  });
  return { ...change, rows };
}

const pairs = kinds.flatMap((one) => kinds.map((other) => ({ one, other })));

describe.each(pairs)("a share that is $one beside one that is $other", ({ one, other }) => {
  const figure = pairOf(one, other);

  test.each(frames)("stands large over its bar in $width × $height pixels", (frame) => {
    const svg = drawFigure(figure, frame, document);
    const height = Number(svg.getAttribute("height"));
    const texts = textBoxes(svg, measure);
    const all = [...texts, ...rectBoxes(svg), ...lineBoxes(svg)];
    expect(all.filter((box) => !within(box, { x1: 0, x2: frame.width, y1: 0, y2: height }, 2))).toEqual([]);
    const met = texts.flatMap((text, at) => [
      ...texts.slice(at + 1).filter((next) => overlap(text, next)),
      ...rectBoxes(svg).filter((box) => overlap(text, box)),
    ]);
    expect(met).toEqual([]);
    const written = letters(texts.map(({ text }) => text).join(""));
    for (const kind of [one, other]) expect(written).toContain(letters(formatShare(shareOf(kind))));
    expect(written).toContain(letters(words.twoSurveys(figure.units[1])));
    // The numbers are what is read first.
    const sizes = [...new Set(texts.map(({ fontSize }) => fontSize))].sort((a, b) => b - a);
    const value = formatShare(shareOf(one)).split(/\s/)[0] ?? "";
    expect(texts.find(({ text }) => text.startsWith(value))?.fontSize).toBe(sizes[0]);
  });
});

test("both bars of a pair are on one scale, as wide as the frame", () => {
  for (const frame of frames) {
    const bars = rectBoxes(drawFigure(pairOf("exact", "exact"), frame, document));
    const { example } = SHARES.exact;
    expect(bars.map(({ x2 }) => Math.round((x2 / frame.width) * 1000) / 10)).toEqual([example, example]);
  }
});

test("what is heard of a pair says that it is no course; one survey's shares say nothing of it", () => {
  const said = words.twoSurveys(syntheticFigures.change.units[1]);
  expect(describeFigure(pairOf("exact", "about"))).toContain(said);
  expect(describeFigure(syntheticFigures.shares)).not.toContain(said);
  const single: Figure = { ...syntheticFigures.shares, rows: syntheticFigures.shares.rows.slice(0, 1) };
  expect(chooseForm(single).id).toBe("shares");
  expect(textBoxes(drawFigure(single, slideFrame, document), measure).map(({ text }) => text)).not.toContain(
    said,
  );
});

test.each([
  ["Kommunen", "Kommunen"],
  ["Gärten", "Gärten"],
  ["Häuser", "Häusern"],
  ["Cafés", "Cafés"],
])("„%s“ are declined: in denselben %s", (plural, dative) => {
  expect(words.twoSurveys(plural).endsWith(`denselben ${dative}`)).toBe(true);
});
