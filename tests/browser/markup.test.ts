import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#words/console.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { KEPT } from "../../src/ui/store.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { ATTACKS, MADE } from "../attacks.ts";
import { openPage, openSite, type Site } from "./site.ts";
import { PAGES } from "./surfaces.ts";

/*
 * Markup and script through every way into the pages but the files of the lecture, which `english/hostile-lecture.test.ts`
 * walks through: nothing of it runs, nothing of it becomes an element, and the page goes on.
 */
let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

/** How something gets in: before the page is opened, or into the open page. */
interface Way {
  path: (attack: string) => string;
  before?: (page: Page, attack: string) => Promise<void>;
  after?: (page: Page, attack: string) => Promise<void>;
}

const plain = (path: string) => () => path;

/** Says something on the line between windows, as another window of the same folder could. */
const broadcast = (page: Page, attack: string) =>
  page.evaluate((text) => {
    const line = new BroadcastChannel(`lecture:${new URL("./", location.href).pathname}`);
    const name = document.documentElement.dataset["window"] ?? "";
    const messages = [
      text,
      { kind: text },
      { kind: "command", deck: name, action: { do: text } },
      { kind: "command", deck: name, action: { do: "go", slide: text, step: 0 } },
      { kind: "here", deck: name, number: text },
      { kind: "state", deck: text, slide: text, step: 0, title: text, cover: text, help: text },
      { kind: "gone", deck: text },
    ];
    for (const message of messages) line.postMessage(message);
    for (const message of messages) window.postMessage(message, "*");
    window.postMessage(JSON.stringify({ method: "slide", args: [text] }), "*");
    line.close();
  }, attack);

/** Whatever is kept on the device, spoiled under each of its names. */
const keep = async (page: Page, attack: string) => {
  await page.addInitScript(
    ({ keys, first, text }) => {
      const folder = new URL("./", location.href).pathname;
      for (const key of keys) {
        const value = key === "own-notes" ? { [first]: text } : text;
        localStorage.setItem(`lecture:${folder}:${key}`, JSON.stringify(value));
      }
      sessionStorage.setItem("lecture:window", text);
      sessionStorage.setItem("lecture:ink", JSON.stringify([{ slide: text, points: [text] }]));
      history.replaceState({ room: { slide: text, step: text, cover: text, dark: text, lens: text } }, "");
    },
    { keys: Object.keys(KEPT), first: lecture.slides[0]?.id ?? "", text: attack },
  );
};

const WAYS: Readonly<Record<string, Way>> = {
  "the deck's fragment": { path: (attack) => `#/${encodeURIComponent(attack)}` },
  "the deck's fragment, as it is": { path: (attack) => `#/${attack}` },
  "the deck's query": {
    path: (attack) => `?folien=${encodeURIComponent(attack)}&view=${encodeURIComponent(attack)}`,
  },
  "the reading view's address": {
    path: (attack) =>
      `handout.html?fassung=${encodeURIComponent(attack)}&notizen=${encodeURIComponent(attack)}#${encodeURIComponent(attack)}`,
  },
  "the console's address": {
    path: (attack) => `speaker.html?x=${encodeURIComponent(attack)}#${encodeURIComponent(attack)}`,
  },
  "what the deck keeps": { path: plain(""), before: keep },
  "what the reading view keeps": { path: plain("handout.html"), before: keep },
  "what the console keeps": { path: plain("speaker.html"), before: keep },
  "messages to the deck": { path: plain(""), after: broadcast },
  "messages to the console": { path: plain("speaker.html"), after: broadcast },
  "own notes, typed": {
    path: plain("speaker.html"),
    after: async (page, attack) => {
      await page.getByText(words.notes.own, { exact: true }).click();
      await page.locator("#own-notes-text").fill(attack);
      // It stands there as what it is.
      await page.locator(".own p").filter({ hasText: attack }).waitFor();
    },
  },
  "own notes, imported": {
    path: plain("speaker.html"),
    after: async (page, attack) => {
      const take = (notes: Readonly<Record<string, string>>) =>
        page
          .locator("input[type=file]")
          .first()
          .setInputFiles({
            name: `${attack.replaceAll("/", "")}.json`,
            mimeType: "application/json",
            buffer: Buffer.from(
              JSON.stringify({ format: "eigene-notizen", version: 1, lecture: attack, notes }),
            ),
          });
      await page.getByText(words.notes.own, { exact: true }).click();
      // No slide is called that: refused, with its sentence.
      await take({ [attack]: attack });
      await page.getByText(words.notes.refused.damaged).first().waitFor({ state: "attached" });
      await take({ [lecture.slides[0]?.id ?? ""]: attack });
      await page.locator(".own p").filter({ hasText: attack }).waitFor();
    },
  },
};

test.each(["", ...PAGES])("no script may make elements of a text on the page „%s“", async (name) => {
  const { page } = await openPage(site);
  await page.goto(site.url + name);
  // Trusted Types, where the browser has them: this one has.
  const made = await page.evaluate(() => {
    try {
      document.createElement("p").innerHTML = "<b>made</b>";
      return "made";
    } catch (error) {
      return String(error).replace(/:.*/s, "");
    }
  });
  expect(made).toBe("TypeError");
  await page.context().close();
});

test.each(Object.entries(WAYS))("%s", async (_, { path, before, after }) => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const { page, complaints } = await openPage(site);
    await before?.(page, attack);
    await page.goto(`${site.url}${path(attack)}`);
    await page.waitForSelector("html[data-deck=ready], html[data-handout=ready], body.console .status");
    await after?.(page, attack);
    // One turn of the page for what would run later.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate(() => "ran" in globalThis), `${name} ran`).toBe(false);
    expect(await page.locator(MADE).count(), `${name} is made`).toBe(0);
    expect(await page.locator("h1, h2, .status").first().isVisible(), `${name}: the page stands`).toBe(true);
    // The policy had nothing to refuse: nothing got that far.
    expect(
      complaints.filter((line) => /Refused|violates|error:/.test(line)),
      name,
    ).toEqual([]);
    await page.context().close();
  }
});
