import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Built, buildLecture } from "../build-lecture.ts";
import { germanIn, germanSentences } from "../german.ts";
import { findBarriersOnSlides } from "./barriers.ts";
import { openDeck, openPage, openSite, type Site, showSlide } from "./site.ts";

/*
 * The second lecture, built by the switch that CONTRIBUTING names: whatever a page says or shows, it is
 * English, with English numbers.
 */

let built: Built;
let site: Site;
let sentences: string[];

beforeAll(async () => {
  [built, sentences] = await Promise.all([buildLecture("tests/fixtures/lecture"), germanSentences()]);
  site = await openSite(built.folder);
});
afterAll(async () => {
  await site.close();
  await built.remove();
});

/** All that a page says: what can be read, and what is only heard or shown on pointing. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = ["aria-label", "aria-description", "title", "alt", "placeholder", "content"];
    const all = [...document.querySelectorAll("*")];
    const said = all.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ""));
    const text = all
      .filter((element) => !element.matches("script, style, head *"))
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE);
    return [document.title, ...said, ...text.map((node) => node.textContent ?? "")]
      .filter(Boolean)
      .join("\n");
  });

/** Numbers and signs as Germans write them: „71,5“, „40 %“. */
const GERMAN_NUMBER = /\d,\d(?!\d\d)|\d\s%/g;

const foreignIn = (text: string) => [...germanIn(text, sentences), ...(text.match(GERMAN_NUMBER) ?? [])];

async function expectEnglish(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(foreignIn(await wordsOf(page))).toEqual([]);
}

test("what is looked for would be found", () => {
  expect(sentences.length).toBeGreaterThan(50);
  expect(foreignIn("Quelle: 71,5 % der befragten Gärten").length).toBeGreaterThanOrEqual(4);
  expect(foreignIn("Source: 71.5% of the 1,500 gardens, in order")).toEqual([]);
});

test("axe finds nothing serious on any slide, whatever this one has and the other has not", async () => {
  const { barriers, slides } = await findBarriersOnSlides(site);
  expect(barriers).toEqual([]);
  expect(slides).toBeGreaterThan(12);
});

test("the deck is English: slides, charts, tables, dialogs, notes", async () => {
  const { page, complaints } = await openPage(site);
  await openDeck(page, site);
  const ids = await page.locator(".slides section[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(12);
  let seen = "";
  for (const id of ids) {
    await showSlide(page, id);
    await page.keyboard.press("ArrowDown");
    await expectEnglish(page);
    seen += await wordsOf(page);
    await page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, id);
    await page.keyboard.press("q");
    await expectEnglish(page);
    // What opens it closes it; where there is nothing to say, neither does anything.
    await page.keyboard.press("q");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  }
  for (const key of ["t", "n", "n", "?"]) {
    await page.keyboard.press(key);
    await expectEnglish(page);
  }
  expect(seen).toContain("71.5%");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the reading view is English, all of it unfolded", async () => {
  const { page, complaints } = await openPage(site);
  await page.goto(`${site.url}handout.html`);
  await page.waitForSelector("html[data-handout=ready]");
  for (const choice of await page.getByRole("checkbox").all()) await choice.check();
  await expectEnglish(page);
  expect(await wordsOf(page)).toContain("71.5%");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the console is English, alone and with a room, its panels and dialogs open", async () => {
  const { page, complaints } = await openPage(site);
  await page.goto(`${site.url}speaker.html`);
  await page.waitForSelector(".status");
  for (const panel of await page.locator("details.panel > summary").all()) await panel.click();
  await expectEnglish(page);
  const room = await page.context().newPage();
  await openDeck(room, site);
  await page.waitForSelector('.status[data-state="connected"]');
  for (const key of ["ArrowRight", "b", "b", "e", "u", "n", "g"]) {
    await page.keyboard.press(key);
    await expectEnglish(page);
  }
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await expectEnglish(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("no file says anything German: pages without scripts, data, what scripts hold ready", async () => {
  const names = await readdir(built.folder, { recursive: true });
  const files = names.filter((name) => /\.(?:html|csv|json)$/.test(name) && !name.includes("manifest"));
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    const text = await readFile(join(built.folder, name), "utf8");
    expect(germanIn(text.replaceAll(/<[^>]*>/g, " "), sentences), name).toEqual([]);
  }
  const scripts = names.filter((name) => name.endsWith(".js"));
  for (const name of scripts) {
    const text = await readFile(join(built.folder, name), "utf8");
    expect(
      sentences.filter((sentence) => sentence.length > 12 && text.includes(sentence)),
      name,
    ).toEqual([]);
  }
});
