import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { currentSlide, openDeck, openSite, type Site } from "./site.ts";
import { type Spot, slideWith, spotsOf } from "./slides.ts";

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

let site: Site;
let lecture: Lecture;
let pointed: Spot;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  pointed = slideWith(lecture, { steps: 2, next: {} });
});
afterAll(() => site.close());

/** A room on a slide, and the console that leads it. */
async function openBoth(options: BrowserContextOptions = {}): Promise<{ room: Page; desk: Page }> {
  const context = await site.browser.newContext(options);
  const room = await context.newPage();
  await room.setViewportSize({ width: 1280, height: 720 });
  await openDeck(room, site, `#/${pointed.id}`);
  const desk = await context.newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  return { room, desk };
}

/** Upper edges of what is seen of a place, each once. */
const rowsOf = (desk: Page, selector: string) =>
  desk.locator(selector).evaluateAll((parts) => {
    const seen = parts.filter((part) => part.checkVisibility());
    return new Set(
      seen.map((part) => {
        const { top, height } = part.getBoundingClientRect();
        return Math.round((top + height / 2) / 12);
      }),
    ).size;
  });

test.each(SIZES)(
  "at $width × $height the header has its lines and the buttons their row",
  async (viewport) => {
    const touch = viewport.width < 1000;
    const { room, desk } = await openBoth({ viewport, hasTouch: touch });
    const upright = viewport.height > viewport.width;
    if (!upright) expect(await rowsOf(desk, ".top .place, .timer .buttons button")).toBe(1);
    // A phone has a line for four of the times and one for the plan.
    expect(await rowsOf(desk, ".timer dl > div")).toBe(viewport.width < 600 ? 2 : 1);
    // On a phone the two large ones stand over the others, for the thumb.
    expect(await rowsOf(desk, ".controls > button")).toBe(viewport.width < 600 ? 2 : 1);
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(viewport.width);
    const texts = desk.locator(".top :is(.place, dd, button)");
    for (const height of await texts.evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect().height),
    ))
      expect(height).toBeLessThan(50);
    if (touch)
      for (const height of await desk
        .locator("button:visible, summary:visible")
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height)))
        expect(height).toBeGreaterThanOrEqual(44);
    await room.context().close();
  },
);

test("what comes next is said: a point by its number, or a new slide by its title", async () => {
  const { room, desk } = await openBoth();
  const [list] = pointed.slide.body.filter((block) => block.type === "list");
  const first = (list?.start ?? 1) + 1;
  const label = desk.locator(".ahead .label");
  await expect.poll(() => label.textContent()).toBe(`Als Nächstes: Punkt ${first} `);
  await desk.keyboard.press("a");
  const talk = spotsOf(lecture);
  const next = talk[talk.findIndex(({ id }) => id === pointed.id) + 1];
  await expect.poll(() => label.textContent()).toBe(`Als Nächstes: neue Folie ${next?.slide.title}`);
  await room.context().close();
});

test("own notes stand before the lecture's at once, in their size, and after a reload", async () => {
  const { room, desk } = await openBoth();
  await desk.locator(".panel summary").first().click();
  await desk.locator("textarea").fill("Erst die Frage\ndann warten");
  const own = desk.locator(".notes-view .own p");
  await expect.poll(() => own.textContent()).toBe("Erst die Frage\ndann warten");
  const sizeOf = (selector: string) =>
    desk.locator(selector).evaluate((place) => getComputedStyle(place).fontSize);
  expect(await sizeOf(".notes-view .own p")).toBe(await sizeOf(".notes-view .text"));
  await desk.reload();
  await expect.poll(() => own.textContent()).toBe("Erst die Frage\ndann warten");
  await room.context().close();
});

test("long notes say how much is left, are read on by a key, and begin anew after their end", async () => {
  const { room, desk } = await openBoth({ viewport: { width: 1024, height: 600 } });
  for (let larger = 0; larger < 4; larger += 1) await desk.keyboard.press("+");
  const left = desk.locator(".lines-left");
  const linesOf = async () => Number(/\d+/.exec((await left.textContent({ timeout: 5000 })) ?? "")?.[0]);
  const before = await linesOf();
  expect(before).toBeGreaterThan(3);
  await desk.keyboard.press("m");
  const top = () => desk.locator(".notes-view .text").evaluate((text) => text.scrollTop);
  await expect.poll(top).toBeGreaterThan(0);
  // It scrolls by and by: what is left is known when it stands.
  const rest = () =>
    desk.locator(".notes-view .text").evaluate(async (text) => {
      for (let still = 0, before = -1; still < 5; before = text.scrollTop) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = text.scrollTop === before ? still + 1 : 0;
      }
    });
  await rest();
  // To the end, which has nothing left to say, and from there to the beginning.
  for (let presses = 0; presses < 20 && (await left.count()) > 0; presses += 1) {
    const from = await top();
    await left.click();
    await expect.poll(top).not.toBe(from);
    await rest();
  }
  expect(await left.count()).toBe(0);
  await desk.keyboard.press("m");
  await expect.poll(top).toBe(0);
  await expect.poll(linesOf).toBe(before);
  await room.context().close();
});

test("on a phone, whose notes stand at full length, the same key reads the page on", async () => {
  const { room, desk } = await openBoth({ viewport: { width: 390, height: 844 } });
  await desk.keyboard.press("m");
  await expect.poll(() => desk.evaluate(() => scrollY)).toBeGreaterThan(300);
  await room.context().close();
});

test("all slides stand in small under their chapters, with their charts, and are jumped to by a press", async () => {
  const { room, desk } = await openBoth();
  await desk.getByRole("button", { name: "Folien" }).click();
  const grid = desk.locator("dialog.jump .grid");
  expect(await grid.locator("li > button").count()).toBe(lecture.slides.length);
  expect(await grid.locator("section > h3").allTextContents()).toEqual(
    lecture.chapters.map(({ title }) => title),
  );
  expect(await grid.locator('[aria-current="true"]').textContent()).toContain(pointed.slide.title);
  const chart = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, bars: true, next: {} });
  const card = grid.locator("li", { has: desk.locator(`figure[data-figure="${chart.figures[0]?.id}"]`) });
  await desk.getByLabel(/Nummer oder Wörter/).fill(chart.number);
  await card.locator("figure svg").first().waitFor();
  // On the picture itself.
  const box = await card.locator(".stage").first().boundingBox();
  if (!box) throw new Error("there is a picture");
  await desk.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => currentSlide(room)).toBe(chart.id);
  await room.context().close();
});

test("a number and Enter lead to that slide, from the console and from the deck", async () => {
  const { room, desk } = await openBoth();
  const talk = spotsOf(lecture);
  const [third, last] = [talk[2], talk.at(-1)];
  if (!third || !last) throw new Error("the talk has three slides");
  for (const key of [...last.number, "Enter"]) await desk.keyboard.press(key);
  await expect.poll(() => currentSlide(room)).toBe(last.id);
  for (const key of [...third.number, "Enter"]) await room.keyboard.press(key);
  await expect.poll(() => currentSlide(room)).toBe(third.id);
  await room.context().close();
});

test("a search finds what stands on a slide, in its chart and in its notes", async () => {
  const { room, desk } = await openBoth();
  await desk.keyboard.press("g");
  const field = desk.getByLabel(/Nummer oder Wörter/);
  const found = () => desk.locator("dialog.jump li > button .number").allTextContents();
  const chart = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, next: {} });
  await field.fill(chart.figures[0]?.rows.at(-1)?.category.label ?? "");
  await expect.poll(found).toContain(chart.number);
  await field.fill("Ergänzung");
  await expect
    .poll(found)
    .toEqual(expect.arrayContaining(lecture.slides.filter(({ below }) => below).map(({ number }) => number)));
  await room.context().close();
});
