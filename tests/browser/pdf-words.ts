import { chromium } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { DOCUMENTS } from "../../src/pdf/documents.ts";
import { serveFolder } from "../../src/pdf/serve.ts";

/** Words as people read them: what a line's end does to them is undone. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll("\u00ad", "")
    .split(/\s+/)
    .filter((word) => word !== "");

export function countWords(words: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** The words of each page that is printed, charts left out: they are described, not read out. */
export async function readPages(dist: string): Promise<Map<string, string[]>> {
  const served = await serveFolder(dist, 0);
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const words = new Map<string, string[]>();
  for (const { file, page: path, search, ready, media } of DOCUMENTS) {
    const page = await browser.newPage();
    await page.emulateMedia({ media });
    await page.goto(`${served.url}${path}${search({ notes: true, tables: false })}`);
    await page.waitForSelector(ready, { state: "attached" });
    const text = await page.evaluate(() => {
      for (const chart of document.querySelectorAll("figure svg")) chart.remove();
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts, each block for itself.
      return document.body.innerText;
    });
    words.set(file, wordsOf(text));
  }
  await Promise.all([browser.close(), served.close()]);
  return words;
}
