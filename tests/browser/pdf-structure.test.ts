import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { create } from "fontkit";
import { getDocument } from "unpdf/pdfjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "#words/pages.ts";
import { words as pdfWords } from "#words/pdf.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { listLinks } from "../../src/pdf/annotations.ts";
import { makePdfs } from "../../src/pdf/documents.ts";
import { allElements, kidsOf, tagOf } from "../../src/pdf/tree.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { allTags, readPdf } from "./pdf-document.ts";

/* What the tags, places and names of both PDFs say to programs: whatever no reader sees. */

const FILES = ["folien.pdf", "handout.pdf"] as const;
const FOLDERS = [...FILES, "appendix/handout.pdf"];
const name = PDFName.of;
const pdfs = new Map<string, PDFDocument>();
const bytesOf = new Map<string, Uint8Array>();
let folder: string;
let lecture: Lecture;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pdf-structure-"));
  lecture = await readLecture(process.cwd());
  const order = { dist: "dist", out: folder, port: 0, notes: true, tables: true, report: () => undefined };
  await makePdfs(order);
  await makePdfs({ ...order, out: join(folder, "appendix"), tables: false });
  for (const file of FOLDERS) {
    const bytes = await readFile(join(folder, file));
    bytesOf.set(file, bytes);
    pdfs.set(file, await PDFDocument.load(bytes, { updateMetadata: false }));
  }
});
afterAll(() => rm(folder, { recursive: true }));

function open(file: string): PDFDocument {
  const pdf = pdfs.get(file);
  if (!pdf) throw new Error(`${file} was not made`);
  return pdf;
}

const tagged = (file: string, tag: string): PDFDict[] =>
  allElements(open(file)).flatMap(({ element }) => (tagOf(element) === tag ? [element] : []));

/** What a kind of attributes says of an element, by its keys. */
function attribute(element: PDFDict, key: string): PDFObject | undefined {
  const all = element.lookup(name("A"));
  const dicts = all instanceof PDFArray ? all.asArray().map((one) => element.context.lookup(one)) : [all];
  for (const dict of dicts) if (dict instanceof PDFDict && dict.has(name(key))) return dict.lookup(name(key));
  return undefined;
}

const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : "";

const figuresInOrder = () => lecture.slides.flatMap((slide) => slide.figures);

describe.each(FOLDERS)("%s", (file) => {
  test("says in which box each figure stands, inside of its page", () => {
    const figures = tagged(file, "Figure");
    expect(figures).toHaveLength(figuresInOrder().length);
    const [page] = open(file).getPages();
    const { width = 0, height = 0 } = page?.getSize() ?? {};
    for (const figure of figures) {
      const box = attribute(figure, "BBox");
      const [left = 0, bottom = 0, right = 0, top = 0] =
        box instanceof PDFArray ? box.asArray().map(Number) : [];
      expect(right - left).toBeGreaterThan(50);
      expect(top - bottom).toBeGreaterThan(20);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeLessThanOrEqual(height);
    }
    expect(Buffer.from(bytesOf.get(file) ?? []).toString("latin1")).not.toContain("figure.invalid");
  });

  test("has each figure's values as a file that belongs to it", async () => {
    for (const [index, figure] of tagged(file, "Figure").entries()) {
      const id = figuresInOrder()[index];
      const expected = await readFile(join("dist/data", `${id}.csv`)).catch(() => undefined);
      const files = figure.lookupMaybe(name("AF"), PDFArray);
      expect(files?.size() ?? 0, id).toBe(expected ? 1 : 0);
      const spec = files?.lookup(0, PDFDict);
      if (!spec || !expected) continue;
      expect(textOf(spec.lookup(name("UF")))).toBe(`${id}.csv`);
      expect(spec.lookup(name("AFRelationship"))).toBe(name("Data"));
      const stream = spec.lookup(name("EF"), PDFDict).lookup(name("F"));
      const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
      expect(Buffer.from(bytes).equals(expected), id).toBe(true);
    }
  });

  test("says of each list how it is numbered, and of each header cell what it heads", () => {
    for (const list of tagged(file, "L")) expect(attribute(list, "ListNumbering")).toBeInstanceOf(PDFName);
    for (const cell of tagged(file, "TH"))
      expect(["/Row", "/Column"]).toContain(String(attribute(cell, "Scope")));
  });

  test("says of each link where it leads, once a line", () => {
    const titles = lecture.slides.map(({ title }) => title);
    for (const links of listLinks(open(file)))
      for (const [index, { annotation, target, box }] of links.entries()) {
        const said = textOf(annotation.lookup(name("Contents")));
        const chapters = lecture.slides.map(({ chapter }) => chapter);
        const inside = [...titles, ...chapters, pdfWords.appendix].some((title) => said.endsWith(title));
        expect(target.startsWith("#") ? inside : said.endsWith(target), `${target}: ${said}`).toBe(true);
        const before = links[index - 1];
        const goesOn = before?.target === target && before.box[1] === box[1] && before.box[2] === box[0];
        expect(goesOn, `${target} in two pieces`).toBe(false);
      }
  });

  test("names its fonts by their weights, and their capitals have a height", () => {
    const dicts = open(file)
      .context.enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const fonts = dicts.filter((dict) => dict.get(name("Type")) === name("FontDescriptor"));
    const names = fonts.map((font) => String(font.get(name("FontName"))).replace(/^\/[A-Z]{6}\+/, ""));
    expect(new Set(names).size).toBe(names.length);
    for (const font of fonts) expect(font.lookup(name("CapHeight"), PDFNumber).asNumber()).toBeGreaterThan(0);
    const used = dicts.map((dict) => dict.get(name("BaseFont"))).filter((font) => font !== undefined);
    expect(new Set(used.map(String))).toEqual(
      new Set(fonts.map((font) => String(font.get(name("FontName"))))),
    );
  });

  test("gives every glyph it shows the width that its font has", () => {
    const fonts = open(file)
      .context.enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.has(name("ToUnicode")) ? [object] : []));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const below = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
      const program = create(decode(below.lookup(name("FontDescriptor"), PDFDict).lookup(name("FontFile2"))));
      if (!("hmtx" in program)) throw new Error("expected one font, got several");
      const { hmtx, hhea, unitsPerEm } = program as unknown as Metrics;
      const widths = widthsOf(below.lookup(name("W"), PDFArray));
      const glyphs = glyphsIn(decode(font.lookup(name("ToUnicode"))).toString("latin1"));
      expect(glyphs.length).toBeGreaterThan(10);
      for (const glyph of glyphs) {
        const { advance } = hmtx.metrics.get(Math.min(glyph, hhea.numberOfMetrics - 1));
        const said = widths.get(glyph) ?? below.lookup(name("DW"), PDFNumber).asNumber();
        expect(Math.abs((advance * 1000) / unitsPerEm - said), `glyph ${glyph}`).toBeLessThan(1);
      }
    }
  });

  test("shows its bookmarks at once", async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytesOf.get(file) ?? []), verbosity: 0 }).promise;
    expect(await pdf.getPageMode()).toBe("UseOutlines");
    await pdf.destroy();
  });
});

/** What fontkit reads of a font, beside what its types tell. */
interface Metrics {
  unitsPerEm: number;
  hhea: { numberOfMetrics: number };
  hmtx: { metrics: { get: (index: number) => { advance: number } } };
}

const decode = (stream: PDFObject | undefined): Buffer =>
  Buffer.from(stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : []);

/** Widths by glyph: „first [a b c]“ or „first last width“, one after the other. */
function widthsOf(list: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths.set(first + index, Number(width));
      at += 2;
    } else {
      const last = Number(next);
      for (let glyph = first; glyph <= last; glyph++)
        widths.set(glyph, list.lookup(at + 2, PDFNumber).asNumber());
      at += 3;
    }
  }
  return widths;
}

/** The glyphs that a map to Unicode knows: those that are shown. */
function glyphsIn(map: string): number[] {
  const sections = [...map.matchAll(/beginbf(?:char|range)([\s\S]*?)endbf/g)].map(([, lines = ""]) => lines);
  return sections
    .flatMap((lines) => lines.trim().split("\n"))
    .flatMap((line) => {
      const [first = 0, last = 0, text] = [...line.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) =>
        Number.parseInt(hex ?? "", 16),
      );
      const count = text === undefined ? 1 : last - first + 1;
      return Array.from({ length: count }, (_, index) => first + index);
    });
}

test("folien.pdf calls its pages by the numbers of their slides", async () => {
  const data = new Uint8Array(bytesOf.get("folien.pdf") ?? []);
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  expect(await pdf.getPageLabels()).toEqual(lecture.slides.map(({ number }) => number));
  await pdf.destroy();
});

test("handout.pdf has its contents as such: chapters, slides below, each with its slide's number", () => {
  const [contents, ...nested] = tagged("handout.pdf", "TOC");
  const chapters = new Set(lecture.slides.slice(1).map(({ chapter }) => chapter));
  expect(contents && kidsOf(contents).map(tagOf)).toEqual([...chapters].map(() => "TOCI"));
  expect(nested).toHaveLength(chapters.size);
  const items = nested.flatMap(kidsOf);
  expect(items).toHaveLength(lecture.slides.length - 1);
  // What is no part of its own there, such as a space, is NonStruct.
  for (const item of items)
    expect(
      kidsOf(item)
        .map(tagOf)
        .filter((tag) => tag !== "NonStruct"),
    ).toEqual(["Lbl", "Reference"]);
});

const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, "");
const readPages = async (file: string) => (await readPdf(bytesOf.get(file) ?? new Uint8Array())).pages;

test.each(["handout.pdf", "appendix/handout.pdf"])(
  "%s says in its contents on which page each slide is",
  async (file) => {
    const [first, ...rest] = await readPages(file);
    const entries = allTags(first?.tags)
      .filter(({ role }) => role === "TOCI")
      .filter(({ children }) => children.some(({ role }) => role === "Lbl"));
    expect(entries.map(({ children }) => bare(children[0]?.text ?? ""))).toEqual(
      lecture.slides.slice(1).map(({ number }) => bare(words.slide(number))),
    );
    for (const [index, { children }] of entries.entries()) {
      const { title = "", number } = lecture.slides[index + 1] ?? {};
      const page = Number(children.at(-1)?.text);
      const headings = allTags(rest[page - 2]?.tags).filter(({ role }) => role === "H3");
      expect(
        headings.map(({ text }) => bare(text)),
        `${number} on page ${page}`,
      ).toContain(bare(title));
    }
  },
);

test("handout.pdf has every table that was asked for, with header cells", () => {
  const tables = tagged("handout.pdf", "Table");
  expect(tables.length).toBeGreaterThanOrEqual(figuresInOrder().length);
  expect(tagged("handout.pdf", "TH").length).toBeGreaterThan(tables.length);
});

test("handout.pdf has all tables at its end otherwise, each with its slide, header cells and a page in the contents", async () => {
  const all = tagged("appendix/handout.pdf", "Table");
  // Those that say how many answered stand with the slide that counts a survey; they lead nowhere.
  const surveys = Object.values(lecture.figures).flatMap(({ asked }) => asked ?? []);
  const tables = all.filter((table) => below(table).some((inside) => tagOf(inside) === "Link"));
  expect([tables.length, all.length]).toEqual([
    figuresInOrder().length,
    figuresInOrder().length + surveys.length,
  ]);
  for (const table of tables) {
    const inside = below(table);
    expect(inside.map(tagOf)).toEqual(expect.arrayContaining(["Caption", "TR", "TH", "Link"]));
  }
  const [first, ...rest] = await readPages("appendix/handout.pdf");
  const entry = allTags(first?.tags)
    .filter(({ role }) => role === "TOCI")
    .at(-1);
  expect(bare(entry?.text ?? "")).toContain(bare(pdfWords.appendix));
  const page = rest[Number(entry?.children.at(-1)?.text) - 2];
  const headings = allTags(page?.tags).filter(({ role }) => role === "H2");
  expect(headings.map(({ text }) => bare(text))).toEqual([bare(pdfWords.appendix)]);
});

const below = (element: PDFDict): PDFDict[] => kidsOf(element).flatMap((kid) => [kid, ...below(kid)]);
