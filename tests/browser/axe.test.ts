import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers, findBarriersOnSlides } from "./barriers.ts";
import { openPage, openSite, type Site } from "./site.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

test("axe finds nothing serious on any slide of the deck", async () => {
  const { barriers, slides } = await findBarriersOnSlides(site);
  expect(barriers).toEqual([]);
  expect(slides).toBe(lecture.slides.length);
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
