import { expect, test } from "vitest";
import { type Block, LAYOUTS, type Slide } from "../../../src/model/slide.ts";
import { nameInList } from "../../../src/render/listed.ts";
import { paragraph, sample, text } from "./sample.ts";

const list = (start: number | undefined, count: number): Block => ({
  type: "list",
  ...(start !== undefined && { start }),
  tight: true,
  points: Array.from({ length: count }, () => ({ step: true, children: [paragraph(text("point"))] })),
});

/** Slides of one title, with these lists. */
function slidesOf(layout: Slide["layout"], ...bodies: Block[]): Slide[] {
  const [first] = sample.slides;
  if (!first) throw new Error("the sample has no slide");
  return bodies.map((body, index) => ({
    ...first,
    id: `slide-${index}`,
    title: "What we found",
    subtitles: [],
    layout,
    body: [body],
  }));
}
const namesOf = (slides: readonly Slide[]) => slides.map((slide) => nameInList(slide, slides));

test("slides of one title are called by the points they have", () => {
  expect(namesOf(slidesOf("findings", list(1, 3), list(4, 1)))).toEqual(["Ergebnisse 1–3", "Ergebnis 4"]);
  expect(namesOf(slidesOf("recommendations", list(1, 4), list(5, 3)))).toEqual([
    "Empfehlungen 1–4",
    "Empfehlungen 5–7",
  ]);
  expect(namesOf(slidesOf("list", list(1, 2), list(3, 2)))).toEqual([
    "What we found (1–2)",
    "What we found (3–4)",
  ]);
});

test.each(LAYOUTS)("no two of layout %s are called alike, whatever their points", (layout) => {
  const bodies = [list(undefined, 3), list(1, 3), list(1, 3), list(1, 1)];
  const names = namesOf(slidesOf(layout, ...bodies));
  expect(new Set(names).size).toBe(bodies.length);
  expect(names[1]).toBe("What we found (2 von 4)");
});

test("one alone keeps its title, and its subtitles", () => {
  const [slide] = slidesOf("findings", list(1, 3));
  if (!slide) throw new Error("no slide");
  const one = { ...slide, subtitles: ["in spring"] };
  expect(nameInList(one, [one, { ...slide, id: "other" }])).toBe("What we found: in spring");
});
