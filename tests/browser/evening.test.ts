import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { isRemark } from "./remark.ts";
import { currentSlide, openSite, PRESENT, type Site } from "./site.ts";
import { nextOf, type Spot, slideWith } from "./slides.ts";

/* What can go wrong on an evening, in real windows: reloads, windows opened by mistake, strangers, no server. */

let site: Site;
let context: BrowserContext;
let complaints: string[];
let charted: Spot;
let after: Spot;

beforeAll(async () => {
  site = await openSite();
  const bars = { layout: "chart", figures: 1, rows: 2, bars: true, steps: 0 } as const;
  charted = slideWith(await readLecture(process.cwd()), { ...bars, next: {} });
  after = nextOf(charted);
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  complaints = [];
});
afterEach(() => context.close());

const watch = (page: Page) => {
  page.on("console", (message) => isRemark(message) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
};
async function openWindow(path: string, ready: string): Promise<Page> {
  const page = watch(await context.newPage());
  await page.goto(site.url + path);
  await page.waitForSelector(ready);
  return page;
}
const openRoom = (hash = `#/${charted.id}`) => openWindow(hash, "html[data-deck=ready]");
const openDesk = () => openWindow("speaker.html", ".status");
const connected = (desk: Page) => desk.waitForSelector('.status[data-state="connected"]');
const roomAt = (room: Page, id: string) => expect.poll(() => currentSlide(room)).toBe(id);
const status = (desk: Page) => desk.locator(".status .text").textContent();

/** A window that opens when something is pressed. */
async function opening(press: () => Promise<void>, ready: string): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent("page"), press()]);
  watch(page);
  await page.waitForSelector(ready);
  return page;
}

describe("a reload", () => {
  test.each([
    ["black", ["b"], ".reveal.paused"],
    ["white", ["w"], "body.white-out"],
    ["a table", ["t"], `${PRESENT} figure[data-view="table"]`],
    ["„Woher?“", ["q"], "dialog.origin-panel[open]"],
    ["a category", ["ArrowDown"], `${PRESENT} figure[data-row="0"]`],
    ["the notes", ["n", "n"], ".manuscript:not([hidden]) p"],
    ["the overview", ["o"], ".reveal.overview"],
  ] as const)("of the room keeps %s, and its console goes on leading it", async (_name, keys, sign) => {
    const [room, desk] = [await openRoom(), await openDesk()];
    await connected(desk);
    for (const key of keys) await desk.keyboard.press(key);
    await room.waitForSelector(sign, { state: "attached" });
    await room.reload();
    await room.waitForSelector("html[data-deck=ready]");
    await room.waitForSelector(sign, { state: "attached" });
    await connected(desk);
    await desk.keyboard.press(keys[0] === "ArrowDown" ? "ArrowUp" : "c");
    await room.waitForSelector(sign, { state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("of a console keeps the room frozen; every console sees it, and the deck's key lets it go", async () => {
    const [room, one, two] = [await openRoom(), await openDesk(), await openDesk()];
    await connected(one);
    await connected(two);
    await one.keyboard.press("e");
    await one.keyboard.press("ArrowRight");
    await one.reload();
    const frozen = 'button[aria-pressed="true"]:has-text("Einfrieren")';
    for (const desk of [one, two]) await desk.waitForSelector(frozen);
    await one.locator(".place", { hasText: `Folie ${after.number}` }).waitFor();
    expect(await currentSlide(room)).toBe(charted.id);
    await room.keyboard.press("e");
    for (const desk of [one, two]) await desk.waitForSelector(frozen, { state: "detached" });
    await one.locator(".place", { hasText: `Folie ${charted.number} /` }).waitFor();
  });
});

describe("windows", () => {
  test("a room that was lost while it was black comes back black", async () => {
    const [room, desk] = [await openRoom(), await openDesk()];
    await connected(desk);
    await desk.keyboard.press("b");
    await desk.waitForSelector('.now[data-cover="black"]');
    await room.close();
    await desk.waitForSelector('.status[data-state="lost"]');
    const again = await opening(
      () => desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click(),
      "html[data-deck=ready]",
    );
    await again.waitForSelector(".reveal.paused");
    expect(await currentSlide(again)).toBe(charted.id);
  });

  test("an old tab does not take the keys of the one that the console was opened from", async () => {
    const old = await openRoom(`#/${after.id}`);
    const room = await openRoom();
    const desk = await opening(() => room.keyboard.press("s"), ".status");
    await connected(desk);
    await desk.locator(".place", { hasText: `Folie ${charted.number} /` }).waitFor();
    await desk.keyboard.press("PageDown");
    await roomAt(room, after.id);
    await desk.keyboard.press("PageUp");
    await roomAt(room, charted.id);
    expect(await currentSlide(old)).toBe(after.id);
    expect(await status(desk)).toMatch(/Gesteuert wird Fenster \d\. 1 anderes Fenster ist nicht von hier\./);
    // It shows which one it is, and can be led all the same.
    await desk.getByText("Fenster wählen").click();
    await desk.locator(".windows li", { hasNotText: "von hier" }).getByText("Hier blinkt es").click();
    await expect.poll(() => old.locator(".here").textContent()).toMatch(/^Fenster \d$/);
    expect(await room.locator(".here").count()).toBe(0);
    await desk.locator(".windows li", { hasNotText: "von hier" }).getByText("Steuern").click();
    await desk.keyboard.press("PageUp");
    await roomAt(old, charted.id);
    expect(complaints).toEqual([]);
  });

  test("one that the console has opened is led, through the reload of either", async () => {
    const desk = await openDesk();
    const room = await opening(() => desk.keyboard.press("F5"), "html[data-deck=ready]");
    await connected(desk);
    await openRoom();
    await desk.reload();
    await expect.poll(() => status(desk)).toMatch(/^Gesteuert wird Fenster/);
    await room.reload();
    await room.waitForSelector("html[data-deck=ready]");
    await expect.poll(() => status(desk)).toMatch(/^Gesteuert wird Fenster/);
    const first = await currentSlide(room);
    await desk.keyboard.press("PageDown");
    await expect.poll(() => currentSlide(room)).not.toBe(first);
  });

  test("three hundred decks that a page makes up change nothing, and are told of", async () => {
    const room = await openRoom();
    const desk = await opening(() => room.keyboard.press("s"), ".status");
    await connected(desk);
    const stranger = await openWindow("handout.html", "html[data-handout=ready]");
    await stranger.evaluate((slide) => {
      const line = new BroadcastChannel("lecture:/");
      const state = { cover: "none", table: false, origin: false, overview: false, manuscript: false };
      for (let count = 0; count < 300; count += 1)
        line.postMessage({ kind: "state", deck: `${count}-1`, slide, step: 0, ...state });
    }, after.id);
    await expect.poll(() => status(desk)).toMatch(/andere Fenster sind nicht von hier\.$/);
    await desk.keyboard.press("b");
    await room.waitForSelector(".reveal.paused");
    await desk.locator(".place", { hasText: `Folie ${charted.number} /` }).waitFor();
    expect(await desk.locator(".windows li").count()).toBeLessThan(20);
  });

  test("five consoles and three decks, opened by mistake, fight nobody", async () => {
    const rooms = [await openRoom(), await openRoom(), await openRoom()];
    const desks: Page[] = [];
    for (let count = 0; count < 5; count += 1) desks.push(await openDesk());
    for (const desk of desks) await connected(desk);
    const seen = (text: string) =>
      Promise.all(desks.map((desk) => desk.locator(".place", { hasText: text }).waitFor()));
    // Each says which one it leads; all are brought to the same.
    for (const desk of desks) {
      await expect.poll(() => status(desk)).toMatch(/^3 Vortragsfenster offen/);
      const choice = await desk.evaluate(
        () =>
          document.querySelector('.windows li button[aria-pressed="true"]')?.getAttribute("aria-label") ?? "",
      );
      expect(choice).toMatch(/Steuern: Fenster \d/);
    }
    const [first] = rooms as [Page, ...Page[]];
    const name = await first.locator("html").getAttribute("data-window");
    for (const desk of desks)
      await desk.evaluate((wanted) => {
        for (const one of document.querySelectorAll<HTMLElement>(".windows li"))
          if (one.dataset["deck"] === wanted) one.querySelector("button")?.click();
      }, name);
    await desks[0]?.keyboard.press("PageDown");
    await roomAt(first, after.id);
    await seen(`Folie ${after.number}`);
    await desks[4]?.keyboard.press("e");
    const frozen = 'button[aria-pressed="true"]:has-text("Einfrieren")';
    for (const desk of desks) await desk.waitForSelector(frozen);
    await desks[2]?.keyboard.press("e");
    for (const desk of desks) await desk.waitForSelector(frozen, { state: "detached" });
    await desks[3]?.keyboard.press("PageUp");
    await roomAt(first, charted.id);
    await seen(`Folie ${charted.number} /`);
    for (const other of rooms.slice(1)) expect(await currentSlide(other)).toBe(charted.id);
    expect(complaints).toEqual([]);
  });
});

describe("the console shows what lies over the slide in the room, and one press takes all away", () => {
  test.each([
    ["manuscript", ["n", "n"], "Notizen"],
    ["overview", ["o"], "Übersicht"],
    ["table", ["t"], "Tabelle"],
    ["„Woher?“", ["q"], "„Woher?“"],
    ["help", ["?"], "Hilfe"],
    ["white", ["w"], "weiß"],
    ["black", ["b"], "schwarz"],
  ] as const)("%s", async (_name, keys, said) => {
    const [room, desk] = [await openRoom(), await openDesk()];
    await connected(desk);
    for (const key of keys) await room.keyboard.press(key);
    await desk.locator(".now :is(.over, .cover)", { hasText: said }).waitFor();
    await desk.getByRole("button", { name: "Folie frei" }).click();
    await desk.locator(".now :is(.over, .cover)").waitFor({ state: "detached" });
    expect(
      await room
        .locator("dialog[open], .manuscript:not([hidden]), .overview, [data-view], .paused, .white-out")
        .count(),
    ).toBe(0);
    expect(await desk.getByRole("button", { name: "Folie frei" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("without the server", () => {
  test("deck and console go on, notes say why they are missing, and no window opens on an error", async () => {
    const [room, desk] = [await openRoom(), await openDesk()];
    await connected(desk);
    await context.setOffline(true);
    await desk.keyboard.press("PageDown");
    await roomAt(room, after.id);
    await room.keyboard.press("n");
    await room.keyboard.press("n");
    await room.locator(".manuscript", { hasText: "Der Server antwortet nicht" }).waitFor();
    await room.keyboard.press("F5");
    await room.keyboard.press("PageUp");
    await roomAt(room, charted.id);
    await room.close();
    await desk.waitForSelector('.status[data-state="lost"]');
    await desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click();
    await desk.locator(".status .hint", { hasText: "Laden Sie kein Fenster neu" }).waitFor();
    expect(context.pages()).toEqual([desk]);
    await context.setOffline(false);
    const again = await opening(
      () => desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click(),
      "html[data-deck=ready]",
    );
    await roomAt(again, charted.id);
  });

  test("the console's page, opened from the disk, says what to do", async () => {
    const page = await context.newPage();
    await page.goto(pathToFileURL("dist/speaker.html").href);
    expect(await page.locator("p.unserved").isVisible()).toBe(true);
    expect(await page.locator("p.unserved").textContent()).toContain("npm start");
    const served = await openDesk();
    expect(await served.locator("p.unserved").isVisible()).toBe(false);
  });
});
