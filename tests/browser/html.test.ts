import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { fillLecture } from "../bench/filled-lecture.ts";
import { type Built, buildLecture } from "../build-lecture.ts";
import { openDeck, openPage, openSite, type Site, showSlide } from "./site.ts";
import { slideWith } from "./slides.ts";
import { openBuilt } from "./surfaces.ts";

/* Rules of the standard, over what is built and over what scripts make of it. */

const pagesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".html"));

/** How markup is spelled is the renderer's. */
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const faultsIn = (folder: string, name: string) => faultsOf(readFileSync(join(folder, name), "utf8"));

test("there are pages to look at, and what is wrong is found", async () => {
  expect(pagesIn("dist").length).toBeGreaterThan(5);
  expect(await faultsOf("<p><div id='a b'></div></p>")).not.toEqual([]);
});

test.each(pagesIn("dist"))("%s is valid HTML", async (name) => {
  expect(await faultsIn("dist", name)).toEqual([]);
});

test("so is every slide's own page", async () => {
  const pages = pagesIn("dist/folie");
  expect(pages.length).toBeGreaterThan(5);
  for (const name of pages) expect(await faultsIn("dist/folie", name), name).toEqual([]);
});

describe.each([
  ["the second lecture", async () => "tests/fixtures/lecture"],
  ["this one with all values", () => fillLecture(process.cwd())],
])("%s", (_, makeLecture) => {
  let folder: string;
  let built: Built;
  beforeAll(async () => {
    folder = await makeLecture();
    built = await buildLecture(folder);
  });
  afterAll(async () => {
    await built.remove();
    if (!folder.startsWith("tests/")) await rm(folder, { recursive: true });
  });

  test("is valid HTML on each page", async () => {
    expect(pagesIn(built.folder).length).toBeGreaterThan(5);
    for (const name of pagesIn(built.folder)) expect(await faultsIn(built.folder, name), name).toEqual([]);
  });
});

describe("once scripts have run", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const made = async (page: Page) => faultsOf(await page.content());

  test("the deck is valid, its charts drawn, as tables, with „Woher?“ and the help open", async () => {
    const lecture = await readLecture(process.cwd());
    const { page } = await openPage(site);
    await openDeck(page, site);
    for (const layout of new Set(lecture.slides.map((slide) => slide.layout)))
      await showSlide(page, lecture.slides.find((slide) => slide.layout === layout)?.id ?? "");
    await showSlide(page, slideWith(lecture, { figures: 1, bars: true }).id);
    await page.keyboard.press("ArrowDown");
    expect(await made(page)).toEqual([]);
    for (const key of ["q", "?"]) {
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      expect(await made(page), key).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    }
    await page.keyboard.press("t");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await made(page)).toEqual([]);
  });

  test.each(["handout.html", "speaker.html"])("%s is valid with everything shown", async (name) => {
    const { page } = await openPage(site);
    await openBuilt(page, site, name);
    for (const box of await page.locator(".controls input[type=checkbox]").all()) await box.check();
    for (const details of await page.locator("details").all())
      await details.evaluate((one) => one.setAttribute("open", ""));
    expect(await made(page)).toEqual([]);
    if (name !== "speaker.html") return;
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    expect(await made(page)).toEqual([]);
  });
});
