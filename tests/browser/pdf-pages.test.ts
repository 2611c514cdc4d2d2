import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { printPage } from "../../src/pdf/print-page.ts";
import { serveFolder } from "../../src/pdf/serve.ts";
import { address as german } from "../../src/words/de/address.ts";
import { address as english } from "../../src/words/en/address.ts";
import { type Built, buildLecture } from "../build-lecture.ts";
import { type PdfPage, type Run, readPdf } from "./pdf-document.ts";

/*
 * How the handout's pages are filled: none is half empty, and none opens with the rest of a note that does not say
 * whose it is. The second lecture has other slides, and notes of other lengths.
 */

const LECTURES = ["the lecture", "another lecture"] as const;
const NOTES = [german.notes, english.notes].join("&");
const TABLES = [german.tables, english.tables].join("&");
/** How far a page is filled at least: what is handed out best; the others are never half empty. */
const HANDOUTS = {
  "with notes": { search: `?${NOTES}`, appendix: true, filled: 0.6 },
  "without notes": { search: "", appendix: true, filled: 0.5 },
  "with each table below its chart": { search: `?${NOTES}&${TABLES}`, appendix: false, filled: 0.5 },
};
const CASES = LECTURES.flatMap((name) =>
  Object.entries(HANDOUTS).map(([kind, sheet]) => ({ name, kind, ...sheet })),
);

/** Where a page's own text may stand, in points from its foot; running title and number are outside. */
const TOP = 790;
const FOOT = 45;

let built: Built;
const handouts = new Map<string, PdfPage[]>();
/** Each note's label and what it says, of a lecture. */
const notes = new Map<string, { label: string; text: string }[]>();

beforeAll(async () => {
  built = await buildLecture("tests/fixtures/lecture");
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  for (const [index, folder] of ["dist", built.folder].entries()) {
    const name = LECTURES[index] ?? "";
    notes.set(name, await readNotes(folder));
    const served = await serveFolder(folder, 0);
    for (const { kind, search, appendix } of CASES.filter((one) => one.name === name)) {
      const sheet = { ready: "html[data-handout=ready]", media: "print", appendix } as const;
      const { bytes } = await printPage(browser, { ...sheet, url: `${served.url}handout.html${search}` });
      handouts.set(`${name} ${kind}`, (await readPdf(bytes)).pages);
    }
    await served.close();
  }
  await browser.close();
});
afterAll(() => built?.remove());

/** Text without what line breaks do to it. */
const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, "");

async function readNotes(folder: string) {
  const { document } = new JSDOM(await readFile(join(folder, "handout.html"), "utf8")).window;
  return [...document.querySelectorAll(".notes")].map((note) => {
    const label = note.querySelector(".label");
    label?.remove();
    return { label: bare(label?.textContent ?? ""), text: bare(note.textContent ?? "") };
  });
}

const pagesOf = (name: string, kind: string): PdfPage[] => handouts.get(`${name} ${kind}`) ?? [];
const ownText = ({ runs }: PdfPage): Run[] => runs.filter(({ bottom, top }) => bottom > FOOT && top < TOP);
/** What stands in each of a page's two columns, from its top. */
const columnsOf = (page: PdfPage): Run[][] =>
  [0, 1].map((column) =>
    ownText(page)
      .filter(({ left }) => Number(left > page.width / 2) === column)
      .toSorted((one, other) => other.bottom - one.bottom || one.left - other.left),
  );
const openingOf = (column: readonly Run[]) => bare(column.map(({ text }) => text).join("")).slice(0, 40);

/** Whether a column begins with these words; long ones are cut off like it. */
const beginsWith = (opening: string, words: string) => words !== "" && opening.startsWith(words.slice(0, 30));

const openingsOf = (name: string, kind: string) =>
  pagesOf(name, kind)
    .slice(1)
    .flatMap((page) => columnsOf(page).map(openingOf))
    .filter(Boolean);

/** The columns that begin with a note's label. */
const headedIn = ({ name, kind }: { name: string; kind: string }) =>
  openingsOf(name, kind).filter((opening) =>
    (notes.get(name) ?? []).some(({ label }) => beginsWith(opening, label)),
  );

describe.each(CASES)("$name, $kind", ({ name, kind, filled }) => {
  test("leaves no page half empty but the last, and the one of title and contents", () => {
    const pages = pagesOf(name, kind);
    expect(pages.length).toBeGreaterThan(2);
    const poor = pages.slice(1, -1).flatMap((page, index) => {
      const lowest = Math.min(...ownText(page).map(({ bottom }) => bottom));
      const part = (TOP - lowest) / (TOP - FOOT);
      return part < filled ? [`page ${index + 2}: ${part.toFixed(2)}`] : [];
    });
    expect(poor).toEqual([]);
  });

  test("says of every note that goes on at the head of a column to which slide it belongs", () => {
    const said = notes.get(name) ?? [];
    const openings = openingsOf(name, kind);
    expect(openings.filter((opening) => said.some(({ text }) => text.includes(opening)))).toEqual([]);
    if (kind === "without notes") expect(headedIn({ name, kind })).toEqual([]);
  });
});

test("some notes do go on at the head of a column: where, is each lecture's luck", () => {
  expect(CASES.flatMap(headedIn).length).toBeGreaterThan(0);
});
