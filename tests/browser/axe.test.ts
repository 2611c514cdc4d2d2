import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers } from "./barriers.ts";
import { openDeck, openPage, openSite, type Site, showSlide } from "./site.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

test("axe finds nothing serious on any slide of the deck", async () => {
  const { page } = await openPage(site);
  await openDeck(page, site);
  const barriers: string[] = [];
  for (const { id } of lecture.slides) {
    await showSlide(page, id);
    barriers.push(...(await findBarriers(page)).map((barrier) => `${id}: ${barrier}`));
  }
  expect(barriers).toEqual([]);
  await page.context().close();
});

test("axe finds nothing serious in the document and in the help", async () => {
  const { page } = await openPage(site, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}?folien`, { waitUntil: "networkidle" });
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.waitForSelector("html[data-deck=ready]");
  await page.keyboard.press("?");
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
