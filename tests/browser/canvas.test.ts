import { afterAll, beforeAll, expect, test } from "vitest";
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

const SIZES = [
  { width: 1280, height: 720, canvas: 720 },
  { width: 1280, height: 800, canvas: 800 },
  { width: 1024, height: 768, canvas: 960 },
];

test.each(SIZES)(
  "in $width × $height the canvas is $canvas high, before reveal.js and after",
  async (size) => {
    const { width, height, canvas } = size;
    const context = await site.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const boxOf = () =>
      page.locator(".slides").evaluate((slides) => {
        const { left, top, width: wide, height: high } = slides.getBoundingClientRect();
        return [left, top, wide, high].map(Math.round);
      });
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(site.url);
    const before = await boxOf();
    await page.unrouteAll();
    await openDeck(page, site);
    expect(await boxOf()).toEqual(before);
    expect(before.slice(2)).toEqual([width, Math.round((width / 1280) * canvas)]);
    const heights = await page.locator(PRESENT).evaluate((slide) => (slide as HTMLElement).offsetHeight);
    expect(heights).toBe(canvas);
    await context.close();
  },
);

test("a window that becomes another takes its canvas along, and the console's picture with it", async () => {
  const { id } = slideWith(lecture, { layout: "chart", figures: 1, bars: true, steps: 0 });
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const room = await context.newPage();
  await openDeck(room, site, `#/${id}`);
  await waitForSlide(room, id);
  const desk = await context.newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  const ratio = () => desk.locator(".now .stage").evaluate((stage) => stage.clientWidth / stage.clientHeight);
  expect(await ratio()).toBeCloseTo(16 / 9, 1);
  const chart = () => room.locator(`${PRESENT} figure svg`).evaluate((svg) => svg.getAttribute("height"));
  const before = Number(await chart());
  await room.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(async () => Number(await chart())).toBeGreaterThan(before + 200);
  await expect.poll(ratio).toBeCloseTo(4 / 3, 1);
  const picture = desk.locator(".now .deck figure svg");
  await expect.poll(async () => Number(await picture.getAttribute("height"))).toBe(Number(await chart()));
  await context.close();
});

/** Labels of a chart's rows have the size that most of its texts have, or a larger one. */
const ROW_TEN = 17.5;

test("at 1024 × 768 the names in every list and every chart of bars are large enough for row ten", async () => {
  const context = await site.browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await openDeck(page, site);
  const small: string[] = [];
  const charts = lecture.slides.filter(({ layout }) => layout === "chart");
  expect(charts.length).toBeGreaterThan(3);
  for (const { id } of charts) {
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await waitForSlide(page, id);
    const names = (lecture.figures[id]?.rows ?? []).map(({ category }) =>
      category.label.replaceAll("\u00ad", ""),
    );
    const sizes = await page.locator(`${PRESENT} figure svg text`).evaluateAll((texts) =>
      texts.map((text): [string, number] => {
        const scale = (text.closest(".slides") as HTMLElement).getBoundingClientRect().width / 1280;
        return [text.textContent ?? "", Number.parseFloat(getComputedStyle(text).fontSize) * scale];
      }),
    );
    for (const [text, size] of sizes)
      if (names.some((name) => text.length > 3 && name.startsWith(text)) && size < ROW_TEN)
        small.push(`${id}: ${text}: ${size}`);
  }
  expect(small).toEqual([]);
  await context.close();
});
