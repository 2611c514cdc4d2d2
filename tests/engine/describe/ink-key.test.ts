import { expect, test } from "vitest";
import { words } from "#words/origin.ts";
import { inkKeyOf } from "../../../src/describe/origin.ts";
import type { CitedFigure, Row } from "../../../src/model/figure.ts";
import { SHARE_KINDS, SHARES, type ShareKind } from "../../../src/model/share.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml } from "../../helpers.ts";
import { sample } from "../render/sample.ts";

/* MADE UP, all of it: figures of one row each. */
const figureOf = (id: string, ...kinds: readonly ShareKind[]): CitedFigure => ({
  ...syntheticFigures.shares,
  id,
  rows: kinds.map((kind, index): Row => {
    const share = { kind, percent: SHARES[kind].example, source: "erfunden" };
    return { category: { id: `${index}`, label: `${index}` }, value: { kind: "share", share } };
  }),
});

const slideOf = (id: string) => ({
  ...(sample.slides[0] ?? expect.unreachable("no slide")),
  id,
  figures: [id],
});

const talk = (...all: readonly CitedFigure[]) => ({
  slides: all.map(({ id }) => slideOf(id)),
  figures: Object.fromEntries(all.map((one) => [one.id, one])),
});

const keys = (...all: readonly CitedFigure[]) => {
  const lecture = talk(...all);
  return all.map(({ id }) => inkKeyOf(lecture, id));
};

test("the first figure that shows more than printed numbers has the key, with all that comes later", () => {
  const given = keys(
    figureOf("a", "exact"),
    figureOf("b", "exact", "about"),
    figureOf("c", "above"),
    figureOf("d", "about"),
  );
  expect(given).toEqual([[], ["solid", "open", "hatch"], [], []]);
});

test("what has no bar, and what is printed, needs no key", () => {
  expect(keys(figureOf("a", "exact"), figureOf("b", "disputed"))).toEqual([[], []]);
  expect(keys(figureOf("a", "disputed"), figureOf("b", "majority"))).toEqual([[], ["hatch"]]);
});

test.each(SHARE_KINDS.filter((kind) => !["solid", "none"].includes(SHARES[kind].ink)))(
  "a share that is %s brings the key",
  (kind) => {
    expect(keys(figureOf("a", kind))[0]).toContain(SHARES[kind].ink);
  },
);

test("the deck has one key, beside words; the reading view says it at its beginning", () => {
  const page = (name: "index" | "handout") => parseHtml(renderPage(name, sample)?.body ?? "");
  const [key, ...more] = page("index").querySelectorAll(".inks");
  expect(more).toEqual([]);
  expect(key?.textContent).toContain(words.inkKey.hatch);
  for (const swatch of key?.querySelectorAll("i") ?? [])
    expect(swatch.getAttribute("aria-hidden")).toBe("true");
  expect(page("handout").querySelectorAll(".inks")).toHaveLength(0);
});
