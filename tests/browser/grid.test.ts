import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outlineOf } from "../../src/model/outline.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openPage, openSite, type Site, showSlide } from "./site.ts";

let site: Site;
const lecture = await readLecture(process.cwd());
const outline = outlineOf(lecture);
const first = outline[0]?.id ?? "";

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const GRID = ".deck > .slide-grid";

async function openGrid(options: Parameters<typeof openPage>[1] = {}, at = first): Promise<Page> {
  const { page } = await openPage(site, options);
  await page.goto(`${site.url}#/${at}`);
  await page.waitForSelector("html[data-deck=ready]");
  await page.keyboard.press("o");
  await page.waitForSelector(".reveal.overview");
  return page;
}

/** The slide that is marked, that has the focus, and that is on stage below. */
const marks = (page: Page) =>
  page.evaluate(() => [
    document.querySelector<HTMLElement>(".deck > .slide-grid [aria-current]")?.dataset["slide"],
    (document.activeElement as HTMLElement | null)?.dataset["slide"],
    document.querySelector(".slides .slide.present")?.id,
  ]);

const sees = (page: Page, id: string | undefined) => expect.poll(() => marks(page)).toEqual([id, id, id]);

describe("the deck's overview", () => {
  test("lists every slide under its chapter, appendices and added ones, too", async () => {
    const page = await openGrid();
    const listed = await page.evaluate(
      (grid) =>
        [...document.querySelectorAll(`${grid} > section`)].map((section) => ({
          chapter: section.querySelector("h3")?.textContent,
          slides: [...section.querySelectorAll<HTMLAnchorElement>("a[data-slide]")].map(
            ({ dataset, hash }) => [dataset["slide"], hash],
          ),
        })),
      GRID,
    );
    expect(listed.flatMap(({ chapter, slides }) => slides.map(([id]) => [chapter, id]))).toEqual(
      outline.map(({ chapter, id }) => [chapter, id]),
    );
    for (const [id, hash] of listed.flatMap(({ slides }) => slides)) expect(hash).toBe(`#/${id}`);
    expect(new Set(listed.map(({ chapter }) => chapter)).size).toBe(listed.length);
    await page.context().close();
  });

  test("has one mark, which keys move, the room with it, and the focus is there", async () => {
    const page = await openGrid();
    await sees(page, first);
    expect(await page.locator(".slides .slide.present :is(h1, h2)").isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await sees(page, outline[1]?.id);
    await page.keyboard.press("PageDown");
    await sees(page, outline[2]?.id);
    await page.keyboard.press(" ");
    await sees(page, outline[3]?.id);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("PageUp");
    await sees(page, outline[1]?.id);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await sees(page, outline[1]?.id);
    await page.keyboard.press("Home");
    await sees(page, first);
    await page.keyboard.press("End");
    await sees(page, outline.findLast(({ below }) => below === undefined)?.id);
    const seen = await page.locator(`${GRID} [aria-current]`).evaluate((link) => {
      const { bottom } = link.getBoundingClientRect();
      return bottom <= (link.closest(".slide-grid")?.getBoundingClientRect().bottom ?? 0);
    });
    expect(seen).toBe(true);
    await page.context().close();
  });

  test.each(["Enter", "Escape", "o"])(
    "%s closes it; the marked slide's heading has the focus",
    async (key) => {
      const page = await openGrid();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press(key);
      await page.waitForSelector(`.reveal:not(.overview) .slide.present[id="${outline[1]?.id}"]`);
      expect(await page.locator(GRID).count()).toBe(0);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest(".slide")?.id))
        .toBe(outline[1]?.id);
      await page.context().close();
    },
  );

  test("gives the focus back to what has opened it", async () => {
    const { page } = await openPage(site);
    await page.goto(site.url);
    await page.waitForSelector("html[data-deck=ready]");
    const button = page.getByRole("button", { name: "Übersicht" });
    await button.focus();
    await page.keyboard.press("Enter");
    await sees(page, first);
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test("opens a slide that is clicked, anywhere on its picture", async () => {
    const page = await openGrid();
    const to = outline[3]?.id ?? "";
    const box = await page.locator(`${GRID} li:has([data-slide="${to}"]) .stage`).boundingBox();
    if (!box) throw new Error("no picture");
    await page.mouse.click(box.x + box.width / 2, box.y + 5);
    await page.waitForSelector(`.reveal:not(.overview) .slide.present[id="${to}"]`);
    await page.context().close();
  });

  test("shows charts, and leaves the slides on stage as they are", async () => {
    const { page } = await openPage(site);
    await page.goto(`${site.url}#/${outline.find(({ charts }) => charts)?.id}`);
    await page.waitForSelector("html[data-ahead=done]");
    // One whose inks have names: its copy's must be others.
    const id = await page.evaluate(() => document.querySelector(".slide:has(.chart pattern[id])")?.id);
    await showSlide(page, id ?? "");
    await page.keyboard.press("o");
    await page.waitForSelector(`${GRID} li:has([aria-current]) figure[data-state="drawn"] pattern[id]`, {
      state: "attached",
    });
    const astray = await page.evaluate((grid) => {
      const users = [...document.querySelectorAll(`${grid} [fill^="url(#"]`)];
      const nameOf = (user: Element) => user.getAttribute("fill")?.slice("url(#".length, -1) ?? "";
      return users.map(nameOf).filter((name) => !document.getElementById(name)?.closest(grid));
    }, GRID);
    expect(astray).toEqual([]);
    expect(await page.locator(`${GRID} .stage:not([aria-hidden])`).count()).toBe(0);
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".reveal:not(.overview)");
    expect(await page.locator(".slides > section.present, .slides > .stack.present > .present").count()).toBe(
      1,
    );
    await page.context().close();
  });

  test.each([
    [1280, 720],
    [1024, 768],
    [844, 390],
    [700, 500],
  ])(
    "at %i × %i all of a picture and its title are to be seen, and nothing to the side",
    async (width, height) => {
      const page = await openGrid({ viewport: { width, height } });
      await page.keyboard.press("End");
      const cut = await page.evaluate((selector) => {
        const grid = document.querySelector(selector);
        if (!grid) return ["no grid"];
        const toolbar = document.querySelector(".toolbar")?.getBoundingClientRect();
        const { right, bottom } = grid.getBoundingClientRect();
        const wide = grid.scrollWidth > grid.clientWidth ? ["scrolls sideways"] : [];
        // The toolbar's strip is beside it.
        const over = toolbar && toolbar.left < right && toolbar.top < bottom ? ["under the toolbar"] : [];
        const small = [...grid.querySelectorAll(".stage")].filter((stage) => {
          const canvas = stage.querySelector(".deck")?.getBoundingClientRect();
          return canvas && Math.abs(canvas.height - stage.getBoundingClientRect().height) > 1;
        });
        return [...wide, ...over, ...small.map(() => "a picture that does not fill its place")];
      }, GRID);
      expect(cut).toEqual([]);
      await page.context().close();
    },
  );

  test("is not printed, and black lies over it", async () => {
    const page = await openGrid();
    await page.keyboard.press("b");
    await page.waitForSelector(".reveal.paused");
    // It may still be getting dark.
    await page.waitForFunction(() =>
      document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.classList.contains("pause-overlay"),
    );
    await page.keyboard.press("b");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(GRID).isVisible()).toBe(false);
    await page.context().close();
  });
});
