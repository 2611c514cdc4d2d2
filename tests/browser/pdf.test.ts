import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words as pdfWords } from "#words/pdf.ts";
import { describeFigure } from "../../src/describe/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { allBlocks, type Slide } from "../../src/model/slide.ts";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { makePdfs } from "../../src/pdf/documents.ts";
import { finishPdf } from "../../src/pdf/finish.ts";
import { WEIGHTS } from "../../src/pdf/fonts.ts";
import { printPage } from "../../src/pdf/print-page.ts";
import { serveFolder } from "../../src/pdf/serve.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { allTags, type Entry, type PdfDocument, readPdf } from "./pdf-document.ts";
import { ensureTools, mustHaveTools, run, sayMissing } from "./pdf-tools.ts";
import { countWords, readPages, wordsOf } from "./pdf-words.ts";
import { openPage, openSite } from "./site.ts";

const FILES = ["folien.pdf", "handout.pdf"] as const;
const DATE = "2023-11-14T22:13:20Z";
const missing = ensureTools();
if (missing.length > 0) console.warn(sayMissing(missing));

let folder: string;
let lecture: Lecture;
const pdfs = new Map<string, PdfDocument>();
const headings = new Map<string, Entry[]>();
let words: Map<string, string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pdf-"));
  process.env["SOURCE_DATE_EPOCH"] = String(Date.parse(DATE) / 1000);
  lecture = await readLecture(process.cwd());
  await makePdfs({ dist: "dist", out: folder, port: 0, notes: true, tables: false, report: () => undefined });
  for (const file of FILES) pdfs.set(file, await readPdf(await readFile(join(folder, file))));
  headings.set("folien.pdf", belowChapters(await headingsOf("dist/index.html"), lecture));
  const appendix = { level: 2, title: pdfWords.appendix };
  headings.set("handout.pdf", [...(await headingsOf("dist/handout.html")), appendix]);
  words = await readPages("dist");
});
afterAll(() => rm(folder, { recursive: true }));

/** The headings of a built page, as it arrives. */
async function headingsOf(page: string): Promise<Entry[]> {
  const { document } = new JSDOM(await readFile(page, "utf8")).window;
  return [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName, textContent }) => ({
    level: Number(tagName.slice(1)),
    title: clean(textContent ?? ""),
  }));
}

/** The slides' headings below their chapters, as bookmarks have them; a slide's page names no chapter by a heading. */
function belowChapters(slides: readonly Entry[], { slides: all }: Lecture): Entry[] {
  let chapter: string | undefined;
  return slides.flatMap(({ title }, index) => {
    if (index === 0) return [{ level: 1, title }];
    const entry = { level: 2, title };
    if (all[index]?.chapter === chapter) return [entry];
    chapter = all[index]?.chapter;
    return [{ level: 1, title: chapter ?? "" }, entry];
  });
}

/** Whose a document is: the slides are the speaker's, the handout has the editors' notes as well. */
const authorOf = (file: string) =>
  file === "handout.pdf" ? `${lecture.speaker}; Redaktion (Sprechnotizen)` : lecture.speaker;

const open = (file: string): PdfDocument => {
  const pdf = pdfs.get(file);
  if (!pdf) throw new Error(`${file} was not made`);
  return pdf;
};
const clean = (text: string) => text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim();
/** Text without what line breaks do to it. */
const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, "");

describe.each(FILES)("%s", (file) => {
  test("says whose it is, what, when and in which language, to old readers and new ones", () => {
    const { info, xmp, marked, showsTitle } = open(file);
    expect(info).toMatchObject({
      Author: authorOf(file),
      CreationDate: "D:20231114221320Z",
      Language: "de",
      PDFFormatVersion: "1.7",
    });
    expect(info["Title"]).toMatch(new RegExp(`^${lecture.title}`));
    const packet = new JSDOM(xmp ?? "", { contentType: "text/xml" }).window.document;
    const read = (name: string) => packet.getElementsByTagName(name)[0]?.textContent;
    expect(read("dc:title")).toBe(info["Title"]);
    expect(read("dc:creator")).toBe(authorOf(file));
    expect(read("dc:language")).toBe("de");
    expect(read("xmp:CreateDate")).toBe(DATE);
    expect({ marked, showsTitle }).toEqual({ marked: true, showsTitle: true });
  });

  test("has the headings as bookmarks, word by word, each below its own", () => {
    const { outline } = open(file);
    const all = headings.get(file) ?? [];
    // Where several are called alike, each says which of them it is.
    const named = all.map((entry) => {
      const alike = all.filter(({ level, title }) => level === entry.level && title === entry.title);
      const title = pdfWords.oneOf(entry.title, alike.indexOf(entry) + 1, alike.length);
      return alike.length > 1 ? { ...entry, title } : entry;
    });
    expect(outline).toEqual(named);
    expect(new Set(outline.map(({ title }) => title)).size).toBeGreaterThan(outline.length - 3);
    expect(outline.length).toBeGreaterThanOrEqual(lecture.slides.length);
  });

  test("has text on every page, all of it inside", () => {
    for (const [index, { runs, width, height }] of open(file).pages.entries()) {
      expect(runs.length, `page ${index + 1}`).toBeGreaterThan(0);
      for (const { text, left, right, bottom, top } of runs) {
        const place = `page ${index + 1}: ${text}`;
        expect(Math.min(left, bottom), place).toBeGreaterThanOrEqual(0);
        expect(right, place).toBeLessThanOrEqual(width);
        expect(top, place).toBeLessThanOrEqual(height);
      }
    }
  });

  test("is tagged on every page; lists, tables and figures as PDF/UA has them", () => {
    for (const [index, { tags }] of open(file).pages.entries()) {
      const place = `page ${index + 1}`;
      const all = allTags(tags);
      expect(
        all.some(({ text }) => text.trim() !== ""),
        place,
      ).toBe(true);
      for (const { role, children, alt } of all) {
        // Content without a tag of its own, such as the line beside a list, has no role.
        const roles = children.flatMap((child) => child.role || []);
        if (role === "Figure") expect(alt, place).toBeTruthy();
        if (role === "L") expect(new Set([...roles, "LI"]), place).toEqual(new Set(["LI"]));
        if (role === "LI") expect(roles.at(-1), place).toBe("LBody");
        if (role === "Table")
          expect(allTags({ role, text: "", children }).some((tag) => tag.role === "TH")).toBe(true);
      }
    }
  });

  test("is read out word by word as it stands on the page, whatever line a word ends", ({ skip }) => {
    if (missing.length > 0 && !mustHaveTools) skip(sayMissing(missing));
    // By poppler: pdf.js makes its own spaces out of the distances.
    const tags = run("pdfinfo", ["-struct-text", join(folder, file)]) ?? "";
    const said = countWords(
      wordsOf([...tags.matchAll(/^ *"([\s\S]*?)"$/gm)].map(([, text]) => text).join(" ")),
    );
    const shown = countWords(words.get(file) ?? []);
    expect(shown.size).toBeGreaterThan(300);
    const lost = [...shown].filter(([word, times]) => (said.get(word) ?? 0) < times);
    expect(lost).toEqual([]);
  });

  test("describes every chart in the words of its description", () => {
    const tags = open(file).pages.flatMap((page) => allTags(page.tags));
    const alts = tags.flatMap(({ role, alt = "" }) => (role === "Figure" ? [clean(alt)] : []));
    const figures = lecture.slides.flatMap((slide) => slide.figures);
    expect(alts).toEqual(figures.map((id) => clean(describeFigure(figure(id)))));
  });

  test("holds all fonts as subsets, no image, live links and less than 1 MB", () => {
    const { fonts, images, size, pages } = open(file);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatchObject({ type: "Type0", embedded: true });
      expect(font.name).toMatch(/^[A-Z]{6}\+/);
    }
    expect(images).toBe(0);
    expect(size).toBeLessThan(1_000_000);
    for (const link of pages.flatMap((page) => page.links)) expect(link).toMatch(/^(#|https:|mailto:)/);
  });

  test("satisfies qpdf and poppler", ({ skip }) => {
    if (missing.length > 0 && !mustHaveTools) skip(sayMissing(missing));
    expect(missing, sayMissing(missing)).toEqual([]);
    const path = join(folder, file);
    expect(run("qpdf", ["--check", path])).toContain("No syntax or stream encoding errors found");
    const fonts = run("pdffonts", [path])?.trim().split("\n").slice(2) ?? [];
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([]);
    expect(run("pdfimages", ["-list", path])?.trim().split("\n")).toHaveLength(2);
    const tags = bare(run("pdfinfo", ["-struct-text", path]) ?? "");
    for (const { title } of headings.get(file) ?? []) expect(tags).toContain(bare(title));
  });
});

const figure = (id: string) => {
  const found = lecture.figures[id];
  if (!found) throw new Error(`there is no figure "${id}"`);
  return found;
};

describe("folien.pdf", () => {
  test("has a page of 16:9 for every slide, appendices included", () => {
    const { pages } = open("folien.pdf");
    expect(pages).toHaveLength(lecture.slides.length);
    for (const { width, height } of pages) expect(width / height).toBeCloseTo(16 / 9, 5);
  });

  test("reads each slide in its order: heading, then every point", () => {
    const { pages } = open("folien.pdf");
    for (const [index, slide] of lecture.slides.entries()) {
      const tags = allTags(pages[index]?.tags);
      expect(tags.filter(({ role }) => /^H[12]$/.test(role)).map(({ text }) => bare(text))).toEqual([
        bare(slide.title),
      ]);
      const text = bare(tags[0]?.text ?? "");
      let from = 0;
      for (const words of [slide.title, ...pointsOf(slide)]) {
        const at = text.indexOf(bare(words), from);
        expect(at, `${slide.id}: ${words}`).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    }
  });

  test("draws charts in the size of their places, in weights that are pinned", async () => {
    const site = await openSite();
    const { page, complaints } = await openPage(site);
    await page.goto(`${site.url}?view=print`);
    await page.waitForSelector("html[data-pdf=ready]");
    const scales = await page.locator("figure svg.plot").evaluateAll((charts) =>
      (charts as SVGSVGElement[]).map((chart) => {
        const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
        return `${chart.closest("figure")?.dataset["figure"]}: ${scale.toFixed(2)}`;
      }),
    );
    const figures = lecture.slides.flatMap((slide) => slide.figures);
    expect(scales).toEqual(figures.map((id) => `${id}: 1.00`));
    const weights = await page
      .locator("body *")
      .evaluateAll((all) => [...new Set(all.map((element) => Number(getComputedStyle(element).fontWeight)))]);
    expect(weights.filter((weight) => !WEIGHTS.includes(weight))).toEqual([]);
    expect(complaints).toEqual([]);
    await site.close();
  });

  test("shows nothing of the deck's controls and none of the tables", () => {
    const text = open("folien.pdf")
      .pages.flatMap(({ runs }) => runs.map((one) => one.text))
      .join(" ");
    expect(text).not.toMatch(/Als Tabelle|Woher\?|Folie \d+ von/);
    const tags = open("folien.pdf").pages.flatMap((page) => allTags(page.tags));
    expect(tags.filter(({ role }) => role === "Table")).toEqual([]);
  });
});

/** The words of a slide's lists, without figures, in their order. */
function pointsOf({ body }: Slide): string[] {
  const lists = allBlocks(body).filter((block) => block.type === "list");
  const points = lists.flatMap((list) => list.points);
  const innermost = points.filter(({ children }) => !children.some(({ type }) => type === "list"));
  return innermost.map(({ children }) => paragraphsOf(children).join(""));
}

describe("handout.pdf", () => {
  test("is A4 upright, with the notes, and says on which page one is", () => {
    const { pages } = open("handout.pdf");
    for (const { width, height } of pages) {
      expect(Math.abs(width - 595.28)).toBeLessThan(1);
      expect(Math.abs(height - 841.89)).toBeLessThan(1);
    }
    const texts = pages.map(({ runs }) => runs.map(({ text }) => text).join(""));
    for (const [index, text] of texts.entries())
      expect(bare(text)).toContain(`Seite${index + 1}von${pages.length}`);
    // Title and contents share the first page, whose heading is not said twice.
    expect(bare(texts[0] ?? "")).toContain(bare(lecture.slides.at(-1)?.title ?? ""));
    expect(bare(texts[0] ?? "").split(bare(lecture.title))).toHaveLength(2);
    const all = bare(texts.join(""));
    for (const { id, notes } of lecture.slides) {
      const [first = ""] = paragraphsOf(notes);
      expect(all.includes(bare(first.slice(0, 40))), id).toBe(true);
    }
  });

  test("has tables with header cells and no notes, where that was asked for", async () => {
    const served = await serveFolder("dist", 0);
    const browser = await chromium.launch(launchOptions(await ensureBrowser()));
    const sheet = { ready: "html[data-handout=ready]", media: "print" } as const;
    const printed = await printPage(browser, { ...sheet, url: `${served.url}handout.html?tabellen` });
    await Promise.all([browser.close(), served.close()]);
    const { pages } = await readPdf((await finishPdf(printed, new Date(DATE))).bytes);
    const tags = pages.flatMap((page) => allTags(page.tags));
    const tables = tags.filter(({ role }) => role === "Table");
    expect(tables.length).toBeGreaterThanOrEqual(lecture.slides.flatMap(({ figures }) => figures).length);
    const roles = tables.map((table) => new Set(allTags(table).map(({ role }) => role)));
    for (const found of roles) expect([...found]).toEqual(expect.arrayContaining(["Caption", "TR", "TH"]));
    expect(bare(tags[0]?.text ?? "")).not.toContain("Notizen");
  });
});
