import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatN } from "#words/format.ts";
import { describeOrigin } from "../../src/describe/origin.ts";
import { readOut } from "../../src/describe/read-out.ts";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import type { Slide } from "../../src/model/slide.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers } from "./barriers.ts";
import { findFaults } from "./faults.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide } from "./site.ts";
import { type Spot, slideWith } from "./slides.ts";

let site: Site;
let lecture: Lecture;
let withFigures: Slide[];
/** One with bars, an N and more than one source. */
let charted: Spot;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  withFigures = lecture.slides.filter(({ figures }) => figures.length > 0);
  charted = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
});
afterAll(() => site.close());

const figureOf = (id: string) => {
  const figure = lecture.figures[id];
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return figure;
};
const present = (page: Page, id: string) => page.locator(`${PRESENT} figure[data-figure="${id}"]`);

describe("every slide with a chart", () => {
  test.each([
    [1280, 720],
    [1024, 768],
  ])(
    "swaps charts and tables with T at %i×%i, and nothing overflows or bars anybody's way",
    async (width, height) => {
      const { page, complaints } = await openPage(site, { viewport: { width, height } });
      await openDeck(page, site);
      const faults: string[] = [];
      for (const slide of withFigures) {
        await showSlide(page, slide.id);
        await page.keyboard.press("t");
        for (const id of slide.figures) {
          expect(await present(page, id).locator("table").isVisible(), id).toBe(true);
          expect(await present(page, id).locator("svg").isVisible(), id).toBe(false);
        }
        expect(await page.getByRole("button", { name: "Als Tabelle" }).getAttribute("aria-pressed")).toBe(
          "true",
        );
        faults.push(...(await page.evaluate(findFaults)));
        faults.push(...(await findBarriers(page)).map((barrier) => `${slide.id}: ${barrier}`));
        await page.keyboard.press("t");
        for (const id of slide.figures)
          expect(await present(page, id).locator("svg").isVisible(), id).toBe(true);
      }
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("says with Q where each of its numbers comes from, and offers data and pictures", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site);
    for (const slide of withFigures) {
      await showSlide(page, slide.id);
      await page.keyboard.press("q");
      const dialog = page.locator("dialog.origin-panel");
      const ids = slide.figures.filter((id) => id !== EVIDENCE_FIGURE);
      expect(await dialog.isVisible(), slide.id).toBe(ids.length > 0);
      const tool = (name: string) =>
        page.locator(".figure-tools").getByRole("button", { name, includeHidden: true });
      expect(await tool(`Als Tabelle ${slide.title}`).count(), slide.id).toBe(1);
      if (ids.length === 0) continue;
      expect(await tool(`Woher stammen die Zahlen? ${slide.title}`).count(), slide.id).toBe(1);
      expect(await dialog.getByRole("heading", { name: "Woher stammen die Zahlen?" }).count()).toBe(1);
      const captions = await dialog.locator("h3").allTextContents();
      for (const caption of captions)
        expect(await dialog.getByRole("link", { name: `Werte (CSV): ${caption}` }).count()).toBe(1);
      const said = (await dialog.locator("dd").allTextContents()).join("\n");
      for (const id of ids) {
        for (const { texts } of describeOrigin(figureOf(id)))
          for (const text of texts) expect(said).toContain(text);
        expect(await dialog.locator(`a[href="data/${id}.csv"]`).count()).toBe(1);
      }
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
    await page.context().close();
  });

  test.each([
    [1280, 720],
    [1024, 768],
    [844, 390],
  ])(
    "draws with Q at %i×%i how many answered each question of a survey, its own marked",
    async (width, height) => {
      const { page } = await openPage(site, { viewport: { width, height } });
      await openDeck(page, site);
      const all = Object.values(lecture.figures).flatMap(({ id, asked = [] }) =>
        asked.map(({ questions }) => ({ host: id, questions: questions.map(({ figure }) => figure) })),
      );
      const faults: string[] = [];
      for (const slide of withFigures.filter(({ figures }) => figures.some((id) => id !== EVIDENCE_FIGURE))) {
        await showSlide(page, slide.id);
        await page.keyboard.press("q");
        const dialog = page.locator("dialog.origin-panel[open]");
        await dialog.waitFor();
        const shown = all.filter(({ host, questions }) =>
          slide.figures.some((id) => id === host || questions.includes(id)),
        );
        expect(await dialog.locator(".answers table").count(), slide.id).toBe(shown.length);
        const marked = await dialog
          .locator("[aria-current]")
          .evaluateAll((rows) =>
            rows.map((row) => (row instanceof HTMLElement ? row.dataset["question"] : undefined)),
          );
        const asked = shown.flatMap(({ questions }) => questions);
        expect(marked, slide.id).toEqual(slide.figures.filter((id) => asked.includes(id)));
        faults.push(...(await dialog.evaluate(findAnswersFaults)).map((fault) => `${slide.id}: ${fault}`));
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "hidden" });
      }
      expect(all.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each([1280, 390, 320])("has them once for each survey in the reading view at %i", async (width) => {
    const { page } = await openPage(site, { viewport: { width, height: 844 } });
    await page.goto(`${site.url}handout.html`);
    await page.waitForSelector("html[data-handout=ready]");
    const surveys = Object.values(lecture.figures).flatMap(({ asked = [] }) => asked);
    expect(await page.locator(".answers table").count()).toBe(surveys.length);
    expect(await page.locator("main").evaluate(findAnswersFaults)).toEqual([]);
    await page.context().close();
  });

  test("lets the arrow keys walk through the categories of a focused chart, seen and heard", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site);
    for (const slide of withFigures) {
      await showSlide(page, slide.id);
      for (const id of slide.figures) {
        const figure = figureOf(id);
        const { length } = figure.rows;
        const chart = present(page, id).locator(".chart");
        if (length < 2) {
          expect(await chart.getAttribute("tabindex"), id).toBeNull();
          continue;
        }
        await chart.focus();
        const heard = () => page.locator(".announcer").textContent();
        const seen = () => present(page, id).locator(".readout").textContent();
        await page.keyboard.press("ArrowDown");
        expect(await heard()).toBe(readOut(figure, 0));
        await page.keyboard.press("ArrowDown");
        expect([await heard(), await seen()]).toEqual([readOut(figure, 1), readOut(figure, 1)]);
        await page.keyboard.press("End");
        expect(await heard()).toBe(readOut(figure, length - 1));
        await page.keyboard.press("ArrowUp");
        expect(await heard()).toBe(readOut(figure, length - 2));
        await page.keyboard.press("Home");
        expect(await heard()).toBe(readOut(figure, 0));
        // The chart still has the focus: nobody has to look for it again.
        expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.keyboard.press("ArrowUp");
        expect(await present(page, id).locator(".readout").count()).toBe(0);
      }
    }
    await page.context().close();
  });
});

describe("what can be taken along", () => {
  const download = async (page: Page, press: () => Promise<void>): Promise<Download> => {
    const [file] = await Promise.all([page.waitForEvent("download"), press()]);
    return file;
  };

  test("values as CSV, a chart as SVG and as PNG, each with title, N and source", async () => {
    const { page, complaints } = await openPage(site, { acceptDownloads: true });
    // Scripts make the pictures' addresses; they leave the page as little as the rest.
    await openDeck(page, site, `#/${charted.id}`);
    await showSlide(page, charted.id);
    await page.keyboard.press("q");
    const dialog = page.locator("dialog.origin-panel");

    const csv = await download(page, () => dialog.getByRole("link", { name: "Werte (CSV)" }).click());
    expect(csv.suggestedFilename()).toBe(`${charted.figures[0]?.id}.csv`);
    expect(await readFile(await csv.path())).toEqual(
      await readFile(`dist/data/${charted.figures[0]?.id}.csv`),
    );

    const [figure] = charted.figures;
    const svg = await download(page, () => dialog.getByRole("button", { name: "SVG" }).click());
    expect(svg.suggestedFilename()).toBe(`${charted.figures[0]?.id}.svg`);
    const text = await readFile(await svg.path(), "utf8");
    for (const words of [
      figure?.title ?? "",
      formatN(figure?.n ?? { from: 0, to: 0 }),
      `Quellen: ${figure?.credited[0]}`,
    ])
      expect(text).toContain(words);

    const png = await download(page, () => dialog.getByRole("button", { name: "PNG" }).click());
    expect(png.suggestedFilename()).toBe(`${charted.figures[0]?.id}.png`);
    const bytes = await readFile(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(2560);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/**
 * Runs in the page: what is wrong with the tables of answers in an element. Each word and bar has its room, a bar that
 * is full ends where its frame does, and none begins elsewhere.
 */
function findAnswersFaults(root: Element): string[] {
  const faults: string[] = [];
  for (const table of root.querySelectorAll(".answers table")) {
    const outer = table.getBoundingClientRect();
    const words = [...table.querySelectorAll("caption, th, td b, td > span > svg")].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const isBar = element.tagName === "svg";
      const boxes = isBar ? [element.getBoundingClientRect()] : [...range.getClientRects()];
      return { name: element.textContent?.trim() || "a bar", boxes: boxes.filter(({ width }) => width > 0) };
    });
    for (const [index, { name, boxes }] of words.entries()) {
      for (const box of boxes)
        if (box.left < outer.left - 1 || box.right > outer.right + 1)
          faults.push(`"${name}" leaves its table`);
      for (const other of words.slice(index + 1))
        if (
          boxes.some((one) =>
            other.boxes.some(
              (two) =>
                Math.min(one.right, two.right) - Math.max(one.left, two.left) > 0.5 &&
                Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 0.5,
            ),
          )
        )
          faults.push(`"${name}" lies over "${other.name}"`);
    }
    for (const bar of table.querySelectorAll("td > span > svg")) {
      const [frame, sure] = [...bar.querySelectorAll("rect")].map((one) => one.getBoundingClientRect());
      if (!frame || frame.width < 32) faults.push("a bar has no length");
      else if (sure && Math.abs(frame.left - sure.left) > 0.5) faults.push("a bar does not begin at nothing");
    }
  }
  return faults;
}
