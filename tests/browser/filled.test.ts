import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { type Lecture, mainSlides } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { fillLecture } from "../bench/filled-lecture.ts";
import { type Built, buildLecture } from "../build-lecture.ts";
import { findFaults } from "./faults.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide } from "./site.ts";

/*
 * What an owner gets who has the values of all levels: the lecture builds, and every one of them is a bar. MADE UP, all
 * of it.
 */

let folder: string;
let built: Built;
let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  folder = await fillLecture(process.cwd());
  [built, lecture] = await Promise.all([buildLecture(folder), readLecture(folder)]);
  site = await openSite(built.folder);
});
afterAll(async () => {
  await site.close();
  await Promise.all([built.remove(), rm(folder, { recursive: true })]);
});

/** How many values of levels a figure has. */
const valuesOf = ({ rows }: Figure) =>
  rows.reduce((sum, { value }) => sum + (value.kind === "levels" ? value.levels.length : 0), 0);

/** Slides with a figure of levels, and how many bars each of these has to have. */
const filledSlides = () =>
  mainSlides(lecture).flatMap(({ id, figures }) => {
    const bars = figures.flatMap((one) => {
      const figure = lecture.figures[one];
      const count = figure ? valuesOf(figure) : 0;
      return count > 0 ? [{ figure: one, count }] : [];
    });
    return bars.length > 0 ? [{ id, bars }] : [];
  });

/** Runs in the page: texts of a slide's charts that lie under what is said of a row. */
function findCovered(slide: string): string[] {
  const said = document.querySelector(`${slide} .readout`)?.getBoundingClientRect();
  if (!said) return ["nothing is said"];
  return [...document.querySelectorAll(`${slide} svg[role="img"] text`)].flatMap((text) => {
    const { bottom, left, right } = text.getBoundingClientRect();
    const covered = bottom > said.top + 2 && right > said.left && left < said.right;
    return covered ? [`"${text.textContent}" is covered`] : [];
  });
}

describe("with all levels filled in", () => {
  test("every figure of levels that has rows has its values, and a slide of the deck", () => {
    const scaled = Object.values(lecture.figures).filter(
      ({ scale, rows }) => scale !== undefined && rows.length > 0,
    );
    const shown = filledSlides().flatMap(({ bars }) => bars.map(({ figure }) => figure));
    expect(scaled.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(scaled.map(({ id }) => id).sort());
  });

  test.each([
    [1280, 720],
    [1024, 768],
  ])("each value is a bar at %i×%i, nothing overflows, and the page says nothing", async (width, height) => {
    const { page, complaints } = await openPage(site, { viewport: { width, height } });
    await openDeck(page, site);
    const faults: string[] = [];
    for (const { id, bars } of filledSlides()) {
      await showSlide(page, id);
      for (const { figure, count } of bars) {
        const drawn = page.locator(`${PRESENT} figure[data-figure="${figure}"] svg[role="img"]`);
        expect(await drawn.isVisible(), figure).toBe(true);
        expect(await drawn.locator(".grows:not([aria-description=stripes]) rect").count(), figure).toBe(
          count,
        );
      }
      faults.push(...(await page.evaluate(findFaults)));
      // What is said of a row covers none.
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector(`${PRESENT} .readout`);
      faults.push(...(await page.evaluate(findCovered, PRESENT)));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
