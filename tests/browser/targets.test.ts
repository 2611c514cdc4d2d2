import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, type Site, waitForSlide } from "./site.ts";
import { slideWith } from "./slides.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** Runs in the page: what can be pressed and is smaller than 24 by 24 pixels; links in running text may be. */
function findSmall(): string[] {
  const pressed = "button, summary, input:not([type=hidden]), select, .toolbar a, .offer a";
  return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[inert]")) return [];
    // A field's label is part of what can be pressed.
    const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
    const name = one.getAttribute("aria-label") ?? one.textContent?.trim() ?? one.getAttribute("name");
    return width < 24 || height < 24 ? [`${name}: ${Math.round(width)} by ${Math.round(height)}`] : [];
  });
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 844, height: 390 },
];

test.each(sizes)(
  "everything in the deck is large enough to be pressed at $width × $height",
  async (viewport) => {
    const { page } = await openPage(site, { viewport });
    const { id } = slideWith(lecture, { layout: "chart", figures: 1, rows: 2 });
    await openDeck(page, site, `#/${id}`);
    await waitForSlide(page, id);
    expect(await page.evaluate(findSmall)).toEqual([]);
    await page.keyboard.press("?");
    await page.locator("dialog.help[open]").waitFor();
    expect(await page.evaluate(findSmall)).toEqual([]);
    await page.context().close();
  },
);

test.each([
  ["the reading view", "handout.html", "html[data-handout=ready]", 390],
  ["the reading view", "handout.html", "html[data-handout=ready]", 1280],
  ["the console", "speaker.html", ".controls .next", 390],
  ["the console", "speaker.html", ".controls .next", 1280],
])("everything in %s is large enough to be pressed: %s, %s, %i", async (_, path, ready, width) => {
  const { page }: { page: Page } = await openPage(site, { viewport: { width, height: 844 } });
  await page.goto(site.url + path);
  await page.waitForSelector(ready);
  expect(await page.evaluate(findSmall)).toEqual([]);
  await page.context().close();
});
