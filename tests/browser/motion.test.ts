import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide, waitForSlide } from "./site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
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
  test("grow when their chart first appears, within 600 ms, and not on the way back", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/umfrage-2016");
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "ressourcen-2016");
    const lengths = await growing(page);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, "ressourcen-2016");
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "aufgaben-2016");
    await page.context().close();

    const back = await openPage(site);
    await openDeck(back.page, site, "#/aufgaben-2016");
    await holdMotion(back.page);
    await back.page.keyboard.press("ArrowLeft");
    await waitForSlide(back.page, "ressourcen-2016");
    expect(await growing(back.page)).toEqual([]);
    await back.page.context().close();
  });

  test("grow once: the second time they stand", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/umfrage-2016");
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "ressourcen-2016");
    await page.waitForFunction(() => !document.querySelector("#ressourcen-2016 [data-fresh]"));
    await holdMotion(page);
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, "umfrage-2016");
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "ressourcen-2016");
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("stand at once while one steps through the categories", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/umfrage-2016");
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "ressourcen-2016");
    await page.keyboard.press("ArrowDown");
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("grow with the point they belong to", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/ergebnisse-2");
    await waitForSlide(page, "ergebnisse-2");
    await page.waitForFunction(() => !document.querySelector("#ergebnisse-2 [data-fresh]"));
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
    await page.goto(`${site.url}#/umfrage-2016`);
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
      await showSlide(page, "ressourcen-2016");
      expect(await growing(page)).toEqual([]);
    }
    await page.context().close();
  });
});
