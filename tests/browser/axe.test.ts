import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLecture } from "../../src/build/read-lecture.ts";
import type { Lecture } from "../../src/lecture/slide.ts";
import { openDeck, openPage, openSite, type Site, showSlide } from "./site.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** What axe holds against the page as it stands, serious or worse, a line each. */
async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy allows no scripts but its own.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

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
  await page.goto(site.url, { waitUntil: "networkidle" });
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.waitForSelector("html[data-deck=ready]");
  await page.keyboard.press("?");
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
