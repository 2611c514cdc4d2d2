import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers } from "./barriers.ts";
import { findFaintTexts } from "./contrast.ts";
import { openPage, openSite, PRESENT, type Site } from "./site.ts";
import { forEachLayout, openBuilt, PAGES } from "./surfaces.ts";

/* For those who ask for more contrast: 7:1, and 4.5:1 where type is large and on bars. */

const RULES = ["color-contrast-enhanced"];

let site: Site;
let lecture: Lecture;
/** An empty page to look at pictures with. */
let paper: Page;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  paper = await site.browser.newPage();
});
afterAll(() => site.close());

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  const options = { colorScheme, contrast: "more" } as const;

  test("every text of the deck and of its charts is legible", async () => {
    const { page } = await openPage(site, options);
    const faint: string[] = [];
    await forEachLayout(page, site, lecture, async (id) => {
      faint.push(...(await findBarriers(page, RULES)).map((one) => `${id}: ${one}`));
      for (const chart of await page.locator(`${PRESENT} figure .plot`).all())
        faint.push(...(await findFaintTexts(chart, paper)).map((one) => `${id}: ${one}`));
    });
    expect(faint).toEqual([]);
    await page.context().close();
  });

  test.each(PAGES)("every text of %s is legible", async (name) => {
    const { page } = await openPage(site, options);
    await openBuilt(page, site, name);
    expect(await findBarriers(page, RULES)).toEqual([]);
    await page.context().close();
  });
});

test("without that wish some text is muted, and is found", async () => {
  const { page } = await openPage(site);
  await openBuilt(page, site, "handout.html");
  expect((await findBarriers(page, RULES)).length).toBeGreaterThan(0);
  const line = () => page.locator("th").first();
  const widthOf = () => line().evaluate((cell) => getComputedStyle(cell).borderBottomWidth);
  expect(await widthOf()).toBe("1px");
  await page.emulateMedia({ contrast: "more" });
  expect(await widthOf()).toBe("2px");
  await page.context().close();
});

/** Without scripts: they ask the reader's device by their style sheet alone. */
const DOCUMENTS = PAGES.filter((name) => !/handout|reading|speaker/.test(name));

test.each(DOCUMENTS)("%s is dark by night, and legible", async (name) => {
  const { page } = await openPage(site, { colorScheme: "dark" });
  await openBuilt(page, site, name);
  const groundOf = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const night = await groundOf();
  expect(await findBarriers(page, ["color-contrast"])).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await groundOf()).not.toBe(night);
  await page.goto(`${site.url}handout.html`);
  await page.emulateMedia({ colorScheme: "dark" });
  // The reading view follows by its script.
  await expect.poll(groundOf, { timeout: 20_000 }).toBe(night);
  await page.context().close();
});
