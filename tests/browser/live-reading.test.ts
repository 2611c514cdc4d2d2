import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findBarriers } from "./barriers.ts";
import { LiveSite, openWindow } from "./live-site.ts";

const SOON = { timeout: 20_000 };
const soon = <T>(ask: () => T) => expect.poll(ask, SOON);

let site: LiveSite;
let context: BrowserContext;
beforeAll(async () => {
  site = await LiveSite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.say("first");
  context = await site.browser.newContext({
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    reducedMotion: "reduce",
  });
});
afterEach(() => context.close());

const main = () => site.talk.filter(({ below }) => below === undefined);
const at = (index: number) => {
  const slide = main()[index];
  if (!slide) throw new Error(`the talk has no slide ${index}`);
  return slide;
};
/** A phone that scanned the code. */
const scan = () => openWindow(context, site.url, "html[data-handout=ready]");
/** Where a slide's top is in the window. */
const topOf = (page: Page, id: string) =>
  page.locator(`article[id="${id}"]`).evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
const reads = async (page: Page, id: string) => {
  await page.waitForSelector(`article[id="${id}"][aria-current]`);
  await soon(() => topOf(page, id)).toBeLessThan(100);
  expect(await topOf(page, id)).toBeGreaterThan(-20);
};

test("a phone reads along: slide by slide, as text, with one word for those who listen", async () => {
  const { page, complaints } = await scan();
  expect(page.url()).toContain("handout.html");
  await site.say({ do: "go", slide: at(3).id });
  await reads(page, at(3).id);
  await soon(() => page.locator("body > p[aria-live]").textContent()).toBe(
    `Folie ${at(3).number}: ${at(3).title}`,
  );
  await site.say({ do: "go", slide: at(9).id });
  await reads(page, at(9).id);
  expect(await page.locator("article[aria-current]").count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("who scrolls away is left alone, and is taken back when they want to", async () => {
  const { page } = await scan();
  await site.say({ do: "go", slide: at(6).id });
  await reads(page, at(6).id);
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, -4000);
  const away = page.locator(".live .away");
  await soon(() => away.textContent()).toContain(`Zurück zum Vortrag (Folie ${at(6).number})`);
  await soon(() => away.textContent()).toMatch(/\d+ Folien? zurück/);
  const before = await page.evaluate(() => scrollY);
  await site.say({ do: "go", slide: at(7).id });
  await soon(() => away.textContent()).toContain(`(Folie ${at(7).number})`);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await away.getByRole("button").click();
  await reads(page, at(7).id);
  await away.waitFor({ state: "detached" });
});

test("the category, the table and the dark of the hall are there, too, with one word a slide", async () => {
  const charted = main().findIndex(({ charts }, index) => index > 2 && (charts?.[0] ?? 0) > 3);
  const { page } = await scan();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const voice = document.querySelector("body > p[aria-live]");
    new MutationObserver(() => said.push(voice?.textContent ?? "")).observe(voice ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await site.say({ do: "go", slide: at(charted).id });
  await reads(page, at(charted).id);
  const chart = page.locator(`article[id="${at(charted).id}"] figure svg`).first();
  await chart.waitFor();
  const plain = await chart.innerHTML();
  await site.say({ do: "row", row: 2 });
  await soon(() => chart.innerHTML()).not.toBe(plain);
  const marked = await chart.innerHTML();
  await site.say({ do: "row", row: 3 });
  await soon(async () => [plain, marked].includes(await chart.innerHTML())).toBe(false);
  await site.say({ do: "row" });
  await soon(() => chart.innerHTML()).toBe(plain);
  const table = page.locator(`article[id="${at(charted).id}"] details.values`).first();
  await site.say({ do: "table", on: true });
  await soon(() => table.getAttribute("open")).toBe("");
  await site.say({ do: "table", on: false });
  await soon(() => table.getAttribute("open")).toBe(null);
  const line = page.locator(".live .line");
  await site.say({ do: "black", on: true });
  await soon(() => line.textContent()).toBe("Auf der Leinwand ist gerade nichts zu sehen.");
  await site.say({ do: "black", on: false });
  await soon(() => line.textContent()).toBe("");
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual([`Folie ${at(charted).number}: ${at(charted).title}`]);
});

test("a reader may turn it off and on again", async () => {
  const { page } = await scan();
  await site.say({ do: "go", slide: at(4).id });
  await reads(page, at(4).id);
  const button = page.getByRole("button", { name: "Mitlesen" });
  await button.click();
  await site.say({ do: "go", slide: at(5).id });
  await site.say({ do: "go", slide: at(8).id });
  await page.waitForFunction(() => document.querySelector("article[aria-current]") === null);
  expect(await page.locator(".live .away").count()).toBe(0);
  await button.click();
  await reads(page, at(8).id);
});

test("a link to a slide opens that slide, and does not follow by itself", async () => {
  await site.say({ do: "go", slide: at(4).id });
  const { page } = await openWindow(
    context,
    `${site.url}handout.html#${at(8).id}`,
    "html[data-handout=ready]",
  );
  await page.waitForSelector('.read-along[aria-pressed="false"]');
  await soon(() => topOf(page, at(8).id)).toBeLessThan(100);
});

test("what is put over the text keeps nobody from using it", async () => {
  const { page } = await scan();
  await site.say({ do: "go", slide: at(4).id });
  await reads(page, at(4).id);
  await page.mouse.wheel(0, 6000);
  await page.locator(".live .away").waitFor();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0);
    const box = await page.locator(".live").boundingBox();
    expect(box?.height, `${width}`).toBeLessThan(170);
    for (const button of await page.locator(".live button").all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await findBarriers(page)).toEqual([]);
});
