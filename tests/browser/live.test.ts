import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OutlineSlide } from "../../src/model/outline.ts";
import { LiveSite, openWindow, TOKEN, Tunnel } from "./live-site.ts";
import { openSite, PRESENT } from "./site.ts";

let site: LiveSite;
let context: BrowserContext;
const tunnels: Tunnel[] = [];

beforeAll(async () => {
  site = await LiveSite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  await site.say({ do: "cover", cover: "none" });
  await site.say("first");
});
afterEach(async () => {
  await context.close();
  for (const tunnel of tunnels.splice(0)) tunnel.close();
});

const find = (what: (slide: OutlineSlide) => unknown): OutlineSlide => {
  const slide = site.talk.find((one) => one.below === undefined && what(one));
  if (!slide) throw new Error("the lecture has no such slide");
  return slide;
};
const stepped = () => find(({ steps }) => steps > 1);
const charted = () => find(({ charts, id }) => (charts?.[0] ?? 0) > 3 && id !== site.talk[0]?.id);
const follow = (url = site.url) => openWindow(context, url);
/** What comes, comes; only where speed is the point, there is less time. */
const SOON = { timeout: 20_000 };
const soon = <T>(ask: () => T) => expect.poll(ask, SOON);
/** Two seconds, and what a busy machine adds. */
const QUICKLY = 4000;
/** Waits until a window shows a step; by asking, because a window behind another paints nothing. */
const showsStep = (page: Page, slide: string, step = 0, timeout = SOON.timeout) =>
  page.waitForFunction(
    ([present, id, count]) => {
      const section = document.querySelector(present);
      return section?.id === id && section.querySelectorAll(".fragment.visible").length === count;
    },
    [PRESENT, slide, step] as const,
    { polling: 50, timeout },
  );

describe("the audience's deck", () => {
  test("moves with the talk: slide, step, category, table, black", async () => {
    const { page, complaints } = await follow();
    await site.say({ do: "go", slide: stepped().id, step: 1 });
    await showsStep(page, stepped().id, 1);
    await site.say("next");
    await showsStep(page, stepped().id, 2);
    await site.say({ do: "go", slide: charted().id });
    await showsStep(page, charted().id);
    const figure = page.locator(`${PRESENT} figure[data-figure]`).first();
    await site.say({ do: "row", row: 2 });
    await soon(() => figure.getAttribute("data-row")).toBe("2");
    await site.say("table");
    await soon(() => figure.getAttribute("data-view")).toBe("table");
    await site.say("black");
    await page.waitForSelector(".reveal.paused");
    await site.say("black");
    await page.waitForSelector(".reveal:not(.paused)");
    expect(complaints).toEqual([]);
  });

  test("is right at once for who comes late", async () => {
    await site.say({ do: "go", slide: stepped().id, step: 2 });
    const { page } = await follow();
    await showsStep(page, stepped().id, 2, QUICKLY);
  });

  test("of one who looks around is left alone, and goes back when asked to", async () => {
    const { page, complaints } = await follow();
    const [, second, third, fourth] = site.talk.filter(({ below }) => below === undefined);
    await site.say({ do: "go", slide: second?.id });
    await showsStep(page, second?.id ?? "");
    await page.keyboard.press("End");
    const last = site.talk.findLast(({ below }) => below === undefined);
    await showsStep(page, last?.id ?? "");
    const back = page.locator(".live .away");
    await soon(() => back.textContent()).toContain(`Zurück zum Vortrag (Folie ${second?.number})`);
    await soon(() => back.textContent()).toMatch(/\d+ Folien voraus/);
    await site.say({ do: "go", slide: third?.id });
    await soon(() => back.textContent()).toContain(`(Folie ${third?.number})`);
    await showsStep(page, last?.id ?? "");
    await page.keyboard.press("Home");
    await site.say({ do: "go", slide: fourth?.id });
    await soon(() => back.textContent()).toMatch(/3 Folien zurück/);
    await back.getByRole("button").click();
    await showsStep(page, fourth?.id ?? "");
    await back.waitFor({ state: "detached" });
    await site.say({ do: "go", slide: second?.id });
    await showsStep(page, second?.id ?? "");
    expect(complaints).toEqual([]);
  });

  test("that a link opens on a slide stays there, and can follow", async () => {
    await site.say({ do: "go", slide: stepped().id });
    const { page } = await follow(`${site.url}#/${charted().id}`);
    await showsStep(page, charted().id);
    await page.locator(".live .away button").click();
    await showsStep(page, stepped().id);
    // Reloaded, it is a follower like any other.
    await page.reload();
    await site.say("next");
    await showsStep(page, stepped().id, 1);
  });

  test("says nothing and has nothing over it before the talk has begun", async () => {
    const { page } = await follow();
    await page.keyboard.press("End");
    await showsStep(page, site.talk.findLast(({ below }) => below === undefined)?.id ?? "");
    expect(await page.locator(".live .away").count()).toBe(0);
  });

  test("cannot lead, whatever it tries", async () => {
    const { page } = await follow();
    const { seq } = site.hall.room.now;
    await page.keyboard.press("ArrowRight");
    const status = await page.evaluate(async (made) => {
      const body = JSON.stringify({ action: "next", seq: made });
      const headers = { "content-type": "application/json" };
      return (await fetch("live/command", { method: "POST", headers, body })).status;
    }, seq);
    expect([status, site.hall.room.now.seq]).toEqual([401, seq]);
  });

  test("in many windows of a browser has one line", async () => {
    const pages = [await follow(), await follow(), await follow()];
    await site.say({ do: "go", slide: stepped().id });
    for (const { page } of pages) await showsStep(page, stepped().id);
    await soon(() => site.hall.followers.size).toBe(1);
    await pages[0]?.page.close();
    await site.say("next");
    for (const { page } of pages.slice(1)) await showsStep(page, stepped().id, 1);
  });
});

describe("the speaker's link", () => {
  test("gives this browser the right to lead, and leaves no token behind", async () => {
    const follower = await follow();
    const laptop = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { page, complaints } = await openWindow(laptop, `${site.url}#${TOKEN}`);
    await soon(async () => (await laptop.cookies()).map(({ name }) => name)).toEqual(["lecture-speaker"]);
    await soon(() => site.hall.followers.size).toBe(1);
    await page.keyboard.press("ArrowRight");
    const [, second, third] = site.talk.filter(({ below }) => below === undefined);
    await showsStep(follower.page, second?.id ?? "");
    await showsStep(page, second?.id ?? "");
    await page.keyboard.press("b");
    await follower.page.waitForSelector(".reveal.paused");
    await page.keyboard.press("b");
    // And is led from elsewhere.
    await soon(() => site.hall.room.now.cover).toBe("none");
    await site.say({ do: "go", slide: third?.id });
    await showsStep(page, third?.id ?? "");
    expect(page.url()).not.toContain(TOKEN);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toMatch(new RegExp(`${TOKEN}|lecture-speaker`));
    expect(await page.locator(".live .away").count()).toBe(0);
    expect(complaints).toEqual([]);
    await laptop.close();
  });

  test("that is wrong leads nobody, and says so", async () => {
    const { page } = await follow(`${site.url}#not-the-right-token`);
    await soon(() => page.locator(".live .line").textContent()).toContain("leitet den Vortrag nicht");
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(0);
    expect(site.hall.room.now.slide).toBe(site.talk[0]?.id);
  });

  test("lets the talk go on while the server is gone, and then tells where it is", async () => {
    const laptop = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { page } = await openWindow(laptop, `${site.url}#${TOKEN}`);
    await soon(async () => (await laptop.cookies()).length).toBe(1);
    await page.keyboard.press("ArrowRight");
    const [, second, third] = site.talk.filter(({ below }) => below === undefined);
    await soon(() => site.hall.room.now.slide).toBe(second?.id);
    await site.crash();
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, third?.id);
    await showsStep(page, third?.id ?? "");
    await site.start();
    await soon(() => site.hall.room.now.slide).toBe(third?.id);
    await showsStep(page, third?.id ?? "");
    await laptop.close();
  });
});

describe("a line that is lost", () => {
  test("by a server that crashes is there again within two seconds of its return, at the same step", async () => {
    const { page } = await follow();
    await site.say({ do: "go", slide: stepped().id, step: 1 });
    await showsStep(page, stepped().id, 1);
    await site.crash();
    await soon(() => page.locator(".live .line").textContent()).toBe(
      "Verbindung unterbrochen – neuer Versuch läuft",
    );
    await showsStep(page, stepped().id, 1);
    await site.start();
    await site.say("next");
    await showsStep(page, stepped().id, 2, QUICKLY);
    await page.locator(".live .line:empty").waitFor({ state: "attached" });
  });

  test.each([
    ["looked at again", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["come back to", () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))],
    ["in a network again", () => dispatchEvent(new Event("online"))],
  ])("without anybody saying so is opened anew when the phone is %s", async (_, wake) => {
    const tunnel = await Tunnel.open(Number(new URL(site.url).port));
    tunnels.push(tunnel);
    const { page } = await follow(tunnel.url);
    await site.say({ do: "go", slide: stepped().id });
    await showsStep(page, stepped().id);
    tunnel.freeze();
    await site.say("next");
    await page.waitForTimeout(1600);
    await showsStep(page, stepped().id, 0);
    await page.evaluate(wake);
    await showsStep(page, stepped().id, 1, QUICKLY);
  });

  test("with the whole network, for ten seconds, is back with it", async () => {
    const { page } = await follow();
    await site.say({ do: "go", slide: stepped().id });
    await showsStep(page, stepped().id);
    await site.crash();
    await page.waitForTimeout(10_000);
    await site.start();
    await site.say("next");
    await showsStep(page, stepped().id, 1, QUICKLY);
  });
});

test("from a plain folder, no page asks for a live server", async () => {
  const plain = await openSite();
  const page = await plain.browser.newPage({ viewport: { width: 1280, height: 720 } });
  const seen: string[] = [];
  page.on("console", (message) => seen.push(message.text()));
  page.on("request", (request) => request.url().includes("live") && seen.push(request.url()));
  for (const path of ["", "handout.html", "speaker.html"])
    await page.goto(plain.url + path, { waitUntil: "networkidle" });
  expect(seen).toEqual([]);
  await plain.close();
});
