import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";
import { slideWith } from "./slides.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

const chartSlide = () => slideWith(lecture, { layout: "chart", figures: 1, bars: true, steps: 0 }).id;

/** A deck whose clock only goes on when it is told to. */
async function openStill(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.clock.install();
  const id = chartSlide();
  await openDeck(page, site, `#/${id}`);
  await waitForSlide(page, id);
  return page;
}

/** How much is seen of the tools: of a button of the toolbar, and of those over the chart. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [".toolbar button", ".figure-tools"].map((one) => {
      const part = document.querySelector(one);
      return part ? Number(getComputedStyle(part).opacity) : -1;
    }),
  );

describe("tools at rest", () => {
  test("fade after three seconds, leave the slide's number, and come back with mouse or key", async () => {
    const page = await openStill();
    await page.mouse.move(400, 300);
    expect(await seen(page)).toEqual([1, 1]);
    await page.clock.runFor(3100);
    expect(await seen(page)).toEqual([0, 0]);
    expect(await page.locator(".toolbar .place").evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
    await page.mouse.move(410, 300);
    expect(await seen(page)).toEqual([1, 1]);
    await page.clock.runFor(3100);
    await page.keyboard.press("Shift");
    expect(await seen(page)).toEqual([1, 1]);
    await page.context().close();
  });

  test("stay under the mouse, and while one of them has the keyboard's focus", async () => {
    const page = await openStill();
    await page.locator(".figure-tools button:visible").first().hover();
    await page.clock.runFor(3100);
    expect(await seen(page)).toEqual([1, 1]);
    await page.mouse.move(400, 300);
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.closest(".toolbar") !== null)) break;
    }
    await page.clock.runFor(3100);
    expect(await seen(page)).toEqual([1, 0]);
    await page.context().close();
  });

  test("never fade in high contrast", async () => {
    const page = await openStill({ forcedColors: "active" });
    await page.clock.runFor(10_000);
    expect(await seen(page)).toEqual([1, 1]);
    await page.context().close();
  });

  test("a first touch where a button rests only wakes it", async () => {
    const page = await openStill({ hasTouch: true });
    const box = await page.locator(".toolbar button").nth(1).boundingBox();
    await page.clock.runFor(3100);
    const before = await page.locator(PRESENT).getAttribute("id");
    const at = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10] as const;
    await page.touchscreen.tap(...at);
    expect(await seen(page)).toEqual([1, 1]);
    expect(await page.locator(PRESENT).getAttribute("id")).toBe(before);
    await page.touchscreen.tap(...at);
    await expect.poll(() => page.locator(PRESENT).getAttribute("id")).not.toBe(before);
    await page.context().close();
  });
});

test("no slide whose points come one by one begins empty: their marks stand there, pale, without their words", async () => {
  const stepped = lecture.slides.filter(
    ({ steps, body }) => steps && body.some(({ type }) => type === "list"),
  );
  expect(stepped.length).toBeGreaterThan(2);
  const page = await openStill();
  for (const { id } of stepped) {
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await waitForSlide(page, id);
    const coming = await page.locator(`${PRESENT} .fragment:not(.visible)`).evaluateAll((points) =>
      points.map((point) => {
        const mark = getComputedStyle(point, "::before");
        return [
          getComputedStyle(point).visibility,
          mark.visibility,
          Number(mark.opacity) < 0.5,
          mark.content,
        ];
      }),
    );
    expect(coming.length, id).toBeGreaterThan(0);
    for (const [words, mark, pale, content] of coming) {
      expect([words, mark, pale], id).toEqual(["hidden", "visible", true]);
      expect(content, id).not.toBe("none");
    }
  }
  await page.context().close();
});
