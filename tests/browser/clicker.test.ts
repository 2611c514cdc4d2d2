import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { isRemark } from "./remark.ts";
import { openSite, PRESENT, type Site } from "./site.ts";
import { nextOf, previousOf, type Spot, slideWith } from "./slides.ts";

/*
 * What a presenter's clicker does, key by key, in everything that can lie over a slide or have the focus: in the
 * room's window itself, and in the console.
 */
const KEYS = ["PageDown", "PageUp", ".", "b", "F5", "Escape", " "] as const;
type Key = (typeof KEYS)[number];

/** What the room shows, in words. */
type Shown =
  | "on"
  | "back"
  | "black"
  | "white"
  | "help"
  | "origin"
  | "table"
  | "notes"
  | "overview"
  | "asks"
  | "full screen";

let site: Site;
let context: BrowserContext;
let charted: Spot;
let before: Spot;
let after: Spot;
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
  const bars = { layout: "chart", figures: 1, rows: 2, bars: true, steps: 0 } as const;
  charted = slideWith(await readLecture(process.cwd()), { ...bars, previous: {}, next: {} });
  [before, after] = [previousOf(charted), nextOf(charted)];
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  complaints = [];
});
afterEach(() => context.close());

async function openWindow(path: string, ready: string): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => isRemark(message) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url + path);
  await page.waitForSelector(ready);
  // A page that is loaded anew forgets this.
  await page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
  return page;
}

/** All that lies over the slide, and which one it is. */
const shownIn = (page: Page): Promise<Shown[]> =>
  page.evaluate(
    ([present, back, on]) => {
      const is = (selector: string) => document.querySelector(selector) !== null;
      const slide = document.querySelector(present)?.id;
      if (!is("html[data-same]")) throw new Error("the page was loaded anew");
      const signs: readonly (readonly [Shown, boolean])[] = [
        ["back", slide === back],
        ["on", slide === on],
        ["black", is(".reveal.paused")],
        ["white", is("body.white-out")],
        ["help", is("dialog.help[open]")],
        ["origin", is("dialog.origin-panel[open]")],
        ["table", is(`${present} figure[data-view="table"]`)],
        ["notes", is(".manuscript:not([hidden])")],
        ["overview", is(".reveal.overview")],
        ["asks", is(".asking:not(:empty)")],
        ["full screen", document.fullscreenElement !== null],
      ];
      return signs.flatMap(([name, there]) => (there ? name : []));
    },
    [PRESENT, before.id, after.id] as const,
  );

/** How one comes there, and what each key leaves of it; without an entry the key does nothing. */
interface Case {
  name: string;
  keys: readonly string[];
  /** What is shown before. */
  shows: readonly Shown[];
  after: Readonly<Partial<Record<Key, readonly Shown[]>>>;
}

/** The keys that mean the same wherever the slide is in view. */
const plain: Case["after"] = {
  PageDown: ["on"],
  PageUp: ["back"],
  ".": ["black"],
  b: ["black"],
  F5: ["full screen"],
  " ": ["on"],
};

const inDeck: readonly Case[] = [
  { name: "nothing over the slide", keys: [], shows: [], after: plain },
  {
    name: "letters switched off",
    keys: ["w", "t"],
    shows: [],
    after: plain,
  },
  {
    name: "the help open",
    keys: ["?"],
    shows: ["help"],
    after: { ...plain, F5: ["help", "full screen"], Escape: [], " ": ["help"] },
  },
  {
    name: "„Woher?“ open",
    keys: ["q"],
    shows: ["origin"],
    after: { ...plain, F5: ["origin", "full screen"], Escape: [], " ": ["origin"] },
  },
  {
    name: "black",
    keys: ["b"],
    shows: ["black"],
    after: {
      PageDown: ["on", "black"],
      PageUp: ["back", "black"],
      ".": [],
      b: [],
      F5: ["black", "full screen"],
      Escape: [],
      " ": ["on", "black"],
    },
  },
  {
    name: "white",
    keys: ["w"],
    shows: ["white"],
    after: {
      PageDown: ["on", "white"],
      PageUp: ["back", "white"],
      ".": ["black"],
      b: ["black"],
      F5: ["white", "full screen"],
      Escape: [],
      " ": ["on", "white"],
    },
  },
  {
    name: "a table",
    keys: ["t"],
    shows: ["table"],
    after: {
      ...plain,
      ".": ["black", "table"],
      b: ["black", "table"],
      F5: ["table", "full screen"],
      Escape: [],
    },
  },
  {
    name: "the overview",
    keys: ["o"],
    shows: ["overview"],
    after: {
      PageDown: ["on", "overview"],
      PageUp: ["back", "overview"],
      ".": ["black", "overview"],
      b: ["black", "overview"],
      F5: ["overview", "full screen"],
      Escape: [],
      " ": ["on", "overview"],
    },
  },
  {
    name: "the notes asked for once",
    keys: ["n"],
    shows: ["asks"],
    after: { ...plain, Escape: [] },
  },
  {
    name: "the notes shown",
    keys: ["n", "n"],
    shows: ["notes"],
    after: {
      PageDown: ["on", "notes"],
      PageUp: ["back", "notes"],
      ".": ["black", "notes"],
      b: ["black", "notes"],
      F5: ["notes", "full screen"],
      Escape: [],
      " ": ["on", "notes"],
    },
  },
  {
    name: "„Woher?“ under black",
    keys: ["q", "b"],
    shows: ["black"],
    after: {
      PageDown: ["on", "black"],
      PageUp: ["back", "black"],
      ".": ["origin"],
      b: ["origin"],
      F5: ["black", "full screen"],
      Escape: ["origin"],
      " ": ["on", "black"],
    },
  },
];

/** Back to where all begin. */
async function reset(room: Page): Promise<void> {
  await room.evaluate(async (hash) => {
    location.hash = hash;
    if (document.fullscreenElement) await document.exitFullscreen();
  }, `#/${charted.id}`);
  // The help keeps its keys, but for those of a clicker.
  for (let press = 0; press < 5 && (await shownIn(room)).length > 0; press += 1)
    await room.keyboard.press("Escape");
  await expect.poll(() => shownIn(room)).toEqual([]);
}

describe("in the room's window", () => {
  test.each(inDeck.map((one) => [one.name, one] as const))(
    "a clicker's keys with %s",
    async (name, { keys, shows, after: left }) => {
      const page = await openWindow(`#/${charted.id}`, "html[data-deck=ready]");
      if (name === "letters switched off") await switchLettersOff(page);
      for (const key of KEYS) {
        for (const one of keys) await page.keyboard.press(one);
        await expect.poll(() => shownIn(page)).toEqual(shows);
        await page.keyboard.press(key);
        await expect.poll(() => shownIn(page), { message: key }).toEqual(left[key] ?? shows);
        await reset(page);
      }
      expect(complaints).toEqual([]);
    },
  );

  test("a key that is held goes one step", async () => {
    const page = await openWindow(`#/${charted.id}`, "html[data-deck=ready]");
    for (let count = 0; count < 8; count += 1) await page.keyboard.down("PageDown");
    await page.keyboard.up("PageDown");
    expect(await shownIn(page)).toEqual(["on"]);
  });
});

async function switchLettersOff(page: Page): Promise<void> {
  await page.keyboard.press("?");
  // The heading has the focus: a space there turns nothing.
  await page.keyboard.press(" ");
  expect(await page.locator("dialog.help input").isChecked()).toBe(true);
  await page.locator("dialog.help input").uncheck();
  await page.keyboard.press("Escape");
}

/** Where the console's own cursor may be. */
const atDesk: readonly { name: string; go: (desk: Page) => Promise<void>; writes: readonly Key[] }[] = [
  { name: "nothing open", go: async () => undefined, writes: [] },
  { name: "the help open", go: (desk) => desk.keyboard.press("?"), writes: [] },
  { name: "the search open", go: (desk) => desk.keyboard.press("g"), writes: [".", "b", " "] },
  { name: "the cursor in the own notes", go: openNotes, writes: [".", "b", " "] },
  {
    name: "the cursor in the own notes while the clicker leads",
    go: async (desk) => {
      await openNotes(desk);
      await desk.getByRole("button", { name: "Klicker führt" }).click();
      await desk.locator("#own-notes-text").focus();
    },
    writes: [" "],
  },
  { name: "letters switched off", go: switchLettersOff, writes: [] },
];

async function openNotes(desk: Page): Promise<void> {
  await desk.getByText("Eigene Notizen", { exact: true }).click();
  await desk.locator("#own-notes-text").focus();
}

describe("in the console", () => {
  test.each(atDesk.map((one) => [one.name, one] as const))("with %s", async (_name, { go, writes }) => {
    const room = await openWindow(`#/${charted.id}`, "html[data-deck=ready]");
    const desk = await openWindow("speaker.html", '.status[data-state="connected"]');
    await go(desk);
    for (const key of [...KEYS.filter((one) => one !== "Escape"), "Escape" as const]) {
      const field = await desk.evaluate(
        () => document.activeElement?.matches("textarea, [type=text]") ?? false,
      );
      const dialog = await desk.locator("dialog[open]").count();
      await desk.keyboard.press(key);
      const idle = writes.includes(key) || ["F5", "Escape"].includes(key) || (key === " " && dialog > 0);
      const does = idle ? [] : (plain[key] ?? []);
      await expect.poll(() => shownIn(room), { message: key }).toEqual(does);
      if (field && writes.includes(key))
        expect(
          await desk.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value.at(-1)),
        ).toBe(key);
      // Escape leaves the field, or the dialog.
      if (key === "Escape") expect(await desk.locator("dialog[open], textarea:focus").count()).toBe(0);
      expect(await desk.locator("html[data-same]").count()).toBe(1);
      await reset(room);
      await desk.locator(".place", { hasText: `Folie ${charted.number} /` }).waitFor();
      await desk.bringToFront();
    }
    expect(complaints).toEqual([]);
  });

  test.each(
    inDeck
      .filter(({ name, shows }) => name !== "letters switched off" && !shows.some(isDecksOwn))
      .map((one) => [one.name, one] as const),
  )("the same happens in the room: %s", async (_name, { keys, shows, after: left }) => {
    const room = await openWindow(`#/${charted.id}`, "html[data-deck=ready]");
    const desk = await openWindow("speaker.html", '.status[data-state="connected"]');
    const told = async (shown: readonly Shown[]) => {
      await expect.poll(() => shownIn(room)).toEqual(shown);
      // The console hears of it a moment later.
      const black = shown.includes("black");
      await desk.locator(black ? '.now[data-cover="black"]' : '.now:not([data-cover="black"])').waitFor();
    };
    for (const key of KEYS.filter((one) => one !== "F5")) {
      for (const one of keys) await desk.keyboard.press(one);
      await told(shows);
      await desk.keyboard.press(key);
      // A dialog in another window presses nothing here.
      const presses = key === " " && shows.includes("origin");
      await told(presses ? ["on"] : (left[key] ?? shows));
      await desk.keyboard.press("c");
      await reset(room);
      await told([]);
      await desk.locator(".place", { hasText: `Folie ${charted.number} /` }).waitFor();
      await desk.bringToFront();
    }
    expect(complaints).toEqual([]);
  });
});

/** The deck's window has these alone. */
const isDecksOwn = (one: Shown) => one === "help" || one === "asks";
