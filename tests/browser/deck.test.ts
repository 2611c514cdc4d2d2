import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { colors } from "../../src/charts/layout/style.ts";
import { type Lecture, mainSlides } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { findFaults } from "./faults.ts";
import {
  currentSlide,
  openDeck,
  openPage,
  openSite,
  PRESENT,
  type Site,
  showSlide,
  waitForSlide,
} from "./site.ts";
import { nextOf, type Spot, slideWith, spotsOf } from "./slides.ts";

let site: Site;
let first: Spot;
let second: Spot;
/** Without points, with a slide after it. */
let plain: Spot;
let afterPlain: Spot;
let stepped: Spot;
let charted: Spot;
let listed: Spot;
let closing: Spot;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  [first, second] = spotsOf(lecture) as [Spot, Spot];
  plain = slideWith(lecture, { layout: "chart", steps: 0, next: { minSteps: 1 } });
  afterPlain = nextOf(plain);
  stepped = slideWith(lecture, { layout: "recommendations", minSteps: 2 });
  charted = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
  listed = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, bars: false, matrix: false });
  closing = slideWith(lecture, { layout: "closing" });
});
afterAll(() => site.close());

describe("the built deck", () => {
  test("shows every slide forwards and backwards, each with its heading and charts, and says nothing", async () => {
    const { page, complaints } = await openPage(site);
    await openDeck(page, site);
    const visit = async (key: string, order: Lecture["slides"]) => {
      for (const slide of order) {
        // Points come one by one: press until the next slide stands.
        for (let presses = 0; presses < 20; presses += 1) {
          const current = await currentSlide(page);
          if (current === slide.id) break;
          await page.keyboard.press(key);
        }
        await waitForSlide(page, slide.id);
        const section = page.locator(`section[id="${slide.id}"]`);
        expect(await section.locator("h1, h2").textContent()).toBe(slide.title);
        expect(await section.locator("h1, h2").isVisible()).toBe(true);
        for (const figure of slide.figures) {
          const svg = section.locator(`figure[data-figure="${figure}"] svg[role="img"]`);
          expect(await svg.getAttribute("aria-label"), figure).toContain(lecture.figures[figure]?.title);
          expect(await section.locator(`figure[data-figure="${figure}"] table`).count(), figure).toBe(1);
        }
      }
    };
    const talk = mainSlides(lecture);
    await visit("ArrowRight", talk);
    await visit("ArrowLeft", talk.toReversed());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["16:9", 1280, 720],
    ["4:3", 1024, 768],
  ])("lets nothing overflow at %s, and sets no text too small", async (_name, width, height) => {
    const { page } = await openPage(site, { viewport: { width, height } });
    await openDeck(page, site);
    const faults: string[] = [];
    for (const { id } of lecture.slides) {
      await showSlide(page, id);
      faults.push(...(await page.evaluate(findFaults)));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("fills the whole window on the title slide, beside the canvas too", async () => {
    const { page } = await openPage(site, { viewport: { width: 1024, height: 768 } });
    await openDeck(page, site);
    const color = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await color(".deck")).toBe(await color(`#${first.id}`));
    await page.context().close();
  });

  test("opens a slide by its link, and goes back with the browser", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${plain.id}`);
    await waitForSlide(page, plain.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, afterPlain.id);
    await page.goBack();
    await waitForSlide(page, plain.id);
    await page.context().close();
  });

  test("shows points one by one, all with A, and keeps the step through a reload", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stepped.id}`);
    const shown = () => page.locator(`${PRESENT} li:not(.fragment), ${PRESENT} li.visible`).count();
    expect(await shown()).toBe(1);
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toBe(2);
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    expect(await shown()).toBe(2);
    await page.keyboard.press("a");
    expect(await shown()).toBe(stepped.steps + 1);
    await page.context().close();
  });

  test("takes no settings from the address", async () => {
    const { page } = await openPage(site);
    await openDeck(
      page,
      site,
      `#/${closing.id}`,
      "?showNotes=true&controls=true&rtl=true&postMessage=true&view=scroll",
    );
    await waitForSlide(page, closing.id);
    for (const refused of [".speaker-notes", ".controls", ".reveal.rtl", ".reveal-scroll"])
      expect(await page.locator(refused).filter({ visible: true }).count(), refused).toBe(0);
    expect(new URL(page.url()).search).toContain("rtl=true");
    await page.context().close();
  });

  test("steps through the categories of a chart", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${listed.id}`);
    await waitForSlide(page, listed.id);
    const labelOf = (row: number) => listed.figures[0]?.rows[row]?.category.label ?? "";
    /** Labels break where there is no room. */
    const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, "");
    const emphasised = () =>
      page.locator(`${PRESENT} svg g[font-weight='600'][fill='${colors.hue}'] text`).allTextContents();
    await page.keyboard.press("ArrowDown");
    expect(bare((await emphasised()).join(""))).toContain(bare(labelOf(0)));
    await page.keyboard.press("ArrowDown");
    expect(bare((await emphasised()).join(""))).toContain(bare(labelOf(1)));
    expect(await currentSlide(page)).toBe(listed.id);
    await page.context().close();
  });

  test("opens its help with ?, closes it with Escape, and lets the keys rest meanwhile", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site);
    await page.keyboard.press("?");
    expect(await page.locator("dialog.help").isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await page.locator("dialog.help").waitFor({ state: "hidden" });
    expect(await currentSlide(page)).toBe(first.id);
    await page.context().close();
  });

  test("lets single-letter keys be switched off, but for those that a clicker sends", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stepped.id}`);
    await page.keyboard.press("?");
    await page.locator("dialog.help input").uncheck();
    await page.keyboard.press("Escape");
    await page.locator("dialog.help").waitFor({ state: "hidden" });
    await page.keyboard.press("a");
    await page.keyboard.press("w");
    expect(await page.locator(`${PRESENT} li.visible`).count()).toBe(0);
    expect(await page.locator(".white-out").count()).toBe(0);
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      expect(await page.locator(".reveal.paused").count()).toBe(key === "b" ? 1 : 0);
    }
    await page.context().close();
  });

  test("presses a focused button with Space instead of changing the slide", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site);
    await page.getByRole("button", { name: "Hilfe" }).focus();
    await page.keyboard.press("Space");
    expect(await page.locator("dialog.help").isVisible()).toBe(true);
    await page.context().close();
  });

  test("tells screen readers the slide's number and focuses its heading", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, second.id);
    expect(await page.locator(".announcer").textContent()).toContain(
      `Folie 2 von ${mainSlides(lecture).length}`,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`/${second.id}`);
    expect(await page.locator("[role=application], .aria-status").count()).toBe(0);
    await page.context().close();
  });

  test("shows speaker notes with N, from a chunk of their own", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${charted.id}`);
    await page.keyboard.press("n");
    await page.locator(".asking", { hasText: "Noch einmal N" }).waitFor();
    expect(await page.locator(".manuscript").isVisible()).toBe(false);
    await page.keyboard.press("n");
    await page.waitForSelector(".manuscript p");
    const notes = charted.slide.notes;
    expect(await page.locator(".manuscript p").allTextContents()).toEqual(paragraphsOf(notes));
    await page.context().close();
  });

  test("keeps the slide usable when its chart cannot be loaded, and says so in German", async () => {
    const { page, complaints } = await openPage(site);
    await page.route(/painter-.*\.js/, (route) => route.abort());
    await openDeck(page, site, `#/${charted.id}`);
    const figure = page.locator(`${PRESENT} figure`);
    await figure.locator(".failure").waitFor();
    expect(await figure.locator(".failure").textContent()).toMatch(/lässt sich gerade nicht zeichnen/);
    expect(await figure.locator("table").isVisible()).toBe(true);
    expect(complaints.join("\n")).toMatch(/charts could not be loaded/);
    await page.context().close();
  });
});
