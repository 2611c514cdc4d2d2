import { expect, test } from "vitest";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { Figure } from "../../src/model/figure.ts";
import { mainSlides } from "../../src/model/lecture.ts";
import { type Block, plainText, type Slide } from "../../src/model/slide.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { knownNumbers, letters, source } from "../helpers.ts";
import { paragraphsOf } from "../tree.ts";

const lecture = await readLecture(process.cwd());
const given = lecture.slides.filter(({ added }) => !added);
const figures = Object.values(lecture.figures).filter(({ id }) => id !== EVIDENCE_FIGURE);
const sourceLetters = letters(source);
const missing = (texts: readonly string[]) => texts.filter((text) => !sourceLetters.includes(letters(text)));

/** A slide's own words: heading lines, list items with their printed number, paragraphs. */
function wordsOf({ authors, title, subtitles, body }: Slide): string[] {
  return [authors ?? "", title, ...subtitles, ...body.flatMap(wordsOfBlock)].filter(Boolean);
}

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [plainText(block.children)];
    case "figure":
    case "poll":
    case "join":
      return [];
    case "list":
      return block.points.flatMap(({ children }, index) => {
        const [first = "", ...rest] = children.flatMap(wordsOfBlock);
        return [block.start === undefined ? first : `(${block.start + index}) ${first}`, ...rest];
      });
  }
}

const printedN = ({ n }: Figure) => (n ? `N=${n.from === n.to ? n.from : `${n.from}-${n.to}`}` : "");
/** Figures the lecture shows as a chart; the others put numbers of its sentences into a picture. */
const isChart = ({ question, scale }: Figure) => question !== undefined || scale !== undefined;

test("the lecture has 24 slides of its own, and the minutes sum up to 45", () => {
  const main = mainSlides(lecture);
  expect(main.filter(({ added }) => !added)).toHaveLength(24);
  expect(main.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
});

test("what lies below a slide is marked as added, and numbered after it", () => {
  const below = lecture.slides.filter((slide) => slide.below);
  expect(below.length).toBeGreaterThan(0);
  for (const { id, number, chapter, added, below: above } of below) {
    const main = lecture.slides.find((slide) => slide.id === above);
    expect(number, id).toMatch(new RegExp(`^${main?.number}[a-j]$`));
    expect([chapter, added], id).toEqual([main?.chapter, true]);
  }
});

test.each(lecture.slides)("slide $id has speaker notes", ({ notes }) => {
  expect(paragraphsOf(notes).join("").trim()).not.toBe("");
});

test.each(given)("slide $id says only what the source says, word for word", (slide) => {
  const words = wordsOf(slide);
  expect(words.length).toBeGreaterThan(0);
  expect(missing(words)).toEqual([]);
});

test("a word that is not in the source is found", () => {
  expect(missing(["Kommunales Integrationskonzept", "Kommunaler Plan"])).toEqual(["Kommunaler Plan"]);
});

test.each(figures.filter(isChart))("figure $id has the source's question, categories and N", (figure) => {
  const labels = figure.rows.map(({ category }) => category.label);
  // One after the other without a gap: none is left out or moved.
  expect(missing([figure.question ?? "", ...labels, labels.join(""), printedN(figure)])).toEqual([]);
});

test.each(figures.filter(({ scale }) => scale && !scale.inferred))(
  "figure $id has the source's answer levels in their order",
  ({ scale }) => {
    const levels = (scale?.levels ?? []).map(({ label }) => label);
    expect(levels.length).toBeGreaterThan(1);
    expect(missing([...levels, levels.join("")])).toEqual([]);
  },
);

/** What is counted from lists is labelled with the editors' fields. */
const isCounted = ({ measure }: Figure) => measure === "entries";

test.each(figures.filter((figure) => !isChart(figure) && !isCounted(figure)))(
  "figure $id labels its rows with words of the source",
  ({ rows }) => {
    const known = new Set(`${source} ${knownNumbers}`.toLowerCase().match(/[\p{L}\d]+/gu));
    const words = rows.flatMap(({ category }) => category.label.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  },
);
