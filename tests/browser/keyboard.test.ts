import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { faultsOf, readStop } from "./checks/focus.ts";
import { findMotion } from "./checks/motion.ts";
import { openPage, openSite, type Site } from "./site.ts";
import { forEachLayout, openBuilt, PAGES } from "./surfaces.ts";

/* By keyboard alone: whatever has the focus is seen, whole and with a ring, on every page. */

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** Goes through the page by Tab until it ends or begins anew. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const seen = new Set<number>();
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (!stop || seen.has(stop.place)) return { stops: seen.size, faults };
    seen.add(stop.place);
    faults.push(...faultsOf(stop));
    if (!stop.central) faults.push(`${stop.name} is out of view`);
  }
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

describe.each(SIZES)("$width × $height", (viewport) => {
  test.each(PAGES)("each stop of %s is seen", async (name) => {
    const { page } = await openPage(site, { viewport });
    await openBuilt(page, site, name);
    const { stops, faults } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(0);
    await page.context().close();
  });
});

test("each stop of the deck is seen, on a slide of each layout", async () => {
  const { page } = await openPage(site);
  const all: string[] = [];
  await forEachLayout(page, site, lecture, async (id) => {
    const { stops, faults } = await walk(page);
    all.push(...faults.map((fault) => `${id}: ${fault}`));
    expect(stops, id).toBeGreaterThan(4);
  });
  expect(all).toEqual([]);
  await page.context().close();
});

describe("those who want no motion get none", () => {
  const options = { reducedMotion: "reduce" } as const;

  test.each(PAGES)("in %s", async (name) => {
    const { page } = await openPage(site, options);
    await openBuilt(page, site, name);
    expect(await page.evaluate(findMotion)).toEqual([]);
    await page.context().close();
  });

  test("in the deck, on a slide of each layout, in overview and help", async () => {
    const { page } = await openPage(site, options);
    const found: string[] = [];
    await forEachLayout(page, site, lecture, async (id) => {
      found.push(...(await page.evaluate(findMotion)).map((one) => `${id}: ${one}`));
    });
    for (const key of ["o", "o", "b", "b", "?"]) {
      await page.keyboard.press(key);
      found.push(...(await page.evaluate(findMotion)).map((one) => `${key}: ${one}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test("and what moves otherwise is found", async () => {
    const { page } = await openPage(site);
    await page.goto(site.url);
    await page.waitForSelector("html[data-deck=ready]");
    expect((await page.evaluate(findMotion)).length).toBeGreaterThan(0);
    await page.context().close();
  });
});
