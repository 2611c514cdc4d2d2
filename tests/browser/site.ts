import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { preview } from "vite";
import { launchBrowser } from "./launch.ts";
import { isRemark } from "./remark.ts";

/** The built deck, served on loopback, and a browser to look at it. */
export interface Site {
  url: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** @param folder the built pages, if not those of the project's own lecture */
export async function openSite(folder?: string): Promise<Site> {
  const build = folder ? { build: { outDir: folder } } : {};
  const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error", ...build });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error("the preview server has no address");
  const browser = await launchBrowser();
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A page that keeps what it must not have: console messages, errors, requests to other hosts. */
export interface Watched {
  page: Page;
  complaints: string[];
}

export async function openPage(site: Site, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on(
    "console",
    (message) => isRemark(message) || complaints.push(`console ${message.type()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** Opens the deck on a slide and waits until it stands. */
export async function openDeck(page: Page, site: Site, hash = "", search = ""): Promise<void> {
  await page.goto(`${site.url}${search}${hash}`);
  await page.waitForSelector("html[data-deck=ready]");
}

/** Waits until a slide is the current one and every chart on it is drawn, its bars as well. */
export async function waitForSlide(page: Page, id: string): Promise<void> {
  await page.waitForFunction((slide) => {
    const section = document.getElementById(slide);
    if (!section?.classList.contains("present")) return false;
    return [...section.querySelectorAll("figure")].every(
      ({ dataset }) => dataset["state"] === "drawn" && dataset["fresh"] !== "soon",
    );
  }, id);
}

/** Goes to a slide by its link and shows all of its points. */
export async function showSlide(page: Page, id: string): Promise<void> {
  await page.evaluate((slide) => {
    location.hash = `#/${slide}`;
  }, id);
  await waitForSlide(page, id);
  await page.keyboard.press("a");
}

/** The slide on stage; in a stack that is not, one slide of it keeps its class. */
export const PRESENT = ":is(.slides > .slide.present, .slides > .stack.present > .slide.present)";

/** Id of the slide on stage. */
export function currentSlide(page: Page): Promise<string> {
  return page.locator(PRESENT).evaluate((slide) => slide.id);
}
