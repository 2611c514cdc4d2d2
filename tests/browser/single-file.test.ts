import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { isRemark } from "./remark.ts";
import { PRESENT, showSlide, waitForSlide } from "./site.ts";
import { nextOf, slideWith } from "./slides.ts";

let folder: string;
let file: string;
let browser: Browser;
let lecture: Lecture;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vortrag-"));
  await build({ mode: "single", logLevel: "error", build: { outDir: folder } });
  file = pathToFileURL(join(folder, "vortrag.html")).href;
  [browser, lecture] = await Promise.all([
    ensureBrowser().then((path) => chromium.launch(launchOptions(path))),
    readLecture(process.cwd()),
  ]);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A page without any network, that keeps what it must not have. */
async function openFile(rest = ""): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => isRemark(message) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(file))
      complaints.push(request.url());
  });
  await page.goto(file + rest);
  return { page, complaints };
}

describe("the offline file", () => {
  test("is alone in its folder and has less than 1.5 MB", async () => {
    expect((await stat(join(folder, "vortrag.html"))).size).toBeLessThan(1_500_000);
    const { readdir } = await import("node:fs/promises");
    expect(await readdir(folder)).toEqual(["vortrag.html"]);
  });

  test("opens from the disk as a deck: every slide, every chart, notes with N, no request", async () => {
    const { page, complaints } = await openFile();
    await page.waitForSelector("html[data-deck=ready]");
    for (const { id, figures } of lecture.slides) {
      await showSlide(page, id);
      expect(await page.locator(`${PRESENT} figure svg[role=img]`).count(), id).toBe(figures.length);
    }
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.waitForSelector(".manuscript p");
    expect(await page.evaluate(() => document.fonts.check('400 20px "Plex German"'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keeps its step through a reload, and gives its data away", async () => {
    const spot = slideWith(lecture, {
      layout: "chart",
      steps: 0,
      next: { layout: "chart", figures: 1, rows: 2 },
    });
    const { id, figures } = nextOf(spot);
    const { page, complaints } = await openFile(`#/${spot.id}`);
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, spot.id);
    await page.keyboard.press("ArrowRight");
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, id);
    await page.keyboard.press("q");
    for (const [role, name, saved] of [
      ["link", "Werte (CSV)", `${figures[0]?.id}.csv`],
      ["button", "Bild (SVG)", `${figures[0]?.id}.svg`],
      ["button", "Bild (PNG)", `${figures[0]?.id}.png`],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole(role, { name }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(saved);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has its console: two windows from the disk lead each other, and one that is lost comes back", async () => {
    const { id } = slideWith(lecture, { layout: "chart", steps: 0, next: {} });
    const { page, complaints } = await openFile(`#/${id}`);
    await page.waitForSelector("html[data-deck=ready]");
    const [desk] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
    desk.on("pageerror", (error) => complaints.push(error.message));
    await desk.waitForSelector('.status[data-state="connected"]');
    await desk.waitForSelector(".now figure svg[role=img]");
    expect(await desk.locator(".notes-view .text p").count()).toBeGreaterThan(0);
    await desk.keyboard.press("b");
    await page.waitForSelector(".reveal.paused");
    await desk.waitForSelector('.now[data-cover="black"]');
    await page.close();
    await desk.waitForSelector('.status[data-state="lost"]');
    const [again] = await Promise.all([
      desk.context().waitForEvent("page"),
      desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click(),
    ]);
    await again.waitForSelector(".reveal.paused");
    expect(again.url()).toContain(`vortrag.html?folien#/${id}`);
    expect(complaints).toEqual([]);
    await desk.context().close();
  });

  test("has the reading view, with its charts, switches and the way back", async () => {
    const { id } = slideWith(lecture, { layout: "chart", figures: 1 });
    const { page, complaints } = await openFile(`?lesen#${id}`);
    await page.waitForSelector("html[data-handout=ready]");
    for (const figure of Object.keys(lecture.figures))
      expect(await page.locator(`figure[data-figure="${figure}"] svg[role=img]`).count(), figure).toBe(1);
    await page.getByRole("checkbox", { name: "Notizen" }).check();
    expect(page.url()).toContain(`?lesen&notizen#${id}`);
    expect(await page.locator(`#${id} .notes`).isVisible()).toBe(true);
    await page.locator(`#${id} a.to-slide`).click();
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, id);
    await page.getByRole("link", { name: "Leseansicht und Druck" }).click();
    await page.waitForSelector("html[data-handout=ready]");
    expect(page.url()).toContain(`?lesen#${id}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
