import type { Browser, Page } from "playwright-core";
import { address } from "#words/address.ts";
import { words } from "#words/pdf.ts";
import { readPages } from "./destinations.ts";
import { FRAMES } from "./figures.ts";
import { type Instances, pinFonts } from "./fonts.ts";
import { replaceOutlines, replacePatterns } from "./page/chart-inks.ts";
import { numberContents } from "./page/contents.ts";
import { frameFigures } from "./page/frames.ts";
import {
  announcePrint,
  cutLinksHome,
  type Heading,
  nameParagraphs,
  type PageFacts,
  readFacts,
  readHeadings,
  readLabels,
  readPlaces,
  stayOnPaper,
} from "./page/page.ts";
import { keepSpaces } from "./page/spaces.ts";
import { appendTables } from "./page/tables.ts";
import { PdfProblem } from "./problem.ts";

/** A page to print. */
export interface Sheet {
  url: string;
  /** Selects the root element once everything is laid out and drawn. */
  ready: string;
  /** Whose style sheets hold: slides look as on the screen. */
  media: "screen" | "print";
  /** Whether all tables follow at the end, because none is shown where its chart stands. */
  appendix?: boolean;
}

/** A page as Chromium printed it, and what its PDF has to say of itself. */
export interface Printed extends PageFacts {
  bytes: Uint8Array;
  headings: Heading[];
  /** What stands at each place that links may lead to. */
  places: Record<string, string>;
  /** The slide of each page; empty where pages are counted. */
  labels: string[];
}

/** How long a page may take to be ready, in milliseconds. */
const LIMIT = 60_000;

const PLAIN = { preferCSSPageSize: true, printBackground: true };
const OPTIONS = { ...PLAIN, tagged: true, outline: true };

/** Where the tables begin that are added at the end; no chapter or slide is called so. */
const APPENDIX = `${address.contents}-${address.tables}`;

/**
 * Prints a page as soon as it says that it is ready.
 * @throws PdfProblem if the page throws, logs an error, misses a file or never gets ready
 */
export async function printPage(
  browser: Browser,
  { url, ready, media, appendix = false }: Sheet,
  instances: Instances = new Map(),
): Promise<Printed> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: "de-DE",
    // Nothing is to be kept of what is printed.
    serviceWorkers: "block",
    // A page's policy knows its style sheet by a hash, and that one is changed: `fonts.ts`.
    bypassCSP: true,
  });
  const page = await context.newPage();
  try {
    const { complaint, complain } = listen(page, url);
    await page.emulateMedia({ media, reducedMotion: "reduce" });
    await page.addInitScript(stayOnPaper);
    await pinFonts(page, instances, complain);
    await Promise.race([open(page, url, ready), complaint]);
    return await Promise.race([print(page, appendix), complaint]);
  } finally {
    // After a complaint, files may still be on their way.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
  }
}

/** Rejects with the first thing that goes wrong in a page; what is printed after it would be wrong, too. */
function listen(page: Page, url: string): { complaint: Promise<never>; complain: (what: string) => void } {
  let complain: (what: string) => void = () => undefined;
  const complaint = new Promise<never>((_, reject) => {
    complain = (what) => {
      reject(new PdfProblem(`${new URL(url).pathname} cannot be printed: ${what}`));
    };
    page.on("pageerror", ({ message }) => complain(`the page threw "${message}"`));
    page.on("crash", () => complain("the page crashed"));
    page.on("response", (response) => {
      if (response.status() >= 400) complain(`${response.url()} answered ${response.status()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") complain(`the page logged "${message.text()}"`);
    });
  });
  // Heard by whoever races it; afterwards there is nobody left to tell.
  complaint.catch(() => undefined);
  return { complaint, complain };
}

async function open(page: Page, url: string, ready: string): Promise<void> {
  await page.goto(url, { timeout: LIMIT }).catch((error: unknown) => {
    const [reason] = String(error).split("\n");
    throw new PdfProblem(`${url} cannot be opened: ${reason}`);
  });
  await page.waitForSelector(ready, { state: "attached", timeout: LIMIT }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== "TimeoutError") throw error;
    throw new PdfProblem(`${url} cannot be printed: expected "${ready}" within ${LIMIT / 1000} s`);
  });
}

async function print(page: Page, appendix: boolean): Promise<Printed> {
  // The handout draws its charts for paper now: later, they would undo what follows.
  await page.evaluate(announcePrint);
  await page.evaluate(cutLinksHome);
  await page.evaluate(replaceOutlines);
  await page.evaluate(replacePatterns);
  if (appendix) await page.evaluate(appendTables, { id: APPENDIX, title: words.appendix });
  await page.evaluate(nameParagraphs);
  const listed = await page.evaluate(numberContents, {});
  await page.evaluate(keepSpaces);
  await page.evaluate(frameFigures, FRAMES);
  const headings = await page.evaluate(readHeadings);
  const facts = await page.evaluate(readFacts);
  const places = await page.evaluate(readPlaces);
  const labels = await page.evaluate(readLabels);
  const bytes = listed ? await printNumbered(page) : await page.pdf(OPTIONS);
  return { ...facts, headings, places, labels, bytes };
}

/** Prints twice: on which page a place is, only paper tells. */
async function printNumbered(page: Page): Promise<Buffer> {
  const pages = await readPages(await page.pdf(PLAIN));
  await page.evaluate(numberContents, pages);
  const bytes = await page.pdf(OPTIONS);
  const after = await readPages(bytes);
  const moved = Object.keys(pages).find((place) => pages[place] !== after[place]);
  if (moved)
    throw new Error(`"${moved}" moved from page ${pages[moved]} to ${after[moved]} once it was numbered`);
  return bytes;
}
