import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillLecture } from "../bench/filled-lecture.ts";
import { type Built, buildLecture } from "../build-lecture.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide } from "./site.ts";

/*
 * Where the bodies of slides begin: what is read under a heading stands on one of two lines, so that it does not jump
 * from slide to slide. Filled in, all of the values are MADE UP.
 */

/** Runs in the page: where the first thing under the slide's heading begins, and the lines there are, in canvas pixels. */
function findStart(present: string): { top: number; lines: number[] } {
  const slide = document.querySelector<HTMLElement>(present);
  if (!slide) throw new Error("no slide");
  const canvas = slide.getBoundingClientRect();
  const looks = getComputedStyle(slide);
  const lines = ["--start", "--start-low"].map((name) => Number.parseFloat(looks.getPropertyValue(name)));
  const blocks = slide.querySelectorAll(".body :is(li, .about, .chart svg, table, p:not(figure *))");
  const tops = [...blocks].flatMap((block) => {
    // The table behind a chart is for those who hear it; what is placed by itself may stand beside the title.
    const hidden =
      block.closest('figure[data-state="drawn"]:not([data-view="table"]) table') ||
      getComputedStyle(block).position === "absolute";
    const { top, height } = block.getBoundingClientRect();
    return hidden || height === 0 || !block.checkVisibility({ visibilityProperty: true }) ? [] : [top];
  });
  const top = ((Math.min(...tops) - canvas.top) * 1280) / canvas.width;
  return { top, lines };
}

/** Title and closing have no heading at the top: they stand in the middle. */
const isInMiddle = (layout: string) => layout === "title" || layout === "closing";

const lectures = {
  "the lecture": async () => undefined,
  "the lecture, filled in": () => fillLecture(process.cwd()),
  "the second lecture": async () => "tests/fixtures/lecture",
};

describe.each(Object.entries(lectures))("%s", (_name, folderOf) => {
  let folder: string | undefined;
  let built: Built | undefined;
  let site: Site;

  beforeAll(async () => {
    folder = await folderOf();
    built = folder === undefined ? undefined : await buildLecture(folder);
    site = await openSite(built?.folder);
  });
  afterAll(async () => {
    await site.close();
    await built?.remove();
    if (folder?.includes("bench-")) await rm(folder, { recursive: true });
  });

  test.each([
    [1280, 720],
    [1024, 768],
  ])("lets the bodies of all slides begin on two lines at %i×%i", async (width, height) => {
    const { page } = await openPage(site, { viewport: { width, height } });
    await openDeck(page, site);
    const used = new Set<number>();
    const off: string[] = [];
    const slides = await page
      .locator(".slides section.slide[id]")
      .evaluateAll((all: HTMLElement[]) =>
        all.map(({ id, dataset }) => ({ id, layout: dataset["layout"] ?? "" })),
      );
    expect(slides.length).toBeGreaterThan(12);
    for (const { id, layout } of slides) {
      if (isInMiddle(layout)) continue;
      await showSlide(page, id);
      const { top, lines } = await page.evaluate(findStart, PRESENT);
      const line = lines.find((one) => Math.abs(one - top) < 1);
      if (line === undefined) off.push(`${id}: ${top}, expected one of ${lines.join(", ")}`);
      else used.add(line);
    }
    expect(off).toEqual([]);
    // A lecture with short titles and no findings needs one of them.
    expect(used.size).toBeGreaterThan(0);
    await page.context().close();
  });
});
