import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words as console_ } from "#words/console.ts";
import { words as deck } from "#words/deck.ts";
import { words as origin } from "#words/origin.ts";
import { words as pages } from "#words/pages.ts";
import { summarizeFigure } from "../../src/describe/figure.ts";
import { describeOrigin } from "../../src/describe/origin.ts";
import { readOut } from "../../src/describe/read-out.ts";
import { tabulate } from "../../src/describe/table.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { openDeck, openPage, openSite, type Site, waitForSlide } from "./site.ts";
import { type Spot, slideWith, spotsOf } from "./slides.ts";
import { flat, hear, named, plain, type Spoken } from "./spoken.ts";
import { openBuilt } from "./surfaces.ts";

/* A walk by ear: what Chromium tells screen readers, in their order, in the words of the catalogue. */

let site: Site;
let lecture: Lecture;
let charted: Spot;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  charted = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, previous: {} });
});
afterAll(() => site.close());

const figureOf = (id: string) => {
  const figure = lecture.figures[id];
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return figure;
};

/** What of a tree is heard for a figure. */
function partOf(spoken: readonly Spoken[], figure: Figure): Spoken[] {
  const found = flat(spoken).find(({ role, name }) => role === "figure" && name === plain(figure.title));
  if (!found) throw new Error(`nobody hears of the figure "${figure.title}"`);
  return found.inside;
}

/** Texts of a role's elements, whose words may be their content. */
const wordsOf = (one: Spoken): string =>
  one.name ||
  plain(
    flat(one.inside)
      .filter(({ role }) => role === "StaticText")
      .map(({ name }) => name)
      .join(" "),
  );

describe("the reading view", () => {
  let page: Page;
  let spoken: Spoken[];

  beforeAll(async () => {
    ({ page } = await openPage(site));
    await openBuilt(page, site, "handout.html");
    spoken = await hear(page);
  });
  afterAll(() => page.context().close());

  test("has the lecture's title, chapters and slides as headings, each by its level", () => {
    const headings = flat(spoken).filter(({ role }) => role === "heading");
    const of = (level: number) =>
      headings.filter((one) => one.level === level).map((one) => plain(wordsOf(one)));
    expect(of(1)).toEqual([plain(lecture.slides[0]?.title)]);
    const chapters = lecture.chapters.slice(1).map(({ title }) => title);
    expect(of(2)).toEqual([pages.contents, ...chapters].map(plain));
    expect(of(3)).toEqual(lecture.slides.slice(1).map(({ title }) => plain(title)));
  });

  test("says of every figure what it shows, and offers table and origin by its name", () => {
    for (const figure of lecture.slides.flatMap(({ figures }) => figures.map(figureOf))) {
      const part = partOf(spoken, figure);
      const [image] = flat(part).filter(({ role }) => role === "image");
      // Where only the question came through, it is the picture.
      expect(image?.name, figure.id).toBe(plain(summarizeFigure(figure)));
      expect(image?.inside, figure.id).toEqual([]);
      const ways = named(part, "DisclosureTriangle");
      expect(ways[0]).toBe(plain(pages.asTableOf(figure.title)));
      if (describeOrigin(figure).length > 0) expect(ways.at(-1)).toBe(plain(origin.unfoldOf(figure.title)));
    }
  });

  test("reads a table once it is unfolded, with its column and row headers", async () => {
    const figure = figureOf(charted.slide.figures[0] ?? "");
    await page
      .getByText(pages.asTable)
      .and(page.getByLabel(pages.asTableOf(figure.title)))
      .click();
    const part = partOf(await hear(page), figure);
    const { head, body } = tabulate(figure);
    expect(named(part, "columnheader")).toEqual(head.map(({ text }) => plain(text)));
    expect(named(part, "rowheader")).toEqual(body.map(([first]) => plain(first?.text)));
  });

  test("reads where the numbers are from once that is unfolded", async () => {
    const figure = figureOf(charted.slide.figures[0] ?? "");
    await page.getByLabel(origin.unfoldOf(figure.title)).click();
    const said = flat(partOf(await hear(page), figure))
      .map(({ name }) => name)
      .join(" ");
    for (const { term, texts } of describeOrigin(figure))
      for (const text of [term, ...texts]) expect(said).toContain(plain(text));
  });
});

describe("the deck", () => {
  test("reads one slide alone: heading, question, figure, and what can be done", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${charted.id}`);
    await waitForSlide(page, charted.id);
    const spoken = await hear(page);
    const headings = flat(spoken).filter(({ role }) => role === "heading");
    expect(headings.map(wordsOf).map(plain)).toEqual([plain(charted.slide.title)]);
    const [figure] = charted.figures;
    expect(named(spoken, "figure")).toEqual([plain(figure?.title)]);
    // No picture of another slide is heard.
    expect(named(spoken, "image")).toHaveLength(1);
    for (const button of named(spoken, "button")) expect(button).not.toBe("");
    await page.context().close();
  });

  test("says slide, category, table and origin when they come", async () => {
    const { page } = await openPage(site);
    const figure = figureOf(charted.slide.figures[0] ?? "");
    await openDeck(page, site, `#/${charted.previous?.id}`);
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, charted.id);
    await waitForSlide(page, charted.id);
    const said = async () =>
      flat(await hear(page))
        .filter(({ role }) => role === "StaticText")
        .map(({ name }) => name);
    const { number, slide } = charted;
    await expect.poll(said).toContain(plain(deck.place(number, spotsOf(lecture).length, slide.title)));
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).toContain(plain(readOut(figure, 0)));
    await page.keyboard.press("t");
    await expect.poll(said).toContain(plain(deck.asTable));
    const { head, body } = tabulate(figure);
    const table = await hear(page);
    expect(named(table, "columnheader")).toEqual(head.map(({ text }) => plain(text)));
    expect(named(table, "rowheader")).toEqual(body.map(([first]) => plain(first?.text)));
    expect(named(table, "image")).toEqual([]);
    await page.keyboard.press("q");
    await page.locator("dialog[open]").waitFor();
    const spoken = await hear(page);
    expect(named(spoken, "dialog")).toEqual([plain(deck.origin.heard)]);
    for (const { term, texts } of describeOrigin(figure))
      for (const text of [term, ...texts])
        expect(
          flat(spoken)
            .map(({ name }) => name)
            .join(" "),
        ).toContain(plain(text));
    await page.context().close();
  });
});

test("the console says where the talk is, calls its parts by name, and reads the notes", async () => {
  const { page } = await openPage(site);
  await openDeck(page, site, `#/${charted.id}`);
  const desk = await page.context().newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  const place = console_.room.slideOf(charted.number, spotsOf(lecture).length);
  await desk.locator(".place", { hasText: place }).waitFor();
  const spoken = await hear(desk);
  const all = flat(spoken);
  expect(all.some(({ role, name }) => role === "StaticText" && name.startsWith(plain(place)))).toBe(true);
  for (const role of ["button", "region", "DisclosureTriangle", "link", "checkbox", "textbox"])
    for (const name of named(spoken, role)) expect(name, role).not.toBe("");
  const notes = paragraphsOf(charted.slide.notes).map(plain);
  const heard = plain(all.map(({ name }) => name).join(" "));
  for (const note of notes) expect(heard).toContain(note);
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await desk.bringToFront();
  await desk.locator(".place", { hasText: place }).waitFor({ state: "detached" });
  await page.context().close();
});
