import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** What browsers make of their windows when somebody zooms; a phone held across is as small. */
const ZOOMED = [
  ["200 % at 1280×720", { width: 640, height: 360 }, 2],
  ["200 % at 1366×768", { width: 683, height: 320 }, 2],
  ["a phone held across", { width: 844, height: 390 }, 3],
] as const;

/** Runs in the page: words of the slide under a button, and buttons over each other or outside. */
function findCovered(present: string): string[] {
  const boxOf = (element: Element | Range) => element.getBoundingClientRect();
  const meet = (one: DOMRect, other: DOMRect) =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1;
  const controls = [...document.querySelectorAll(".toolbar > *, .figure-tools > *, .offer > *")].filter(
    (one) => boxOf(one).width > 0,
  );
  const section = document.querySelector(present);
  const faults: string[] = [];
  const words = document.createTreeWalker(section ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    // The table behind a chart is for those who hear it.
    if (node.parentElement?.closest('figure[data-state="drawn"]:not([data-view="table"]) table')) continue;
    if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const one of controls)
      for (const box of range.getClientRects())
        if (meet(box as DOMRect, boxOf(one)))
          faults.push(
            `"${node.textContent.trim()}" under ${one.getAttribute("aria-label") ?? one.textContent}`,
          );
  }
  for (const [index, one] of controls.entries()) {
    const { left, top, right, bottom } = boxOf(one);
    const name = one.getAttribute("aria-label") ?? one.textContent;
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) faults.push(`${name} is cut off`);
    for (const other of controls.slice(index + 1))
      if (meet(boxOf(one), boxOf(other))) faults.push(`${name} over ${other.textContent}`);
  }
  return faults;
}

const offer = (page: Page) => page.locator(".offer a");

describe.each(ZOOMED)("%s", (_, viewport, deviceScaleFactor) => {
  test("offers the reading view on its slide, and no button covers a word", async () => {
    const { page, complaints } = await openPage(site, { viewport, deviceScaleFactor });
    await openDeck(page, site);
    const covered: string[] = [];
    for (const { id } of lecture.slides) {
      await page.evaluate((slide) => {
        location.hash = `#/${slide}`;
      }, id);
      await waitForSlide(page, id);
      expect(await offer(page).getAttribute("href")).toBe(`handout.html#${id}`);
      covered.push(...(await page.evaluate(findCovered, PRESENT)).map((fault) => `${id}: ${fault}`));
    }
    expect(covered).toEqual([]);
    await page.locator(".offer button").click();
    expect(await offer(page).count()).toBe(0);
    expect(await page.evaluate(findCovered, PRESENT)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("a full window on a screen of twice as many points: no button covers a word", async () => {
  const { page } = await openPage(site, { deviceScaleFactor: 2 });
  await openDeck(page, site);
  const covered: string[] = [];
  for (const { id } of lecture.slides) {
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await waitForSlide(page, id);
    covered.push(...(await page.evaluate(findCovered, PRESENT)).map((fault) => `${id}: ${fault}`));
  }
  expect(covered).toEqual([]);
  await page.context().close();
});

test("400 % is the reading view at once, with its way back to the slides", async () => {
  const { page } = await openPage(site, { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 });
  await page.goto(site.url);
  await page.waitForURL(/handout\.html/);
  expect(await page.locator("a.to-slide").first().isVisible()).toBe(true);
  await page.context().close();
});

test("a large window that somebody made larger offers it, one that nobody did does not", async () => {
  const { page } = await openPage(site);
  await openDeck(page, site);
  expect(await offer(page).count()).toBe(0);
  // 200 % on a screen of 2560 pixels: the window inside is half as wide as outside.
  await page.evaluate(() => {
    Object.defineProperty(window, "outerWidth", { configurable: true, value: 2 * innerWidth });
    dispatchEvent(new Event("resize"));
  });
  await offer(page).click();
  await page.waitForURL(/handout\.html/);
  await page.context().close();
});
