import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import type * as Markdown from "mdast-util-from-markdown";
import { describe, expect, test, vi } from "vitest";
import { EVIDENCE_FIGURE, summarizeEvidence } from "../../../src/describe/tally.ts";
import type { Lecture } from "../../../src/model/lecture.ts";
import { LectureError } from "../../../src/model/problem.ts";
import { compileLecture } from "../../../src/read/compile.ts";
import { packageFiles } from "../../../src/render/data-package.ts";
import { describeTalk, renderShared, renderSlidePage } from "../../../src/render/metadata.tsx";
import { PAGES, renderNotes, renderPage } from "../../../src/render/pages.tsx";
import { ATTACKS, MADE } from "../../attacks.ts";
import { filesOf, spoil, takeApart, type Written } from "../../hostile-lecture.ts";

/*
 * Markup, addresses and formulas in each kind of text that a lecture is written in, found by walking through one: it is
 * refused with its place, or it is a text in every page and file that has it.
 */

// Hundreds of lectures are read that differ in one text; the same text is the same tree.
vi.mock("mdast-util-from-markdown", async (original) => {
  const { fromMarkdown } = await original<typeof Markdown>();
  const read = new Map<string, ReturnType<typeof fromMarkdown>>();
  return {
    fromMarkdown: (text: string) => {
      const tree = read.get(text) ?? fromMarkdown(text);
      read.set(text, tree);
      // Who reads it takes it apart.
      return structuredClone(tree);
    },
  };
});

const compile = (written: Written): Lecture =>
  compileLecture({ ...filesOf(written), overviews: { [EVIDENCE_FIGURE]: summarizeEvidence } });

function accepts(written: Written): boolean {
  try {
    compile(written);
    return true;
  } catch (error) {
    // Anything else is no refusal.
    if (error instanceof LectureError) return false;
    throw error;
  }
}

test("what an attack would make is found", () => {
  const page = new JSDOM(`<a href="${ATTACKS["address"]}">x</a>${ATTACKS["markup"]}`).window.document;
  expect([...page.querySelectorAll(MADE)].map(({ localName }) => localName).sort()).toEqual(
    ["a", "a", "img", "script", "style", "svg"].sort(),
  );
});

describe.each(Object.entries(ATTACKS))("%s", (_, attack) => {
  const { written, taken, refused } = spoil(takeApart(), attack, accepts);
  const lecture = compile(written);

  test("is tried in every kind of text, taken by some, refused by others", () => {
    expect(taken.length).toBeGreaterThan(40);
    expect(refused.length).toBeGreaterThan(30);
    for (const kind of [
      "data/polls.ts: polls › * › question",
      "data/site.yaml: operator › *",
      "*.md: line of text",
    ])
      expect(taken).toContain(kind);
    expect(refused).toEqual(
      expect.arrayContaining(["*.csv: head", "data/polls.ts: polls › * › choices › * › id"]),
    );
  });

  test("is no address that a page leads to", () => {
    for (const address of [lecture.site.url, lecture.site.signLanguage]) expect(address).toMatch(/^https:/);
  });

  test.each(Object.keys(PAGES))("makes nothing on the page %s", (page) => {
    const { head = "", body = "" } = renderPage(page, lecture) ?? {};
    expectText(
      `<head>${head}${renderShared(lecture, "x")}${describeTalk(lecture)}</head><body>${body}</body>`,
    );
  });

  test("makes nothing in the notes, and in the page of each slide", () => {
    for (const html of Object.values(renderNotes(lecture))) expectText(html);
    for (const slide of lecture.slides) expectText(renderSlidePage(lecture, slide, "default-src 'self'"));
  });

  test("is no formula in any table that is given away", () => {
    const tables = [...packageFiles(lecture, { name: "x", version: "1" })].filter(([name]) =>
      name.endsWith(".csv"),
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const [file, text] of tables)
      for (const cell of (parse(text, { bom: true }) as string[][]).flat())
        expect(cell, file).not.toMatch(/^[=+\-@\t\r]/);
  });

  /** What was written is there, and as a text alone. */
  function expectText(html: string): void {
    const page = new JSDOM(html).window.document;
    for (const template of page.querySelectorAll("template"))
      page.body.append(template.content.cloneNode(true));
    expect([...page.querySelectorAll(MADE)].map((element) => element.outerHTML.slice(0, 200))).toEqual([]);
    // Of scripts, data alone.
    for (const script of page.querySelectorAll("script")) expect(script.type).toBe("application/ld+json");
  }
});
