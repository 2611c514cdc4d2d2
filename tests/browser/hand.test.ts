import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers } from "./barriers.ts";
import { isRemark } from "./remark.ts";
import { openDeck, openSite, PRESENT, type Site, showSlide, waitForSlide } from "./site.ts";
import { nextOf, type Spot, slideWith } from "./slides.ts";

/** What a speaker's hand does to the room's picture: it darkens, magnifies, draws, erases, reads on. */

let site: Site;
let lecture: Lecture;
let charted: Spot;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  charted = slideWith(lecture, {
    layout: "chart",
    figures: 1,
    rows: 2,
    bars: true,
    steps: 0,
    next: { next: {} },
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1024, height: 768 } });
  complaints = [];
  context.on("console", (message) => {
    if (!isRemark(message)) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function openRoom(id = charted.id): Promise<Page> {
  const room = await context.newPage();
  await openDeck(room, site, `#/${id}`);
  await waitForSlide(room, id);
  return room;
}

async function openDesk(): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  return desk;
}

/** Draws from one spot of an element to another. */
async function drag(page: Page, selector: string, from: [number, number], to: [number, number]) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 12 });
  await page.mouse.up();
}

const lines = (page: Page, place = ".slides > .ink") => page.locator(`${place} polyline`);
const ground = (page: Page, selector = ".deck") =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => getComputedStyle(part).backgroundColor);

describe("dark and light", () => {
  test("by a key in the room or at the desk, in the desk's picture, after a reload, and on every slide", async () => {
    const room = await openRoom();
    const desk = await openDesk();
    const light = await ground(room);
    await desk.keyboard.press("h");
    await room.waitForSelector("html[data-dark]", { state: "attached" });
    const dark = await ground(room);
    expect(dark).not.toBe(light);
    await expect.poll(() => ground(desk, ".now .stage")).toBe(dark);
    await room.reload();
    await room.waitForSelector("html[data-deck=ready]");
    expect(await ground(room)).toBe(dark);
    await room.keyboard.press("ArrowRight");
    expect(await ground(room)).toBe(dark);
    await room.keyboard.press("h");
    await expect.poll(() => ground(desk, ".now .stage")).toBe(light);
  });

  test("as the system wishes, until somebody says otherwise", async () => {
    const page = await (await site.browser.newContext({ colorScheme: "dark" })).newPage();
    await openDeck(page, site, `#/${charted.id}`);
    expect(await page.locator("html[data-dark]").count()).toBe(1);
    await page.keyboard.press("h");
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    expect(await page.locator("html[data-dark]").count()).toBe(0);
    await page.context().close();
  });

  // It looks at every slide, by axe, too.
  test("leaves every text legible, in charts and around them", { timeout: 300_000 }, async () => {
    const room = await openRoom();
    await room.keyboard.press("h");
    const faults: string[] = [];
    for (const { id } of lecture.slides) {
      await showSlide(room, id);
      faults.push(...(await findBarriers(room, ["color-contrast"])).map((barrier) => `${id}: ${barrier}`));
      const pale = await room.locator(`${PRESENT} svg text`).evaluateAll((texts) => {
        const channels = (color: string) =>
          color.startsWith("color(srgb")
            ? (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
            : (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
        const luminance = (color: string) => {
          const [red = 0, green = 0, blue = 0] = channels(color).map((part) =>
            part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = getComputedStyle(document.body).backgroundColor;
        return texts.flatMap((text) => {
          const { left, top, width, height } = text.getBoundingClientRect();
          if (width === 0) return [];
          const under = document
            .elementsFromPoint(left + width / 2, top + height / 2)
            .filter((one) => one instanceof SVGRectElement || one instanceof SVGPathElement)
            .map((one) => getComputedStyle(one).fill)
            .find((fill) => /^(rgb|color)\(/.test(fill));
          const pair = [getComputedStyle(text).fill, under ?? paper].map(luminance);
          const [low = 0, high = 0] = pair.sort((one, other) => one - other);
          const ratio = (high + 0.05) / (low + 0.05);
          return ratio < 4.5 ? [`${text.textContent}: ${ratio.toFixed(2)} on ${under ?? paper}`] : [];
        });
      });
      faults.push(...pale.map((one) => `${id}: ${one}`));
    }
    expect(faults).toEqual([]);
  });
});

describe("before the first paint", () => {
  test.each([
    ["black", "b", "rgb(0, 0, 0)"],
    ["white", "w", "rgb(255, 255, 255)"],
  ])("a room that was %s is covered, although no script has come yet", async (_name, key, color) => {
    const room = await openRoom();
    await room.keyboard.press(key);
    await room.route("**/*.js", () => undefined);
    await room.reload({ waitUntil: "commit" });
    await room.waitForSelector(".deck .slide");
    const over = await room.evaluate(() => {
      const { backgroundColor, position, inset } = getComputedStyle(document.documentElement, "::after");
      return { backgroundColor, position, inset };
    });
    expect(over).toEqual({ backgroundColor: color, position: "fixed", inset: "0px" });
    await room.unrouteAll({ behavior: "ignoreErrors" });
  });
});

describe("the magnifier", () => {
  test("follows the mouse of room and desk, is framed in the desk's picture, and gone with „Folie frei“", async () => {
    const room = await openRoom();
    const desk = await openDesk();
    const heading = room.locator(`${PRESENT} h2`);
    const widthOf = async () => (await heading.boundingBox())?.width ?? 0;
    const before = await widthOf();
    await room.bringToFront();
    await room.keyboard.press("v");
    expect(await widthOf()).toBeCloseTo(2 * before, 0);
    // What lies under the mouse stays there.
    await room.mouse.move(300, 400);
    const spot = await room.locator(".slides").evaluate((one) => (one as HTMLElement).style.cssText);
    expect(spot).toMatch(/--lens-x: 29\.(3|29)/);
    await desk.waitForSelector(".now .lens");
    await desk.bringToFront();
    const box = await desk.locator(".now .stage").boundingBox();
    await desk.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await expect
      .poll(() => room.locator(".slides").evaluate((one) => (one as HTMLElement).style.cssText))
      .toMatch(/--lens-x: [01](\.\d+)?%/);
    await desk.keyboard.press("c");
    await expect.poll(widthOf).toBeCloseTo(before, 0);
    expect(await desk.locator(".now .lens").count()).toBe(0);
  });
});

describe("drawing", () => {
  test("in the room and at the desk, over charts, is seen in both, erased, and survives a reload", async () => {
    const room = await openRoom();
    const desk = await openDesk();
    await room.bringToFront();
    await room.keyboard.press("d");
    await room.waitForSelector(".ink[data-pen=draw]");
    await drag(room, `${PRESENT} figure svg`, [0.2, 0.2], [0.8, 0.5]);
    await expect.poll(() => lines(desk, ".now .ink").count()).toBe(1);
    await desk.bringToFront();
    await drag(desk, ".now .stage", [0.1, 0.9], [0.5, 0.9]);
    await expect.poll(() => lines(room).count()).toBe(2);
    // The same line, wherever it is looked at.
    const pointsOf = (page: Page, place?: string) => lines(page, place).last().getAttribute("points");
    await expect.poll(() => pointsOf(room)).toBe(await pointsOf(desk, ".now .ink"));
    await room.reload();
    await room.waitForSelector(".ink[data-pen=draw]");
    expect(await lines(room).count()).toBe(2);
    expect(await pointsOf(room)).toBe(await pointsOf(desk, ".now .ink"));
    await desk.keyboard.press("x");
    await room.waitForSelector(".ink[data-pen=erase]");
    await drag(desk, ".now .stage", [0.3, 0.8], [0.3, 0.95]);
    await expect.poll(() => lines(room).count()).toBe(1);
    await desk.keyboard.press("c");
    await expect.poll(() => lines(room).count()).toBe(0);
    expect(await room.locator(".ink[data-pen]").count()).toBe(0);
  });

  test("goes with its slide, or is kept where that is wished", async () => {
    const room = await openRoom();
    await room.keyboard.press("d");
    await room.waitForSelector(".ink[data-pen=draw]");
    const draw = () => drag(room, ".slides", [0.2, 0.4], [0.6, 0.4]);
    await draw();
    await room.keyboard.press("ArrowRight");
    await waitForSlide(room, nextOf(charted).id);
    await room.keyboard.press("ArrowLeft");
    await waitForSlide(room, charted.id);
    expect(await lines(room).count()).toBe(0);
    await draw();
    await room.keyboard.press("k");
    await room.keyboard.press("ArrowRight");
    expect(await lines(room).count()).toBe(0);
    await room.keyboard.press("ArrowLeft");
    expect(await lines(room).count()).toBe(1);
    await room.keyboard.press("Delete");
    expect(await lines(room).count()).toBe(0);
  });

  test("with a finger draws, and does not leave the slide", async () => {
    const touch = await site.browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
    const room = await touch.newPage();
    await openDeck(room, site, `#/${charted.id}`);
    await room.keyboard.press("d");
    await room.waitForSelector(".ink[data-pen=draw]");
    const client = await touch.newCDPSession(room);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: 400 }],
      });
    await send("touchStart", 800);
    for (const x of [700, 600, 500, 400]) await send("touchMove", x);
    await send("touchEnd", 400);
    await expect.poll(() => lines(room).count()).toBe(1);
    await waitForSlide(room, charted.id);
    await touch.close();
  });
});

test("„Woher?“ is read on from the desk to its last line, and from there from its beginning", async () => {
  const room = await openRoom();
  const desk = await openDesk();
  await desk.keyboard.press("q");
  const dialog = room.locator("dialog.origin-panel[open] > div");
  await dialog.waitFor();
  const look = () =>
    dialog.evaluate((one) => ({
      top: one.scrollTop,
      left: one.scrollHeight - one.clientHeight - one.scrollTop,
    }));
  const start = await look();
  expect(start.top).toBe(0);
  expect(start.left).toBeGreaterThan(100);
  let { top, left } = start;
  while (left > 1) {
    await desk.keyboard.press("l");
    await expect.poll(async () => (await look()).top).toBeGreaterThan(top);
    ({ top, left } = await look());
  }
  await desk.keyboard.press("l");
  await expect.poll(async () => (await look()).top).toBe(0);
  // In the room, too, although the dialog is open.
  await room.bringToFront();
  await room.keyboard.press("l");
  await expect.poll(async () => (await look()).top).toBeGreaterThan(0);
});
