import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { words as all } from "../../src/words/de/console.ts";
import { currentSlide, openDeck, openSite, type Site } from "./site.ts";

const words = all.checks;
/** What comes, comes: a busy machine is no fault. */
const SOON = { timeout: 20_000 };

let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => context.close());

/** A console with its list open, in a browser that says this of its screens. */
async function openList(extended: boolean | undefined): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const desk = await context.newPage();
  await desk.addInitScript((value) => {
    Object.defineProperty(screen, "isExtended", { value, configurable: true });
  }, extended);
  await desk.goto(`${site.url}speaker.html`);
  await desk.locator("summary", { hasText: words.title }).click();
  return desk;
}

const line = (desk: Page, text: string) => desk.locator(".checks > li", { hasText: text });

test.each([
  [true, words.screens.fine, "fine"],
  [false, words.screens.do, "do"],
  [undefined, words.screens.ask, "ask"],
] as const)("a screen that says of being extended: %s", async (extended, text, verdict) => {
  const desk = await openList(extended);
  await expect.poll(() => line(desk, text).getAttribute("data-verdict")).toBe(verdict);
});

test("the room's window, the server and the clock are looked at, also when they change", async () => {
  const desk = await openList(true);
  await expect.poll(() => line(desk, words.net.fine).count()).toBe(1);
  expect(await line(desk, words.room.do).count()).toBe(1);
  expect(await line(desk, words.clock.fine).count()).toBe(1);
  const room = await context.newPage();
  await openDeck(room, site);
  await expect.poll(() => line(desk, words.room.fine).count()).toBe(1);
  await desk.bringToFront();
  await desk.keyboard.press("u");
  await line(desk, words.clock.do).getByRole("button", { name: words.resetClock }).click();
  await expect.poll(() => line(desk, words.clock.fine).count()).toBe(1);
  await context.route("**/*", (route) => route.abort());
  await desk.evaluate(() => dispatchEvent(new Event("offline")));
  await expect.poll(() => line(desk, words.net.do).count()).toBe(1);
});

test("each key of the clicker ticks, and moves nothing until one is done", async () => {
  const desk = await openList(true);
  const room = await context.newPage();
  await openDeck(room, site);
  await desk.bringToFront();
  const start = await currentSlide(room);
  await desk.getByRole("button", { name: words.tryClicker }).click();
  const ticked = desk.locator(".clicks [data-seen=true]");
  for (const [index, key] of ["PageDown", "PageUp", ".", "F5"].entries()) {
    await desk.keyboard.press(key);
    await expect.poll(() => ticked.count()).toBe(index + 1);
  }
  await line(desk, words.clickerFine).waitFor();
  expect(await currentSlide(room)).toBe(start);
  expect(await room.locator(".reveal.paused").count()).toBe(0);
  await desk.getByRole("button", { name: words.endTry }).click();
  await desk.keyboard.press("PageDown");
  await expect.poll(() => currentSlide(room), SOON).not.toBe(start);
});

test("the trial ends when its list is closed", async () => {
  const desk = await openList(true);
  const room = await context.newPage();
  await openDeck(room, site);
  await desk.bringToFront();
  const start = await currentSlide(room);
  await desk.getByRole("button", { name: words.tryClicker }).click();
  await desk.locator("summary", { hasText: words.title }).click();
  await desk.keyboard.press("PageDown");
  await expect.poll(() => currentSlide(room), SOON).not.toBe(start);
});
