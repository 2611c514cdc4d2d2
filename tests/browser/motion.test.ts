import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide, waitForSlide } from "./site.ts";
import { nextOf, previousOf, type Spot, slideWith } from "./slides.ts";

let site: Site;
/** A slide with bars between two without points. */
let before: Spot;
let charted: Spot;
let after: Spot;
/** Bars come with its points. */
let stepped: Spot;

beforeAll(async () => {
  site = await openSite();
  const lecture = await readLecture(process.cwd());
  const fresh = { layout: "chart", figures: 1, bars: true } as const;
  charted = slideWith(lecture, {
    ...fresh,
    steps: 0,
    previous: { steps: 0, figures: 0 },
    next: { steps: 0 },
  });
  [before, after] = [previousOf(charted), nextOf(charted)];
  stepped = slideWith(lecture, { layout: "findings", minSteps: 1, figures: 3 });
});
afterAll(() => site.close());

/** Animations of the bars on stage, longest first: their length in milliseconds. */
const growing = (page: Page) =>
  page.locator(`${PRESENT} figure`).evaluateAll((figures) =>
    figures
      .flatMap((figure) => figure.getAnimations({ subtree: true }))
      .filter((animation) => (animation as CSSAnimation).animationName === "grow")
      .map((animation) => Number(animation.effect?.getComputedTiming().endTime)),
  );

/** Stops every movement where it begins, so that a test can look at it. */
async function holdMotion(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 0 });
}

describe("bars", () => {
  test("grow under an axis and labels that stand, and what they come to stands last", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    const seen = await page.locator(`${PRESENT} .plot`).evaluate((plot) => {
      const texts = [...plot.querySelectorAll('[aria-label="text"]')];
      return texts.map((one) => `${one.getAttribute("font-weight")}: ${getComputedStyle(one).opacity}`);
    });
    expect(seen).toContain("600: 0");
    expect(seen).toContain("400: 1");
    expect(seen).not.toContain("400: 0");
    await page.context().close();
  });

  test("grow when their chart first appears, within 600 ms, and not on the way back", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    const lengths = await growing(page);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, charted.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, after.id);
    await page.context().close();

    const back = await openPage(site);
    await openDeck(back.page, site, `#/${after.id}`);
    await holdMotion(back.page);
    await back.page.keyboard.press("ArrowLeft");
    await waitForSlide(back.page, charted.id);
    expect(await growing(back.page)).toEqual([]);
    await back.page.context().close();
  });

  test("grow once: the second time they stand", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    await page.waitForFunction((id) => !document.querySelector(`#${id} [data-fresh]`), charted.id);
    await holdMotion(page);
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, before.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("stand at once while one steps through the categories", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    await page.keyboard.press("ArrowDown");
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("grow with the point they belong to", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stepped.id}`);
    await waitForSlide(page, stepped.id);
    await page.waitForFunction((id) => !document.querySelector(`#${id} [data-fresh]`), stepped.id);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    expect((await growing(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each([
    ["reduced motion", { reducedMotion: "reduce" }],
    ["print", { media: "print" }],
  ] as const)("stand under %s", async (_name, media) => {
    const { page } = await openPage(site);
    await page.emulateMedia(media);
    await page.goto(`${site.url}#/${before.id}`);
    if ("media" in media) {
      // A printed page is a document; the rule that moves bars must not hold in it.
      const moves = await page.evaluate(() => {
        const bar = document.createElement("figure");
        bar.dataset["fresh"] = "";
        bar.innerHTML = '<b class="grows"></b>';
        document.body.append(bar);
        return getComputedStyle(bar.firstElementChild as Element).animationName;
      });
      expect(moves).toBe("none");
    } else {
      await page.waitForSelector("html[data-deck=ready]");
      await holdMotion(page);
      await showSlide(page, charted.id);
      expect(await growing(page)).toEqual([]);
    }
    await page.context().close();
  });
});
