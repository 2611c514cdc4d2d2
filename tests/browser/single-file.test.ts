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
import { PRESENT, showSlide, waitForSlide } from "./site.ts";

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
  page.on("console", (message) => complaints.push(message.text()));
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
    await page.waitForSelector(".manuscript p");
    expect(await page.evaluate(() => document.fonts.check('400 20px "Plex German"'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keeps its step through a reload, and gives its data away", async () => {
    const { page, complaints } = await openFile("#/ressourcen-2016");
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, "ressourcen-2016");
    await page.keyboard.press("ArrowRight");
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, "aufgaben-2016");
    await page.keyboard.press("q");
    for (const [role, name, saved] of [
      ["link", "Werte (CSV)", "aufgaben-2016.csv"],
      ["button", "Bild (SVG)", "aufgaben-2016.svg"],
      ["button", "Bild (PNG)", "aufgaben-2016.png"],
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

  test("has the reading view, with its charts, switches and the way back", async () => {
    const { page, complaints } = await openFile("?lesen#basisdaten");
    await page.waitForSelector("html[data-handout=ready]");
    for (const id of Object.keys(lecture.figures))
      expect(await page.locator(`figure[data-figure="${id}"] svg[role=img]`).count(), id).toBe(1);
    await page.getByRole("checkbox", { name: "Notizen" }).check();
    expect(page.url()).toContain("?lesen&notizen#basisdaten");
    expect(await page.locator("#basisdaten .notes").isVisible()).toBe(true);
    await page.locator("#basisdaten a.to-slide").click();
    await page.waitForSelector("html[data-deck=ready]");
    await waitForSlide(page, "basisdaten");
    await page.getByRole("link", { name: "Leseansicht und Druck" }).click();
    await page.waitForSelector("html[data-handout=ready]");
    expect(page.url()).toContain("?lesen#basisdaten");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
