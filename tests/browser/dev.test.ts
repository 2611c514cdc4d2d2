import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { openPage, type Site, waitForSlide } from "./site.ts";

const PANEL = "aside.data-problems";
const HEADING = "In den Daten stimmt etwas nicht";
const NOTE = "Die Abbildungen zeigen den letzten richtigen Stand.";

let project: ProjectCopy;
let server: ViteDevServer;
let site: Site;
let page: Page;
/** A figure whose values are all missing, and the first two columns of its scale. */
let figure: string;
/** The slide that shows it. */
let slide: string;
let level: string;
let nextLevel: string;
/** The file as it stands in the project, every value missing. */
let empty: string;

beforeAll(async () => {
  project = await copyProject();
  const { figures, slides } = await readLecture(process.cwd());
  const blank = Object.values(figures).find(
    ({ scale, rows }) => scale && rows.length > 1 && rows.every(({ value }) => value.kind === "none"),
  );
  if (!blank?.scale) throw new Error("the lecture has no figure with a scale and without values");
  figure = blank.id;
  slide = slides.find((one) => one.figures.includes(figure))?.id ?? "";
  [level = "", nextLevel = ""] = blank.scale.levels.map(({ label }) => label);
  empty = await readFile(join(project.root, `data/${figure}.csv`), "utf8");
  server = await createServer({
    root: join(project.root, "src/pages"),
    configFile: join(project.root, "vite.config.ts"),
    cacheDir: join(project.root, ".vite"),
    logLevel: "silent",
    server: { port: 0, fs: { allow: [project.root, join(process.cwd(), "node_modules")] } },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error("the dev server has no address");
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const close = async () => {
    await browser.close();
    await server.close();
    await project.remove();
  };
  site = { url, browser, close };
  ({ page } = await openPage(site));
  await page.goto(`${url}#/${slide}`);
  await waitForSlide(page, slide);
});
afterAll(() => site.close());

/** Saves the file with made-up cells in the first row's columns. */
async function save(cells: Readonly<Record<string, string>>): Promise<void> {
  const [head = "", first = "", ...rest] = empty.split(/\r?\n/);
  const columns = head.replace("\ufeff", "").split(";");
  const row = first.split(";");
  for (const [column, cell] of Object.entries(cells)) row[columns.indexOf(column)] = cell;
  await writeFile(join(project.root, `data/${figure}.csv`), [head, row.join(";"), ...rest].join("\r\n"));
}

const panelWith = (text: string) => page.locator(PANEL, { hasText: text }).waitFor();
const panelGone = () => page.locator(PANEL).waitFor({ state: "detached" });
const linesOf = () => page.locator(`${PANEL} li`).allTextContents();
const bars = () => page.locator(`#${slide} .chart svg rect`);
const place = () => `data/${figure}.csv, Zeile 2, Spalte`;
const share = "Möglich sind Zahlen von 0 bis 100 wie 71,5 oder eine leere Zelle.";

test("a typing error shows in the page in German, and the chart stays", async () => {
  expect(await page.locator(PANEL).count()).toBe(0);
  const chart = await page.locator(`#${slide} .chart svg`).innerHTML();
  await save({ [level]: "viel" });
  await panelWith(HEADING);
  expect(await linesOf()).toEqual([`${place()} „${level}“: „viel“ ist kein Anteil. ${share}`]);
  expect(await page.locator(`${PANEL} > p`).allTextContents()).toEqual([HEADING, NOTE]);
  expect(await page.locator(PANEL).getAttribute("role")).toBe("alert");
  expect(await page.locator(`#${slide} .chart svg`).innerHTML()).toBe(chart);
  expect(await page.locator("vite-error-overlay").count()).toBe(0);
});

test("the error is still there after a reload, and so is the chart", async () => {
  await page.reload();
  await waitForSlide(page, slide);
  await panelWith("„viel“ ist kein Anteil.");
  expect(await page.locator(`#${slide} .chart svg`).count()).toBe(1);
});

test("right values take the error away, and the chart grows into its bars", async () => {
  await page.evaluate(() => {
    document.addEventListener("animationstart", ({ animationName }) => {
      document.documentElement.dataset["moved"] = animationName;
    });
  });
  await save({ [level]: "40,5", [nextLevel]: "30" });
  await panelGone();
  await page.locator(`#${slide} .chart svg`, { hasText: "40,5" }).waitFor();
  await page.waitForSelector("html[data-moved=grow]");
  expect(await bars().count()).toBeGreaterThanOrEqual(2);
  expect(await page.locator(`#${slide} table`).textContent()).toContain("40,5");
});

test("markup in a cell is shown as text and runs nowhere", async () => {
  const markup = "<img src=x onerror=window.ran=1>";
  await save({ [level]: markup, Anteil: "50", Wortlaut: markup });
  await panelWith(markup);
  expect(await linesOf()).toEqual([
    `${place()} „${level}“: „${markup}“ ist kein Anteil. ${share}`,
    `${place()} „Wortlaut“: „${markup}“ enthält HTML. ` +
      "Schreiben Sie nur den Text, ohne < und > und ohne Zeichenfolgen wie &amp;.",
  ]);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await page.locator(`#${slide} .chart svg`, { hasText: "40,5" }).waitFor();
});

test("a mistake in a slide keeps Vite's message, and a right file takes both away", async () => {
  const file = join(project.root, `slides/${slide}.md`);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^minutes:.*$/m, "minutes: lang"));
  await page.locator("vite-error-overlay").waitFor({ state: "attached" });
  await writeFile(file, text);
  await page.locator("vite-error-overlay").waitFor({ state: "detached" });
  await waitForSlide(page, slide);
  await panelWith("enthält HTML");
  await save({});
  await panelGone();
  await page.waitForFunction(
    (id) => !document.querySelector(`#${id} table`)?.textContent?.includes("40,5"),
    slide,
  );
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

test("what is not there is missing: the deck does not answer for it", async () => {
  for (const path of ["no-such-page", "no-such-page.html", "assets/no-such.js", "data/no-such.csv"])
    expect([path, (await fetch(site.url + path)).status]).toEqual([path, 404]);
  expect((await fetch(`${site.url}speaker.html`)).status).toBe(200);
});
