import { chromium, firefox } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../../src/pdf/browser.ts";
import { ensureProgram, programPath } from "../../debian.ts";
import type { Kind, Wish } from "./engine.ts";
import { playwrightEngine } from "./playwright-engine.ts";
import { webkitEngine } from "./webkit-engine.ts";

/** The engines that browsers are made of, each driven as it comes from Debian. */
export const KINDS: readonly Kind[] = [
  {
    name: "Chromium",
    cannot: {},
    ensure: () => true,
    launch: async (wish) =>
      playwrightEngine(await chromium.launch(launchOptions(await ensureBrowser())), {
        ...(wish && { reducedMotion: "reduce" }),
        ...(wish === "forced-colors" && { forcedColors: "active" }),
      }),
  },
  {
    name: "Firefox",
    cannot: {},
    ensure: () => findFirefox() !== undefined || ensureProgram("firefox-esr", "firefox-esr"),
    launch: async (wish) => {
      const path = findFirefox();
      if (!path) throw new Error("Firefox is missing");
      // Any Firefox, not one of Playwright's. Playwright 1.65 sends a command that Firefox 153 does not know.
      const found = { channel: "moz-firefox", executablePath: path };
      const firefoxUserPrefs = wish ? FIREFOX_WISHES[wish] : {};
      return playwrightEngine(await firefox.launch({ ...found, firefoxUserPrefs }));
    },
  },
  {
    name: "WebKit",
    cannot: {
      complaints: "tell of console messages, errors and requests (violations of the policy are reported)",
      "forced-colors": "draw a page in the reader's own colours: WebKit has no forced colours",
      "same-pictures": "draw the same page twice alike: letters differ at the edges of what it draws at once",
      "file-windows": "connect two windows that show a file: no message comes through",
    },
    ensure: () =>
      ensureProgram("WebKitWebDriver", "webkit2gtk-driver hyphen-de") && ensureProgram("Xvfb", "xvfb"),
    launch: webkitEngine,
  },
];

/** What Firefox is told where others ask the device. Whoever has colours of their own has asked for stillness, too. */
const FIREFOX_WISHES: Readonly<Record<Wish, Record<string, number>>> = {
  still: { "ui.prefersReducedMotion": 1 },
  // Always the reader's colours, and those of a theme for high contrast.
  "forced-colors": {
    "browser.display.document_color_use": 2,
    "ui.useAccessibilityTheme": 1,
    "ui.prefersReducedMotion": 1,
  },
};

/** FIREFOX_PATH, or the first of its names on PATH. */
const findFirefox = () => process.env["FIREFOX_PATH"] ?? programPath("firefox-esr") ?? programPath("firefox");
