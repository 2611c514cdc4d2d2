import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { isRemark } from "../remark.ts";
import type { Engine, Profile, View } from "./engine.ts";

/** A browser of Playwright's as an engine. */
export function playwrightEngine(browser: Browser, options: BrowserContextOptions = {}): Engine {
  return {
    version: browser.version(),
    profile: () => openProfile(browser, options),
    close: () => browser.close(),
  };
}

async function openProfile(browser: Browser, options: BrowserContextOptions): Promise<Profile> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const complaints: string[] = [];
  const hosts = new Set<string>();
  context.on("page", (page) => {
    page.on(
      "console",
      (message) => isRemark(message) || complaints.push(`console ${message.type()}: ${message.text()}`),
    );
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !hosts.has(host)) complaints.push(`request: ${request.url()}`);
    });
  });
  return {
    complaints,
    async open(url) {
      hosts.add(new URL(url).host);
      const view = viewOf(await context.newPage());
      await view.goto(url);
      return view;
    },
    close: () => context.close(),
  };
}

function viewOf(page: Page): View {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    run: (script, ...given) => page.evaluate(`(${script})(...${JSON.stringify(given)})`),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot({ caret: "initial" }),
    close: () => page.close(),
  };
}
