import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words as charts } from "#words/charts.ts";
import { words as commands } from "#words/commands.ts";
import { words as deck } from "#words/deck.ts";
import { words as reading } from "#words/reading.ts";
import type { Figure } from "../../src/model/figure.ts";
import { talkOf } from "../../src/model/outline.ts";
import { choicesOf, inOrder } from "../../src/model/view.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { fillLecture } from "../bench/filled-lecture.ts";
import { type Built, buildLecture } from "../build-lecture.ts";
import { findFaults } from "./faults.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide } from "./site.ts";

/* What a reader may change of a chart of levels, on a copy of the lecture with MADE UP values: it has none itself. */

let folder: string;
let built: Built;
let site: Site;
let figure: Figure;
let slide: string;
let others: string[];

beforeAll(async () => {
  folder = await fillLecture(process.cwd());
  const [made, lecture] = await Promise.all([buildLecture(folder), readLecture(folder)]);
  built = made;
  site = await openSite(built.folder);
  const talk = talkOf(lecture);
  const found = talk.find(({ choices }) => choices?.length === 1 && choices[0]?.first && choices[0].middle);
  const id = lecture.slides.find((one) => one.id === found?.id)?.figures[0];
  const chosen = lecture.figures[id ?? ""];
  if (!found || !chosen) throw new Error("the lecture has no chart to look at otherwise");
  [figure, slide] = [chosen, found.id];
  others = talk.filter(({ choices, charts: drawn }) => !choices && drawn).map((one) => one.id);
});
afterAll(async () => {
  await site.close();
  await built.remove();
  await rm(folder, { recursive: true });
});

const labelsOf = ({ rows }: Figure) => rows.map(({ category }) => category.label);
const sorted = () => labelsOf(inOrder(figure, choicesOf(figure).first));
const firstLevel = () => figure.scale?.levels[0]?.label ?? "";

/** The figure's rows as its chart has them, from the top down. */
const drawn = (page: Page, scope: string) =>
  page.locator(`${scope} figure[data-figure="${figure.id}"] .chart svg`).evaluate((svg, labels) => {
    const flat = (text: string) => text.replaceAll(/[\s\u00ad-]/g, "");
    const texts = [...svg.querySelectorAll("text")].map((text) => ({
      text: flat(text.textContent ?? ""),
      top: text.getBoundingClientRect().top,
    }));
    return labels
      .map((label) => ({ label, top: texts.find(({ text }) => flat(label) === text)?.top ?? Number.NaN }))
      .sort((one, other) => one.top - other.top)
      .map(({ label }) => label);
  }, labelsOf(figure));
/** The same of its table, whose labels may say a field, too. */
const tabled = async (page: Page, scope: string) => {
  const heads = await page.locator(`${scope} figure[data-figure="${figure.id}"] tbody th`).allTextContents();
  return heads.map((head) => labelsOf(figure).find((label) => head.startsWith(label)));
};
const lines = (page: Page, scope: string) =>
  page.locator(`${scope} figure[data-figure="${figure.id}"] [aria-label=rule]`).count();
const print = (page: Page, name: "beforeprint" | "afterprint") =>
  page.evaluate((event) => dispatchEvent(new Event(event)), name);

describe("the deck", () => {
  const tool = (page: Page, id: "order" | "spread") =>
    page
      .locator(".figure-tools")
      .getByRole("button", { name: commands.commands[id].label, includeHidden: true });

  test.each([
    [1280, 720],
    [1024, 768],
  ])("sorts and centres by key and by button at %i×%i, and back", async (width, height) => {
    const { page, complaints } = await openPage(site, { viewport: { width, height } });
    await openDeck(page, site, `#/${slide}`);
    await showSlide(page, slide);
    const heard = () => page.locator(".announcer").textContent();
    const pressed = () =>
      Promise.all((["order", "spread"] as const).map((id) => tool(page, id).getAttribute("aria-pressed")));
    expect(await drawn(page, PRESENT)).toEqual(labelsOf(figure));
    expect(await pressed()).toEqual(["false", "false"]);

    await page.keyboard.press("r");
    expect(await drawn(page, PRESENT)).toEqual(sorted());
    expect(await tabled(page, PRESENT)).toEqual(sorted());
    expect(await heard()).toBe(deck.orders.first);
    expect(await page.locator(`${PRESENT} .ordered`).textContent()).toBe(charts.order.by(firstLevel()));
    await page.keyboard.press("i");
    expect(await heard()).toBe(deck.spreads.middle);
    expect(await pressed()).toEqual(["true", "true"]);
    expect(await page.evaluate(findFaults)).toEqual([]);

    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    await showSlide(page, slide);
    expect(await pressed()).toEqual(["true", "true"]);
    expect(await drawn(page, PRESENT)).toEqual(sorted());
    await print(page, "beforeprint");
    expect(await drawn(page, PRESENT)).toEqual(labelsOf(figure));
    expect(await tabled(page, PRESENT)).toEqual(labelsOf(figure));
    await print(page, "afterprint");
    expect(await drawn(page, PRESENT)).toEqual(sorted());

    // Whoever walks through the rows does so as they stand.
    await page.keyboard.press("ArrowDown");
    expect(await heard()).toContain(sorted()[0]);
    await page.keyboard.press("ArrowDown");
    expect(await heard()).toContain(sorted()[1]);
    await tool(page, "order").click();
    expect(await heard()).toBe(deck.orders.lecture);
    expect(await page.locator(`${PRESENT} .readout`).textContent()).toContain(sorted()[1]);
    await tool(page, "spread").click();
    expect(await pressed()).toEqual(["false", "false"]);
    expect(await drawn(page, PRESENT)).toEqual(labelsOf(figure));
    expect(await tabled(page, PRESENT)).toEqual(labelsOf(figure));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("moves for at most 0.6 seconds when it turns, and not at all where that is unwanted", async () => {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const { page } = await openPage(site, { reducedMotion });
      await openDeck(page, site, `#/${slide}`);
      await showSlide(page, slide);
      const lengths = () =>
        page.locator(`${PRESENT} figure .chart svg`).evaluate((svg) =>
          getComputedStyle(svg)
            .animationDuration.split(", ")
            .map((text) => Number.parseFloat(text)),
        );
      expect(Math.max(...(await lengths()))).toBe(0);
      await page.keyboard.press("r");
      const [length = 0] = await lengths();
      if (reducedMotion === "reduce") expect(length).toBe(0);
      else expect(length > 0 && length <= 0.6).toBe(true);
      await page.context().close();
    }
  });

  test("offers nothing where nothing would change, and forgets it with the slide", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${slide}`);
    await showSlide(page, slide);
    await page.keyboard.press("r");
    for (const id of others) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, id);
      await showSlide(page, id);
      expect(await tool(page, "order").count(), id).toBe(0);
      expect(await tool(page, "spread").count(), id).toBe(0);
    }
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, slide);
    await showSlide(page, slide);
    expect(await drawn(page, PRESENT)).toEqual(labelsOf(figure));
    expect(await tabled(page, PRESENT)).toEqual(labelsOf(figure));
    await page.context().close();
  });
});

describe("the reading view", () => {
  test.each([1280, 390, 320])(
    "sorts and centres %i pixels wide, and keeps it in its address",
    async (width) => {
      const { page, complaints } = await openPage(site, { viewport: { width, height: 844 } });
      await page.goto(`${site.url}handout.html`);
      await page.waitForSelector("html[data-handout=ready]");
      const scope = `[id="${slide}"]`;
      const button = (name: string) => page.locator(scope).getByRole("button", { name });
      const status = page.locator(`${scope} .ordered`);
      const [order, middle] = [button(reading.views.order(firstLevel())), button(reading.views.middle)];
      expect(await status.textContent()).toBe(charts.order.lecture);
      expect(await lines(page, scope)).toBe(0);
      await order.click();
      await middle.click();

      const looked = async () => {
        expect(await order.getAttribute("aria-pressed")).toBe("true");
        expect(await middle.getAttribute("aria-pressed")).toBe("true");
        expect(await status.textContent()).toBe(charts.order.by(firstLevel()));
        expect(await tabled(page, scope)).toEqual(sorted());
        expect(await lines(page, scope)).toBeGreaterThan(0);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      };
      await looked();
      await page.reload();
      await page.waitForSelector("html[data-handout=ready]");
      await looked();
      await print(page, "beforeprint");
      expect(await tabled(page, scope)).toEqual(labelsOf(figure));
      expect(await lines(page, scope)).toBe(0);
      await print(page, "afterprint");
      await looked();
      await order.click();
      await middle.click();
      expect(new URL(page.url()).search).toBe("");
      expect(await tabled(page, scope)).toEqual(labelsOf(figure));
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("offers nothing without scripts", async () => {
    const { page } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.url}handout.html`);
    expect(await page.locator(".views").count()).toBe(0);
    await page.context().close();
  });
});
