import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { currentSlide, openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";
import { nextOf, type Spot, slideWith, spotsOf } from "./slides.ts";

let site: Site;
/** With two appendices below it, the upper one with a chart. */
let stacked: Spot;
let after: Spot;
let upper: Spot;
let lower: Spot;
let total: number;

beforeAll(async () => {
  site = await openSite();
  const lecture = await readLecture(process.cwd());
  stacked = slideWith(lecture, { below: 2, next: {} });
  after = nextOf(stacked);
  [upper, lower] = stacked.below as [Spot, Spot];
  total = spotsOf(lecture).length;
});
afterAll(() => site.close());

describe("the appendix below a slide", () => {
  test.each([
    ["arrow", ["ArrowRight", "ArrowLeft"]],
    ["page", ["PageDown", "PageUp"]],
    ["space and P", ["Space", "p"]],
  ] as const)("is passed by with the %s keys, both ways", async (_name, [next, back]) => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stacked.id}`);
    await waitForSlide(page, stacked.id);
    await page.keyboard.press("a");
    await page.keyboard.press(next);
    expect(await currentSlide(page)).toBe(after.id);
    await page.keyboard.press(back);
    expect(await currentSlide(page)).toBe(stacked.id);
    await page.context().close();
  });

  test("is reached downwards, by key and button, says what it is, and leads back up", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stacked.id}`);
    await page.keyboard.press("ArrowDown");
    await waitForSlide(page, upper.id);
    expect(await page.locator(`${PRESENT} .chapter`).textContent()).toBe("Ergänzung zum Vortrag");
    expect(await page.locator(".toolbar .place").textContent()).toBe(`${upper.number} / ${total}`);
    expect(await page.locator(".announcer").textContent()).toContain(`Folie ${upper.number} von ${total}`);
    await page.getByRole("button", { name: "Ergänzung zum Vortrag" }).click();
    await waitForSlide(page, lower.id);
    expect(await page.getByRole("button", { name: "Ergänzung zum Vortrag" }).count()).toBe(0);
    await page.keyboard.press("ArrowUp");
    await waitForSlide(page, upper.id);
    await page.keyboard.press("ArrowLeft");
    expect(await currentSlide(page)).toBe(stacked.id);
    await page.context().close();
  });

  test("goes on to the talk, and is not come back to by mistake", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${lower.id}`);
    await waitForSlide(page, lower.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, after.id);
    await page.getByRole("button", { name: "Zurück" }).click();
    expect(await currentSlide(page)).toBe(stacked.id);
    await page.context().close();
  });

  test("opens by its link and keeps its place through a reload", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${upper.id}`);
    await waitForSlide(page, upper.id);
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    expect(await currentSlide(page)).toBe(upper.id);
    await page.context().close();
  });

  test("lets the arrow keys step through its categories first, then up and down", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${upper.id}`);
    await waitForSlide(page, upper.id);
    const rows = upper.figures[0]?.rows ?? [];
    for (let press = 0; press < rows.length; press += 1) await page.keyboard.press("ArrowDown");
    expect(await page.locator(`${PRESENT} .readout`).textContent()).toContain(
      `${rows.length} von ${rows.length}: ${rows.at(-1)?.category.label}`,
    );
    await page.keyboard.press("ArrowDown");
    expect(await currentSlide(page)).toBe(lower.id);
    await page.context().close();
  });
});
