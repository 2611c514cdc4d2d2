import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findFaintTexts } from "./contrast.ts";
import { openDeck, openPage, openSite, type Site, showSlide, waitForSlide } from "./site.ts";

let site: Site;
let lecture: Lecture;
/** What cannot be read in the charts of a slide. */
async function faintOn(slide: Locator): Promise<string[]> {
  const faint: string[] = [];
  for (const figure of await slide.locator("figure").all()) {
    const chart = figure.locator(".plot");
    await chart.waitFor();
    faint.push(...(await findFaintTexts(chart, paper)));
  }
  return faint;
}

/** An empty page to look at pictures with. */
let paper: Page;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  paper = await site.browser.newPage();
});
afterAll(() => site.close());

const slidesWithCharts = () => lecture.slides.filter(({ figures }) => figures.length > 0);

describe.each(["light", "dark"] as const)("in high contrast, %s", (colorScheme) => {
  const options = { colorScheme, forcedColors: "active" } as const;

  test("every text of every chart is legible in the deck and in the console", async () => {
    const { page } = await openPage(site, options);
    await openDeck(page, site);
    const desk = await page.context().newPage();
    await desk.goto(`${site.url}speaker.html`);
    await desk.waitForSelector('.status[data-state="connected"]');
    const faint: string[] = [];
    for (const { id, figures } of slidesWithCharts()) {
      // Behind another window nothing is drawn.
      await page.bringToFront();
      await showSlide(page, id);
      const large = page.locator(`section[id="${id}"]`);
      faint.push(...(await faintOn(large)));
      await desk.bringToFront();
      // The console's copies have no ids.
      const small = desk.locator(".now .slide", { has: desk.locator(`[data-figure="${figures[0]}"]`) });
      await small.waitFor();
      faint.push(...(await faintOn(small)));
    }
    expect(faint).toEqual([]);
    await page.context().close();
  });

  test("the squares before a chapter's name are there", async () => {
    const { page } = await openPage(site, options);
    await openDeck(page, site);
    const { id } = lecture.slides.find(({ layout }) => layout === "chart") ?? { id: "" };
    await showSlide(page, id);
    const box = await page.locator(`section[id="${id}"] .chapter`).boundingBox();
    if (!box) throw new Error("no chapter");
    const clip = { x: box.x, y: box.y, width: 40, height: box.height };
    const seen = await page.screenshot({ clip });
    // What the same place looks like without them.
    await page.evaluate((slide) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`section[id="${slide}"] .chapter::before { visibility: hidden !important }`);
      document.adoptedStyleSheets.push(sheet);
    }, id);
    expect(seen.equals(await page.screenshot({ clip }))).toBe(false);
    await page.context().close();
  });

  test("every text of every chart is legible in the reading view", async () => {
    const { page } = await openPage(site, options);
    await page.goto(`${site.url}handout.html`);
    await page.waitForSelector("html[data-handout=ready]");
    const faint: string[] = [];
    for (const chart of await page.locator("figure .plot").all()) {
      await chart.scrollIntoViewIfNeeded();
      faint.push(...(await findFaintTexts(chart, paper)));
    }
    expect(faint).toEqual([]);
    await page.context().close();
  });

  test("how well a value is known is told apart by more than a colour", async () => {
    const { page } = await openPage(site, options);
    await page.goto(`${site.url}handout.html`);
    await page.waitForSelector("html[data-handout=ready]");
    const looks = await page.locator(`figure[data-figure="${EVIDENCE_FIGURE}"] .plot`).evaluate((chart) => {
      // Groups of dots in one chart, which may have a key with the same ones.
      const groups = [...chart.querySelectorAll('[aria-label="dot"]')];
      return groups.map((group) => {
        const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(group);
        return [
          group.getAttribute("fill"),
          [fill === stroke, strokeWidth, strokeDasharray].join(" "),
        ] as const;
      });
    });
    const kinds = new Map(looks);
    expect(kinds.size).toBeGreaterThan(2);
    expect(new Set(kinds.values()).size).toBe(kinds.size);
    await page.context().close();
  });

  test("dialogs have an edge, and what is pressed looks it", async () => {
    const { page } = await openPage(site, options);
    const { id = "" } = slidesWithCharts()[0] ?? {};
    await openDeck(page, site, `#/${id}`);
    await waitForSlide(page, id);
    const table = page.locator(".figure-tools button:visible").first();
    const looksOf = () =>
      table.evaluate((button) => {
        const { backgroundColor, color } = getComputedStyle(button);
        return { backgroundColor, color };
      });
    const before = await looksOf();
    await table.click();
    const pressed = await looksOf();
    expect(pressed.backgroundColor).not.toBe(before.backgroundColor);
    expect(pressed.color).not.toBe(pressed.backgroundColor);
    await page.keyboard.press("?");
    const edge = await page
      .locator("dialog[open]")
      .evaluate((dialog) => Number.parseFloat(getComputedStyle(dialog).borderTopWidth));
    expect(edge).toBeGreaterThanOrEqual(1);
    await page.context().close();
  });
});

test("levels are told apart without colour: no two of a bar look alike", async () => {
  const { page } = await openPage(site, { forcedColors: "active" });
  await page.goto(`${site.url}handout.html`);
  await page.waitForSelector("html[data-handout=ready]");
  const fills = ["#0a5567", "#2b7585", "#cfe0e3", "#e4e6e2", "#7d6a5c", "#33261d"];
  const looks = await page
    .locator(".plot")
    .first()
    .evaluate((svg, colors) => {
      const group = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "g"));
      group.setAttribute("aria-label", "rect");
      return colors.map((color) => {
        group.setAttribute("fill", color);
        const { fill, strokeDasharray } = getComputedStyle(group);
        return `${fill} ${strokeDasharray}`;
      });
    }, fills);
  expect(new Set(looks).size).toBe(fills.length);
  await page.context().close();
});
