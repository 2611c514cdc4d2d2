import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Lecture } from "../../src/model/lecture.ts";
import { openDeck, type Site, showSlide } from "./site.ts";

/** What stands once a page's scripts are through; the others have none. */
export const READY: Readonly<Record<string, string>> = {
  "handout.html": "html[data-handout=ready]",
  "reading.html": "html[data-handout=ready]",
  "speaker.html": ".controls .next",
};

/** Every page of the build beside the deck. */
export const PAGES = readdirSync("dist").filter((name) => name.endsWith(".html") && name !== "index.html");

/** Opens a page of the build and waits until it stands. */
export async function openBuilt(page: Page, site: Site, name: string): Promise<void> {
  await page.goto(site.url + name);
  await page.waitForSelector(READY[name] ?? "body");
}

/** Shows a slide of each layout in the deck, one after the other, and all that is on it. */
export async function forEachLayout(
  page: Page,
  site: Site,
  lecture: Lecture,
  look: (id: string) => Promise<void>,
): Promise<void> {
  await openDeck(page, site);
  for (const layout of new Set(lecture.slides.map((slide) => slide.layout))) {
    const { id = "" } = lecture.slides.find((slide) => slide.layout === layout) ?? {};
    await showSlide(page, id);
    await look(id);
  }
}
