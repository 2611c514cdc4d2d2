import { resolve } from "node:path";
import widths from "virtual:font-widths";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { words as easy } from "#words/easy.ts";
import { drawFigure } from "../../../src/charts/draw.ts";
import { chooseForm, forms } from "../../../src/charts/forms/registry.ts";
import { createMeasure } from "../../../src/charts/layout/measure.ts";
import { describeFigure } from "../../../src/describe/figure.ts";
import { describeOrigin } from "../../../src/describe/origin.ts";
import { readOut } from "../../../src/describe/read-out.ts";
import { SHARE_KINDS } from "../../../src/model/share.ts";
import { LAYOUTS } from "../../../src/model/slide.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import { germanIn, germanSentences } from "../../german.ts";

/** The second lecture: made up, in English, about gardens. */
const lecture = await readLecture(resolve("tests/fixtures/lecture"));
const figures = Object.values(lecture.figures);
const measure = createMeasure(widths);
const { document } = new JSDOM().window;
let sentences: string[];

beforeAll(async () => {
  sentences = await germanSentences();
});

describe("the second lecture", () => {
  test("has every layout, form and way of knowing a share", () => {
    expect(new Set(lecture.slides.map(({ layout }) => layout))).toEqual(new Set(LAYOUTS));
    expect(new Set(figures.map((figure) => chooseForm(figure).id))).toEqual(
      new Set(forms.map(({ id }) => id)),
    );
    const values = figures.flatMap(({ rows }) => rows.map(({ value }) => value));
    const kinds = values.flatMap((value) => (value.kind === "share" ? value.share.kind : []));
    expect(new Set(kinds)).toEqual(new Set(SHARE_KINDS));
    expect(values.some(({ kind }) => kind === "none")).toBe(true);
    expect(lecture.slides.some(({ below }) => below !== undefined)).toBe(true);
  });

  test("says of itself that it is made up", () => {
    for (const { citation } of Object.values(lecture.sources)) expect(citation).toContain("made-up");
    const [first] = lecture.slides;
    expect(first?.subtitles.join()).toContain("made-up");
  });

  test("is there in easy language, marked as nobody's reviewed work, with the way to its video", () => {
    const page = new JSDOM(renderPage("leicht", lecture)?.body).window.document;
    const words = page.body.textContent ?? "";
    expect(page.querySelectorAll("li").length).toBeGreaterThan(2);
    expect(words).toContain(easy.by);
    expect(germanIn(words, sentences)).toEqual([]);
    const video = page.querySelector(`a[href="${lecture.site.signLanguage}"]`);
    expect(video?.textContent).toBe(easy.signed);
    const ways = new JSDOM(renderPage("handout", lecture)?.body).window.document.querySelectorAll("a");
    const targets = [...ways].map((link) => link.getAttribute("href"));
    expect(targets).toEqual(expect.arrayContaining(["./leicht.html", lecture.site.signLanguage]));
  });

  test("has nothing in common with the project's own", async () => {
    const own = await readLecture(process.cwd()).catch((error: Error) => error);
    // German columns cannot be read with English words, and the other way round.
    expect(String(own)).toContain('"Category"');
  });
});

describe.each(figures.map((figure) => [figure.id, figure] as const))("%s in English", (_id, figure) => {
  test("is drawn on a slide and in a column, with English words and numbers", () => {
    const frames = [
      { width: 1152, height: 430, measure },
      ...[700, 340].map((width) => ({ width, measure })),
    ];
    for (const frame of frames) {
      const svg = drawFigure(figure, frame, document);
      const text = `${svg.textContent} ${svg.getAttribute("aria-label")}`;
      expect(germanIn(text, sentences)).toEqual([]);
      expect(text).not.toMatch(/\d,\d\b(?!\d\d)|\d\s%/);
    }
  });

  test("is described in English", () => {
    const texts = [
      describeFigure(figure),
      ...describeOrigin(figure).flatMap(({ term, texts }) => [term, ...texts]),
      ...figure.rows.map((_row, index) => readOut(figure, index)),
    ];
    expect(germanIn(texts.join("\n"), sentences)).toEqual([]);
  });
});
