import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { currentSlide, openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";
import { nextOf, type Spot, slideWith, spotsOf } from "./slides.ts";

let site: Site;
/** With bars in its only figure, no points, and two slides after it. */
let charted: Spot;
let after: Spot;
let later: Spot;
/** Another one without points. */
let plain: Spot;
/** With points, and an appendix below it. */
let stacked: Spot;
let upper: Spot;
/** With two points or more. */
let stepped: Spot;
let first: Spot;
let last: Spot;

beforeAll(async () => {
  site = await openSite();
  const lecture = await readLecture(process.cwd());
  const bars = { layout: "chart", figures: 1, rows: 2, bars: true, steps: 0 } as const;
  charted = slideWith(lecture, { ...bars, next: { next: {} } });
  [after, later] = [nextOf(charted), nextOf(nextOf(charted))];
  plain = slideWith(lecture, { layout: "closing", steps: 0 });
  stacked = slideWith(lecture, { minSteps: 1, below: 1, next: {} });
  [upper] = stacked.below as [Spot];
  stepped = slideWith(lecture, { layout: "recommendations", minSteps: 2 });
  const talk = spotsOf(lecture);
  [first, last] = [talk[0], talk.at(-1)] as [Spot, Spot];
});
afterAll(() => site.close());

const visible = (page: Page) => page.locator(`${PRESENT} .fragment.visible`).count();

/** Opens a slide, does something, closes the page again. */
async function on(hash: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await openPage(site, { hasTouch: true });
  await openDeck(page, site, hash);
  await waitForSlide(page, hash.split("/")[1] ?? "");
  await act(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

describe("a reload", () => {
  test.each([
    ["black", "b", ".reveal.paused"],
    ["white", "w", "body.white-out"],
    ["a table", "t", `${PRESENT} figure[data-view="table"]`],
    ["„Woher?“", "q", "dialog.origin-panel[open]"],
    ["a category", "ArrowDown", `${PRESENT} figure[data-row="0"] .readout`],
    ["the overview", "o", ".reveal.overview"],
  ])("keeps %s, and the same key takes it away again", async (_name, key, sign) => {
    await on(`#/${charted.id}`, async (page) => {
      await page.keyboard.press(key);
      await page.waitForSelector(sign, { state: "attached" });
      await page.reload();
      await page.waitForSelector("html[data-deck=ready]");
      await page.waitForSelector(sign, { state: "attached" });
      await page.keyboard.press(key === "ArrowDown" ? "ArrowUp" : key);
      await page.waitForSelector(sign, { state: "detached" });
      expect(await currentSlide(page)).toBe(charted.id);
    });
  });

  test("of another slide's address shows that slide, with nothing over it", async () => {
    await on(`#/${charted.id}`, async (page) => {
      await page.keyboard.press("b");
      await page.goto(`${site.url}?again#/${plain.id}`);
      await page.waitForSelector("html[data-deck=ready]");
      await waitForSlide(page, plain.id);
      expect(await page.locator(".reveal.paused").count()).toBe(0);
    });
  });
});

describe("black and white", () => {
  test.each(["b", "w"])("after %s, the talk goes on unseen, and nothing else does", async (cover) => {
    await on(`#/${charted.id}`, async (page) => {
      await page.keyboard.press(cover);
      for (const key of ["t", "q", "ArrowDown", "End", "o", "n", "n"]) await page.keyboard.press(key);
      await page.keyboard.press("PageDown");
      await waitForSlide(page, after.id);
      expect(await page.locator(".reveal.paused, body.white-out").count()).toBe(1);
      await page.keyboard.press("PageUp");
      await waitForSlide(page, charted.id);
      await page.keyboard.press(cover);
      expect(await page.locator("[data-view], dialog[open], .readout, .overview, .paused").count()).toBe(0);
    });
  });

  test("a click takes black away, as far as the room's state knows", async () => {
    await on(`#/${charted.id}`, async (page) => {
      await page.keyboard.press("b");
      await page.mouse.click(400, 300);
      await page.waitForSelector(".reveal:not(.paused)");
      await page.keyboard.press("b");
      await page.waitForSelector(".reveal.paused");
    });
  });

  test("so does one that comes before black is drawn, on whatever lies there", async () => {
    await on(`#/${charted.id}`, async (page) => {
      const paused = await page.evaluate((slide) => {
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true }));
        const before = document.querySelector(".reveal.paused") !== null;
        document
          .querySelector(`[id="${slide}"] figure svg`)
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return [before, document.querySelector(".reveal.paused") !== null];
      }, charted.id);
      expect(paused).toEqual([true, false]);
    });
  });
});

describe("what is not a key", () => {
  test("a click in the overview opens the slide, Enter the one that is marked", async () => {
    await on(`#/${charted.id}`, async (page) => {
      await page.keyboard.press("o");
      await page.waitForSelector(".reveal.overview");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".reveal:not(.overview)");
      await waitForSlide(page, after.id);
      await page.keyboard.press("o");
      await page.locator(`.slide-grid [data-slide="${later.id}"]`).click();
      await page.waitForSelector(".reveal:not(.overview)");
      await waitForSlide(page, later.id);
      await page.waitForURL(({ hash }) => hash === `#/${later.id}`);
    });
  });

  test("a click on the progress bar goes to a slide", async () => {
    await on(`#/${first.id}`, async (page) => {
      const box = await page.locator(".progress").boundingBox();
      await page.mouse.click(1279, (box?.y ?? 0) + 1);
      await waitForSlide(page, last.id);
    });
  });

  test("swipes lead through the talk, and up and down to appendices", async () => {
    await on(`#/${stacked.id}`, async (page) => {
      const session = await page.context().newCDPSession(page);
      const swipe = async (dx: number, dy: number) => {
        const points = [0, 0.5, 1].map((part) => ({ x: 640 + dx * part, y: 360 + dy * part }));
        for (const [index, point] of points.entries())
          await session.send("Input.dispatchTouchEvent", {
            type: index === 0 ? "touchStart" : "touchMove",
            touchPoints: [point],
          });
        await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      const before = await visible(page);
      await swipe(-200, 0);
      expect(await visible(page)).toBe(before + 1);
      await swipe(200, 0);
      expect(await visible(page)).toBe(before);
      await page.keyboard.press("a");
      await swipe(0, -200);
      await waitForSlide(page, upper.id);
      await swipe(0, 200);
      await waitForSlide(page, stacked.id);
      await swipe(-200, 0);
      await waitForSlide(page, nextOf(stacked).id);
    });
  });

  test("the browser's way back takes points away one by one", async () => {
    await on(`#/${stepped.id}`, async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await visible(page)).toBe(2);
      await page.goBack();
      await page.waitForFunction((hash) => location.hash === hash, `#/${stepped.id}/0`);
      expect(await visible(page)).toBe(1);
      await page.goBack();
      await page.waitForFunction((hash) => location.hash === hash, `#/${stepped.id}`);
      expect(await visible(page)).toBe(0);
    });
  });

  test("a link to a slide that is not there leads nowhere", async () => {
    await on(`#/${plain.id}`, async (page) => {
      await page.evaluate(() => {
        location.hash = "#/weg-damit";
      });
      await page.waitForFunction((hash) => location.hash === hash, `#/${plain.id}`);
      expect(await currentSlide(page)).toBe(plain.id);
    });
  });
});

test("the way back from an appendix keeps the points that stood", async () => {
  await on(`#/${stacked.id}`, async (page) => {
    await page.keyboard.press("ArrowRight");
    expect(await visible(page)).toBe(1);
    await page.keyboard.press("ArrowDown");
    await waitForSlide(page, upper.id);
    await page.keyboard.press("ArrowUp");
    await waitForSlide(page, stacked.id);
    expect(await visible(page)).toBe(1);
  });
});

test("a dialog that the reader has closed stays closed, whatever else happens at that moment", async () => {
  await on(`#/${charted.id}`, async (page) => {
    await page.keyboard.press("q");
    await page.waitForSelector("dialog.origin-panel[open]");
    await page.evaluate(() => {
      // As Escape does, and in the same moment a change of the room.
      document.querySelector<HTMLDialogElement>("dialog.origin-panel")?.close();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    });
    await page.waitForSelector('figure[data-row="0"]');
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("q");
    await page.waitForSelector("dialog.origin-panel[open]");
  });
});

test("held by the content security policy, the deck's tools write no styles into the page", async () => {
  await on(`#/${charted.id}`, async (page) => {
    for (const key of ["?", "Escape", "q"]) await page.keyboard.press(key);
    expect(await page.locator(".chrome [style]").count()).toBe(0);
  });
});
