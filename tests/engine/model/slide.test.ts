import { expect, test } from "vitest";
import { outlineOf } from "../../../src/model/outline.ts";
import {
  allBlocks,
  type Block,
  figuresOf,
  plainText,
  type Slide,
  stepsOf,
} from "../../../src/model/slide.ts";
import { nextPosition } from "../../../src/stage/talk.ts";

const words = (text: string): Block => ({ type: "paragraph", children: [{ type: "text", text }] });
const figure = (id: string): Block => ({ type: "figure", figure: id, alt: "" });
const body: Block[] = [
  words("a"),
  {
    type: "list",
    tight: true,
    points: [
      { step: false, children: [words("b"), figure("eins")] },
      { step: true, children: [words("c"), { type: "list", tight: true, points: [] }] },
      { step: true, children: [words("d")] },
    ],
  },
  figure("zwei"),
];

const slide: Slide = {
  id: "x",
  number: "1",
  chapter: "Alles",
  layout: "list",
  minutes: 2,
  title: "Titel",
  subtitles: ["Eine", "Noch eine"],
  steps: true,
  added: false,
  body,
  notes: [],
  figures: figuresOf(body),
};

test("a tree is walked in reading order", () => {
  expect(allBlocks(body).map(({ type }) => type)).toEqual([
    "paragraph",
    "list",
    "paragraph",
    "figure",
    "paragraph",
    "list",
    "paragraph",
    "figure",
  ]);
  expect(figuresOf(body)).toEqual(["eins", "zwei"]);
});

test("the steps of a slide are its points that come one by one", () => {
  expect(stepsOf(slide)).toBe(2);
  expect(stepsOf({ body: [] })).toBe(0);
});

test("the outline knows how many steps there are and what they are numbered, and the further lines of the heading", () => {
  const outline = outlineOf({
    figures: {},
    slides: [slide, { ...slide, id: "y", number: "2", subtitles: [], body: [] }],
  });
  expect(outline).toEqual([
    {
      id: "x",
      number: "1",
      title: "Titel",
      subtitle: "Eine, Noch eine",
      chapter: "Alles",
      minutes: 2,
      steps: 2,
      points: [2, 3],
    },
    { id: "y", number: "2", title: "Titel", chapter: "Alles", minutes: 2, steps: 0 },
  ]);
  const numbered = body.map((block) => (block.type === "list" ? { ...block, start: 4 } : block));
  const [continued] = outlineOf({ figures: {}, slides: [{ ...slide, body: numbered }] });
  expect(continued?.points).toEqual([5, 6]);
  expect(nextPosition(outline, { slide: "x", step: 1 })).toEqual({ slide: "x", step: 2 });
  expect(nextPosition(outline, { slide: "x", step: 2 })).toEqual({ slide: "y", step: 0 });
});

test("a line's words are those of all its parts", () => {
  expect(
    plainText([
      { type: "text", text: "a " },
      { type: "strong", children: [{ type: "emphasis", children: [{ type: "code", text: "b" }] }] },
      { type: "break" },
      { type: "link", url: "#c", children: [{ type: "text", text: "c" }] },
    ]),
  ).toBe("a b c");
});
