import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contrast } from "../../src/charts/layout/style.ts";
import { readOut } from "../../src/describe/read-out.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { currentSlide, openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";
import { nextOf, previousOf, slideWith, spotsOf } from "./slides.ts";

let site: Site;
let lecture: Lecture;
let page: Page;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());
beforeEach(async () => {
  await page?.context().close();
  ({ page } = await openPage(site));
});

/** Waits until the live region says something. */
const hears = (text: string) =>
  page.waitForFunction((part) => document.querySelector(".announcer")?.textContent?.includes(part), text);
const total = () => spotsOf(lecture).length;

describe("those who hear the deck are told", () => {
  test("the slide's number and its title, which is the window's, too", async () => {
    const spot = slideWith(lecture, { layout: "chart", previous: {} });
    await openDeck(page, site, `#/${previousOf(spot).id}`);
    expect(await page.title()).toContain(previousOf(spot).slide.title);
    await page.getByRole("button", { name: "Weiter", exact: true }).click();
    while ((await currentSlide(page)) !== spot.id) await page.keyboard.press("PageDown");
    await hears(`Folie ${spot.number} von ${total()}: ${spot.slide.title}`);
    expect(await page.title()).toContain(spot.slide.title);
  });

  test("a step back, with the words that went", async () => {
    const spot = slideWith(lecture, { minSteps: 2 });
    await openDeck(page, site, `#/${spot.id}`);
    await page.keyboard.press("ArrowRight");
    const point = await page.locator(`${PRESENT} .fragment.visible`).first().textContent();
    await hears(point?.trim().slice(0, 20) ?? "");
    await page.keyboard.press("ArrowLeft");
    await hears(`Ausgeblendet: ${point?.trim().slice(0, 20)}`);
  });

  test("last what came last: a row after the points that came just before it", async () => {
    const spot = slideWith(lecture, { minSteps: 1, rows: 2 });
    await openDeck(page, site, `#/${spot.id}`);
    await waitForSlide(page, spot.id);
    const heard = await page.evaluate(async (slide) => {
      const chart = document.querySelector<HTMLElement>(`[id="${slide}"] .chart[tabindex]`);
      chart?.focus();
      // One after the other, before anything could be painted.
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
      chart?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
      );
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return document.querySelector(".announcer")?.textContent;
    }, spot.id);
    const [figure] = spot.figures;
    expect(heard).toBe(figure && readOut(figure, 0));
  });

  test("black, white, overview and notes, and that they are gone", async () => {
    await openDeck(page, site, `#/${slideWith(lecture, { layout: "chart" }).id}`);
    for (const [key, on, off] of [
      ["b", "schwarz", "wieder zu sehen"],
      ["w", "weiß", "wieder zu sehen"],
      ["o", "Übersicht über", "Übersicht geschlossen"],
    ] as const) {
      await page.keyboard.press(key);
      await hears(on);
      await page.keyboard.press(key);
      await hears(off);
    }
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await hears("Notizen eingeblendet");
    await page.keyboard.press("n");
    await hears("Notizen ausgeblendet");
  });
});

test("Enter on „Weiter“ moves on as often as it is pressed", async () => {
  await openDeck(page, site);
  const button = page.getByRole("button", { name: "Weiter", exact: true });
  await button.focus();
  const places: string[] = [];
  const placeOf = () => page.evaluate(() => location.hash);
  for (let press = 0; press < 5; press++) {
    const before = await placeOf();
    await page.keyboard.press("Enter");
    await page.waitForFunction((hash) => location.hash !== hash, before);
    places.push(await placeOf());
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  }
  expect(new Set(places).size).toBe(5);
});

describe("a chart", () => {
  test("is a group named after its figure, beside a table that can be browsed row by row", async () => {
    const spot = slideWith(lecture, { layout: "chart", figures: 1, rows: 2 });
    const [figure] = spot.figures;
    await openDeck(page, site, `#/${spot.id}`);
    await waitForSlide(page, spot.id);
    const section = page.locator(PRESENT);
    const group = section.getByRole("group", { name: figure?.title ?? "" });
    await group.focus();
    await section.getByRole("figure", { name: figure?.title ?? "", exact: true }).waitFor();
    const rows = section.getByRole("rowheader");
    expect(await rows.count()).toBe(figure?.rows.length);
    await page.keyboard.press("ArrowDown");
    await hears(figure ? readOut(figure, 0) : "");
  });

  test("is walked through by touch", async () => {
    const spot = slideWith(lecture, { layout: "chart", figures: 1, rows: 2 });
    await page.context().close();
    ({ page } = await openPage(site, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 1024, height: 768 },
    }));
    await openDeck(page, site, `#/${spot.id}`);
    await waitForSlide(page, spot.id);
    await page.getByRole("button", { name: "Kategorie ↓" }).tap();
    await page.locator(`${PRESENT} .readout`).waitFor();
    await page.getByRole("button", { name: "Kategorie ↑" }).tap();
    await page.locator(`${PRESENT} .readout`).waitFor({ state: "detached" });
  });
});

test("no empty place takes the focus, and its ring is seen on every slide", async () => {
  const wanted = [{ layout: "title" }, { layout: "closing" }, { layout: "chart" }] as const;
  await openDeck(page, site);
  const faults: string[] = [];
  for (const one of wanted) {
    const { id } = slideWith(lecture, one);
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await page.waitForFunction((slide) => document.getElementById(slide)?.classList.contains("present"), id);
    const stops = new Set<string>();
    for (;;) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        let ground: Element | null = element.closest(".toolbar") ? document.querySelector(".deck") : element;
        const colorOf = (place: Element) => getComputedStyle(place).backgroundColor;
        while (ground && /rgba\(.*, 0\)/.test(colorOf(ground))) ground = ground.parentElement;
        return {
          name: element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
          ring: getComputedStyle(element).outlineColor,
          ground: ground ? colorOf(ground) : "",
        };
      });
      if (!stop || stops.has(stop.name)) break;
      stops.add(stop.name);
      const ratio = contrast(hexOf(stop.ring), hexOf(stop.ground));
      if (ratio < 3) faults.push(`${id}, ${stop.name}: ${stop.ring} on ${stop.ground}`);
    }
    if (stops.has("")) faults.push(`${id}: something without a name takes the focus`);
    expect(stops.size).toBeGreaterThan(4);
  }
  expect(faults).toEqual([]);
  expect(await page.locator(".speaker-notes").count()).toBe(0);
});

const hexOf = (color: string) =>
  `#${[...color.matchAll(/\d+/g)]
    .slice(0, 3)
    .map(([part]) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;

test("the slide after one with points is announced once they are through", async () => {
  const spot = slideWith(lecture, { steps: 2, next: {} });
  await openDeck(page, site, `#/${spot.id}`);
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
  await hears(`Folie ${nextOf(spot).number} von ${total()}: ${nextOf(spot).slide.title}`);
});
