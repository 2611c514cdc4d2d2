import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFaintTexts } from "./contrast.ts";
import { openPage, openSite, type Site } from "./site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openReading(page: Page, rest = ""): Promise<void> {
  await page.goto(`${site.url}handout.html${rest}`);
  await page.waitForSelector("html[data-handout=ready]");
}

/** Runs in the page: what is wider than its place, and chart texts that leave their chart or are smaller than beside it. */
function findClipped(): string[] {
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) faults.push(`the page scrolls sideways: ${page.scrollWidth}`);
  const size = Number.parseFloat(getComputedStyle(page).fontSize);
  for (const svg of document.querySelectorAll<SVGSVGElement>("figure .plot")) {
    const id = svg.closest("figure")?.dataset["figure"];
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    if (18 * scale < size * 0.55) faults.push(`${id}: type of ${18 * scale} beside ${size}`);
    for (const text of svg.querySelectorAll("text")) {
      const { left, right } = text.getBoundingClientRect();
      if (left < box.left - 2 || right > innerWidth)
        faults.push(`${id}: "${text.textContent}" from ${Math.round(left)} to ${Math.round(right)}`);
    }
  }
  return faults;
}

/** Runs in the page: words of tables that are broken letter by letter. */
function findBroken(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".values :is(th, td)")].flatMap((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    const letters = cell.textContent?.length ?? 0;
    return lines > 3 && letters / lines < 5 ? [`"${cell.textContent}" in ${lines} lines`] : [];
  });
}

const SPACING = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test.each([390, 1280])(
  "text spacing of WCAG 1.4.12 clips nothing at %i px, charts included",
  async (width) => {
    const { page } = await openPage(site, { viewport: { width, height: 844 } });
    await openReading(page, "?tabellen");
    const before = await page
      .locator(".plot")
      .first()
      .evaluate((svg) => svg.outerHTML);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    await page.waitForFunction((old) => document.querySelector(".plot")?.outerHTML !== old, before);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(findClipped)).toEqual([]);
    await page.context().close();
  },
);

test("type twice as large takes charts and tables along on a phone, and is kept on the device", async () => {
  const { page } = await openPage(site, { viewport: { width: 390, height: 844 } });
  await openReading(page, "?tabellen");
  expect(await page.evaluate(findClipped)).toEqual([]);
  await page.locator(".controls summary").click();
  const larger = page.getByRole("button", { name: "Größer" });
  for (const _ of [125, 150, 175, 200]) await larger.click();
  await page.reload();
  await page.waitForSelector("html[data-handout=ready][data-size='200']");
  expect(await page.locator("html").evaluate((html) => getComputedStyle(html).fontSize)).toBe("34px");
  expect(await page.evaluate(findClipped)).toEqual([]);
  expect(await page.evaluate(findBroken)).toEqual([]);
  // Cards are still a table for those who hear it.
  expect(await page.getByRole("rowheader").count()).toBeGreaterThan(20);
  // After a reload the switches are folded again: the lecture comes first.
  expect(await page.getByLabel("Weite Abstände").isVisible()).toBe(false);
  await page.locator(".controls summary").click();
  await page.getByLabel("Weite Abstände").check();
  await page.waitForSelector("html[data-wide=true]");
  await page.context().close();
});

test("by night the page is dark, and every text of every chart is legible", async () => {
  const { page } = await openPage(site, { colorScheme: "dark" });
  const paper = await site.browser.newPage();
  await openReading(page);
  const ground = await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(ground).toBe("rgb(16, 25, 30)");
  const faint: string[] = [];
  for (const chart of await page.locator("figure .plot").all()) {
    await chart.scrollIntoViewIfNeeded();
    faint.push(...(await findFaintTexts(chart, paper)));
  }
  expect(faint).toEqual([]);
  await page.context().close();
});
