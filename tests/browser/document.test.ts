import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { currentSlide, openDeck, openPage, openSite, type Site, showSlide } from "./site.ts";
import { slideWith } from "./slides.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** Far down the page. */
const last = () => `#${slideWith(lecture, { layout: "closing" }).id}`;

describe("the page as a document", () => {
  test("reads from top to bottom without JavaScript: every slide, every table", async () => {
    const { page, complaints } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.url);
    for (const slide of lecture.slides) {
      const section = page.locator(`section[id="${slide.id}"]`);
      expect(await section.locator("h1, h2").isVisible(), slide.id).toBe(true);
      for (const figure of slide.figures)
        expect(await section.locator(`[data-figure="${figure}"] table`).isVisible(), figure).toBe(true);
    }
    expect(await page.locator("h1").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390])("stays a document at %i px, with nothing to scroll sideways", async (width) => {
    const { page } = await openPage(site, { viewport: { width, height: 640 } });
    // Who wants the slides gets them, as the document they arrive as.
    await page.goto(`${site.url}?folien`, { waitUntil: "networkidle" });
    expect(await page.locator("html[data-deck]").count()).toBe(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.locator(`${last()} h2`).isVisible()).toBe(true);
    await page.context().close();
  });

  test("turns into a document when the window gets narrow, and back, on the same slide", async () => {
    const { id } = slideWith(lecture, { figures: 1, rows: 2, previous: {} });
    const { page, complaints } = await openPage(site);
    await openDeck(page, site, `#/${id}`);
    await page.setViewportSize({ width: 400, height: 700 });
    await page.waitForSelector("html:not([data-deck])");
    expect(await page.locator(`${last()} h2`).isVisible()).toBe(true);
    expect(await page.locator(`#${id} table`).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForSelector("html[data-deck=ready]");
    expect(await currentSlide(page)).toBe(id);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("shows the first slide in its own type before any script has arrived", async () => {
    const { page } = await openPage(site);
    await page.route(/\.js$/, () => {
      // Never answered: the scripts are still on their way.
    });
    await page.goto(site.url, { waitUntil: "commit" });
    await page.locator("h1").waitFor();
    await page.waitForFunction(() => document.fonts.check('700 40px "Plex German"'));
    const box = await page.locator("h1").boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(620);
    await page.context().close();
  });

  test("paints its first slide from one request, and stands after eight", async () => {
    const { page, complaints } = await openPage(site);
    const asked: string[] = [];
    let held = true;
    const waiting: (() => void)[] = [];
    await page.route("**/assets/**", async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      if (held) await new Promise<void>((resolve) => waiting.push(resolve));
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: "commit" });
    await page.locator("h1").waitFor();
    // Nothing else has arrived: this is the page's own style.
    const size = await page
      .locator("h1")
      .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
    expect(size).toBeGreaterThan(40);
    expect(await page.locator(".slides > section:nth-child(2)").isVisible()).toBe(false);
    held = false;
    for (const go of waiting) go();
    await page.waitForSelector("html[data-deck=ready]");
    await showSlide(page, slideWith(lecture, { figures: 1, bars: true }).id);
    // For times without a network, later.
    const needed = asked.filter((path) => !/keep-/.test(path));
    expect(needed.length + 1, needed.join("\n")).toBeLessThanOrEqual(8);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keeps speaker notes out of the page", async () => {
    const html = await readFile("dist/index.html", "utf8");
    for (const { notes, id } of lecture.slides) {
      const sentence = paragraphsOf(notes)[0]?.slice(0, 50) ?? id;
      expect(html.includes(sentence), id).toBe(false);
    }
  });

  test("weighs at most 60 kB to the first slide and 185 kB in all, compressed", async () => {
    const size = async (file: string) => {
      const bytes = await readFile(`dist/${file}`);
      return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
    };
    const html = await readFile("dist/index.html", "utf8");
    // The style stands in the page.
    const first = [...html.matchAll(/href="\.\/(assets\/[^"]+\.(?:css|woff2))"/g)].map(
      ([, file = ""]) => file,
    );
    expect(first.length).toBeGreaterThanOrEqual(1);
    const start = (await size("index.html")) + (await sum(first, size));
    expect(start).toBeLessThanOrEqual(60_000);
    // What joins a live talk is asked for where there is one.
    const still = await filesOf("index.html", /join-deck/);
    const joined = await filesOf("index.html", /audience\/(?:polls|invite|lead-deck)\.tsx?/);
    const live = joined.filter((file) => !still.includes(file));
    const worker = (await readdir("dist/assets")).filter((name) => /^shared-stream.*\.js$/.test(name));
    expect([live.length > 0, worker.length]).toEqual([true, 1]);
    expect(await sum([...live, `assets/${worker[0]}`], size)).toBeLessThanOrEqual(7_000);
    // And what answers a poll or shows the way, where a slide does; the speaker's window has more to load.
    const more = (await filesOf("index.html", /lead-deck/)).filter((file) => !joined.includes(file));
    expect(more.length).toBeGreaterThan(2);
    expect(await sum(more, size)).toBeLessThanOrEqual(7_500);
    // What no visitor's deck asks for by itself: the full font, for characters the lecture does not have, the view
    // that PDFs are printed from.
    const rest = still.filter((file) => !/latin-ext|print-view/.test(file));
    expect(rest.length).toBeGreaterThan(5);
    const all = (await size("index.html")) + (await sum(rest, size));
    expect(all).toBeLessThanOrEqual(185_000);
  });
});

interface ManifestEntry {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

test("the build's own account of its files is not published", async () => {
  expect((await readdir("dist")).filter((name) => name.startsWith("."))).toEqual([]);
});

/** Everything that a page may ever load, by the build's own account; without what a module would bring. */
async function filesOf(page: string, without = /^$/): Promise<string[]> {
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    await readFile("node_modules/.vite/manifest.json", "utf8"),
  );
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    const entry = manifest[key];
    if (!entry || seen.has(key) || without.test(key)) return;
    seen.add(key);
    for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) files.add(file);
    for (const next of [...(entry.imports ?? []), ...(entry.dynamicImports ?? [])]) visit(next);
  };
  visit(page);
  return [...files];
}

async function sum(files: readonly string[], size: (file: string) => Promise<number>): Promise<number> {
  const sizes = await Promise.all(files.map(size));
  return sizes.reduce((total, one) => total + one, 0);
}

test("prints whole from the deck, white-out or not, and goes on as it was", async () => {
  const { id } = slideWith(lecture, { figures: 1, bars: true });
  const { page } = await openPage(site);
  await openDeck(page, site, `#/${id}`);
  await page.keyboard.press("t");
  await page.keyboard.press("w");
  // The real thing: an emulated medium would not see a deck that closes while it is printed.
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(15);
  expect(await page.locator("html[data-deck=ready]").count()).toBe(1);
  expect(await page.locator(`#${id} figure`).getAttribute("data-view")).toBe("table");
  await page.context().close();
});
