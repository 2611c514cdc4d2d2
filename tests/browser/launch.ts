import { type Browser, chromium } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";

/**
 * A browser whose pages meet no service worker: it would fetch the whole lecture in every window of every test, and
 * what it answers no test could hold up. `offline.test.ts` has one that does.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchKeeping();
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await context.addInitScript(() =>
      Object.defineProperty(navigator, "serviceWorker", { value: undefined }),
    );
    return context;
  };
  return browser;
}

/** A browser as everybody has it. */
export async function launchKeeping(args: readonly string[] = []): Promise<Browser> {
  const options = launchOptions(await ensureBrowser());
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
}
