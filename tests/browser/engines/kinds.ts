import { chromium, firefox } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../../src/pdf/browser.ts";
import { ensureProgram, programPath } from "../../debian.ts";
import type { Kind } from "./engine.ts";
import { playwrightEngine } from "./playwright-engine.ts";
import { webkitEngine } from "./webkit-engine.ts";

/** The engines that browsers are made of, each driven as it comes from Debian. */
export const KINDS: readonly Kind[] = [
  {
    name: "Chromium",
    cannot: {},
    ensure: () => true,
    launch: async () => playwrightEngine(await chromium.launch(launchOptions(await ensureBrowser()))),
  },
  {
    name: "Firefox",
    cannot: {},
    ensure: () => findFirefox() !== undefined || ensureProgram("firefox-esr", "firefox-esr"),
    launch: async () => {
      const path = findFirefox();
      if (!path) throw new Error("Firefox is missing");
      // Any Firefox, not one of Playwright's. Playwright 1.65 sends a command that Firefox 153 does not know.
      const found = { channel: "moz-firefox", executablePath: path };
      return playwrightEngine(await firefox.launch(found));
    },
  },
  {
    name: "WebKit",
    cannot: {
      complaints: "tell of console messages, errors and requests (violations of the policy are reported)",
      "file-windows": "connect two windows that show a file: no message comes through",
    },
    ensure: () =>
      ensureProgram("WebKitWebDriver", "webkit2gtk-driver hyphen-de") && ensureProgram("Xvfb", "xvfb"),
    launch: webkitEngine,
  },
];

/** FIREFOX_PATH, or the first of its names on PATH. */
const findFirefox = () => process.env["FIREFOX_PATH"] ?? programPath("firefox-esr") ?? programPath("firefox");
