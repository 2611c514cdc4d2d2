import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { findBarriers } from "./barriers.ts";
import { isRemark } from "./remark.ts";
import { currentSlide, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";
import { nextOf, type Spot, slideWith, spotsOf } from "./slides.ts";

let site: Site;
let lecture: Lecture;
let context: BrowserContext;
let complaints: string[];

/** Without points; the slide after it has two. Its heading has a word that no other has. */
let plain: Spot;
let pointed: Spot;
/** With three points. */
let long: Spot;
/** With a chart that has bars; so has the one after it, or at least a chart. */
let chart: Spot;
let chartAfter: Spot;
/** With two appendices below it. */
let stacked: Spot;
let second: Spot;
/** Far into the talk. */
let late: Spot;
let closing: Spot;
let total: number;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
  plain = slideWith(lecture, { layout: "chart", steps: 0, previous: {}, next: { steps: 2 } });
  pointed = nextOf(plain);
  long = slideWith(lecture, { steps: 3, next: {} });
  chart = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, bars: true, next: { layout: "chart" } });
  chartAfter = nextOf(chart);
  stacked = slideWith(lecture, { below: 2 });
  [, second] = stacked.below as [Spot, Spot];
  closing = slideWith(lecture, { layout: "closing" });
  const talk = spotsOf(lecture);
  total = talk.length;
  late = talk.at(-6) ?? closing;
});
afterAll(() => site.close());
beforeEach(async () => {
  await context?.close();
  // One browser, two windows, as on a speaker's laptop.
  context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  complaints = [];
});

async function openWindow(path: string, ready: string): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => isRemark(message) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(request.url());
  });
  await page.goto(site.url + path);
  await page.waitForSelector(ready);
  return page;
}
const openConsole = () => openWindow("speaker.html", ".status");
/** With its charts drawn, while it is in front: behind another window nothing is. */
async function openRoom(hash = ""): Promise<Page> {
  const room = await openWindow(hash, "html[data-deck=ready]");
  await waitForSlide(room, await currentSlide(room));
  return room;
}
const connected = (page: Page) => page.waitForSelector('.status[data-state="connected"]');
const shows = (page: Page, text: string) => page.locator(".place", { hasText: text }).waitFor();
/** Leads the window that is not led. */
async function leadOther(page: Page): Promise<void> {
  await page.getByText("Fenster wählen", { exact: true }).click();
  await page.locator('.windows button[aria-pressed="false"]').first().click();
}
const stepOf = (page: Page) => page.locator(`${PRESENT} .fragment.visible`).count();
/** Waits until the room shows a step. By asking, because a window behind another one paints nothing. */
const roomAt = (room: Page, id: string, step: number) =>
  room.waitForFunction(
    ([present, slide, count]) => {
      const section = document.querySelector(present);
      return section?.id === slide && section.querySelectorAll(".fragment.visible").length === count;
    },
    [PRESENT, id, step] as const,
    { polling: 50 },
  );

describe("the console and the room", () => {
  test("move each other, slide by slide and point by point", async () => {
    const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
    await connected(desk);
    await shows(desk, `Folie ${plain.number} / ${total}`);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, pointed.id, 0);
    await desk.keyboard.press("PageDown");
    await roomAt(room, pointed.id, 1);
    await shows(desk, `Schritt 1 / ${pointed.steps}`);
    await room.keyboard.press("ArrowRight");
    await shows(desk, `Schritt 2 / ${pointed.steps}`);
    await desk.getByRole("button", { name: "Zurück", exact: true }).click();
    await roomAt(room, pointed.id, 1);
    await room.keyboard.press("ArrowLeft");
    await room.keyboard.press("ArrowLeft");
    await shows(desk, `Folie ${plain.number} / ${total}`);
    expect(complaints).toEqual([]);
  });

  test("show the same slide, chart and notes, and what comes next", async () => {
    const [, desk] = [await openRoom(`#/${chart.id}`), await openConsole()];
    await connected(desk);
    await desk.waitForSelector(`.now figure[data-figure="${chart.figures[0]?.id}"] svg`);
    await desk.waitForSelector(`.ahead figure[data-figure="${chartAfter.figures[0]?.id}"] svg`);
    expect(await desk.locator(".notes-view .text p").allTextContents()).toEqual(
      paragraphsOf(chart.slide.notes),
    );
    expect(await desk.locator("iframe").count()).toBe(0);
  });

  test("covers, tables, „Woher?“, categories and the pointer reach the room", async () => {
    const [room, desk] = [await openRoom(`#/${chart.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("b");
    await room.waitForSelector(".reveal.paused");
    await desk.waitForSelector('.now[data-cover="black"]');
    await desk.keyboard.press(".");
    await room.waitForSelector(".reveal:not(.paused)");
    await desk.keyboard.press("w");
    await room.waitForSelector("body.white-out");
    await desk.keyboard.press("w");
    await room.waitForSelector("body:not(.white-out)");
    await desk.keyboard.press("t");
    await room.waitForSelector(`#${chart.id} figure[data-view="table"]`);
    await desk.waitForSelector('.now figure[data-view="table"]');
    await desk.keyboard.press("t");
    await desk.keyboard.press("q");
    await room.waitForSelector("dialog.origin-panel[open]");
    await desk.keyboard.press("q");
    await room.waitForSelector("dialog.origin-panel:not([open])", { state: "attached" });
    await desk.keyboard.press("ArrowDown");
    await room
      .locator(`#${chart.id} .readout`, { hasText: `1 von ${chart.figures[0]?.rows.length}` })
      .waitFor();
    await desk.getByRole("button", { name: "Zeiger" }).click();
    const box = await desk.locator(".now .stage").boundingBox();
    if (!box) throw new Error("there is a stage");
    await desk.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
    await room.waitForSelector(".spot:not([hidden])");
    const left = await room
      .locator(".spot")
      .evaluate((spot) => Number.parseFloat((spot as HTMLElement).style.left));
    expect(Math.abs(left - 25)).toBeLessThan(1);
    await desk.getByRole("button", { name: "Zeiger" }).click();
    await room.waitForSelector(".spot[hidden]", { state: "attached" });
    expect(complaints).toEqual([]);
  });

  test("the room stands still while the speaker looks ahead", async () => {
    const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
    await connected(desk);
    await shows(desk, `Folie ${plain.number}`);
    await desk.keyboard.press("e");
    await desk.keyboard.press("ArrowRight");
    await shows(
      desk,
      `Folie ${pointed.number} / ${total} · Schritt 0 / ${pointed.steps} · Im Saal steht Folie ${plain.number}`,
    );
    expect(await currentSlide(room)).toBe(plain.id);
    await desk.getByRole("button", { name: "Diese Folie im Saal zeigen" }).click();
    await roomAt(room, pointed.id, 0);
    await desk.keyboard.press("e");
    await desk.keyboard.press("ArrowRight");
    await desk.keyboard.press("e");
    await shows(desk, `Schritt 0 / ${pointed.steps}`);
    expect(await stepOf(room)).toBe(0);
  });

  test("nothing moves a frozen room, and it is opened again where it stood", async () => {
    const [room, desk] = [await openRoom(`#/${stacked.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("e");
    for (const key of ["a", "ArrowDown", "t", "q"]) await desk.keyboard.press(key);
    await shows(desk, `Folie ${stacked.below[0]?.number}`);
    await roomAt(room, stacked.id, 0);
    expect(await room.locator("dialog[open], [data-view=table]").count()).toBe(0);
    await room.close();
    const [again] = await Promise.all([
      context.waitForEvent("page"),
      desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click(),
    ]);
    await again.waitForSelector("html[data-deck=ready]");
    await roomAt(again, stacked.id, 0);
  });

  test("„Woher?“ closes and the pointer goes out when the talk goes on", async () => {
    const [room, desk] = [await openRoom(`#/${chart.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("q");
    // Behind „Mehr“, and on.
    await desk.waitForSelector('.more-menu button[aria-pressed="true"]', { state: "attached" });
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, chartAfter.id, 0);
    expect(await room.locator("dialog[open]").count()).toBe(0);
  });

  test("an empty search moves nothing", async () => {
    const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("g");
    await desk.keyboard.press("Enter");
    await desk.keyboard.press("Escape");
    await desk.locator("dialog.jump").waitFor({ state: "hidden" });
    await roomAt(room, plain.id, 0);
  });

  test("jumps by number and by words of a heading", async () => {
    const [room, desk] = [await openRoom(), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("g");
    await desk.keyboard.type(late.number);
    await desk.keyboard.press("Enter");
    await roomAt(room, late.id, 0);
    await desk.keyboard.press("/");
    const titles = lecture.slides.map(({ title }) => title);
    const word = plain.slide.title
      .split(" ")
      .find((one) => titles.filter((title) => title.includes(one)).length === 1);
    await desk.keyboard.type(word ?? "");
    await desk.locator(".jump li button").first().click();
    await roomAt(room, plain.id, 0);
    await desk.keyboard.press("g");
    await desk.keyboard.type(second.number);
    await desk.keyboard.press("Enter");
    await roomAt(room, second.id, 0);
    await shows(desk, `Folie ${second.number} / ${total}`);
  });
});

describe("fingers and clickers", () => {
  test("a swipe on the current slide goes on and back", async () => {
    const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
    await connected(desk);
    const box = await desk.locator(".now .stage").boundingBox();
    if (!box) throw new Error("there is a stage");
    const session = await context.newCDPSession(desk);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", part?: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: part === undefined ? [] : [{ x: box.x + box.width * part, y: box.y + box.height / 2 }],
      });
    const swipe = async (from: number, to: number) => {
      await touch("touchStart", from);
      await touch("touchMove", (from + to) / 2);
      await touch("touchMove", to);
      await touch("touchEnd");
    };
    await swipe(0.8, 0.3);
    await roomAt(room, pointed.id, 0);
    await swipe(0.3, 0.8);
    await roomAt(room, plain.id, 0);
  });

  test("a presenter's keys lead from the console as from the deck", async () => {
    const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("PageDown");
    await roomAt(room, pointed.id, 0);
    await desk.keyboard.press("PageUp");
    await roomAt(room, plain.id, 0);
    await desk.keyboard.press(".");
    await desk.waitForSelector('.now[data-cover="black"]');
    await desk.keyboard.press("b");
    await desk.waitForSelector(".now:not([data-cover])");
  });
});

describe("a rehearsal", () => {
  test("records each slide, outlives a reload, and shows plan against time", async () => {
    const desk = await openConsole();
    await desk.getByText("Probe", { exact: true }).click();
    await desk.getByRole("button", { name: "Probe starten" }).click();
    await desk.keyboard.press("ArrowRight");
    await shows(desk, `Folie 2 / ${total}`);
    await desk.reload();
    await desk.waitForSelector(".status");
    await desk.keyboard.press("ArrowRight");
    await shows(desk, `Folie 3 / ${total}`);
    await desk.getByRole("button", { name: "Probe beenden" }).click();
    const chart = desk.locator('.rehearsal svg[role="img"]');
    await chart.waitFor();
    expect(await chart.getAttribute("aria-label")).toContain(`${lecture.minutes}`);
    expect(await desk.locator(".rehearsal table tbody tr").count()).toBeGreaterThanOrEqual(total);
    const [csv] = await Promise.all([
      desk.waitForEvent("download"),
      desk.getByRole("button", { name: "Als CSV" }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/\.csv$/);
    await desk.getByRole("button", { name: "Neuen Plan als Text" }).click();
    expect(await desk.locator(".rehearsal textarea").inputValue()).toContain(`slides/${plain.id}.md`);
    expect(complaints).toEqual([]);
  });
});

describe("when something goes wrong", () => {
  test("either window may be reloaded in the middle of the talk", async () => {
    const [room, desk] = [await openRoom(`#/${long.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, long.id, 1);
    await room.reload();
    await room.waitForSelector("html[data-deck=ready]");
    await connected(desk);
    await shows(desk, `Schritt 1 / ${long.steps}`);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, long.id, 2);
    await desk.reload();
    await connected(desk);
    await shows(desk, `Schritt 2 / ${long.steps}`);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, long.id, 3);
  });

  test("a closed room is said, and opened again at the same step", async () => {
    const [room, desk] = [await openRoom(`#/${pointed.id}`), await openConsole()];
    await connected(desk);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, pointed.id, 1);
    await room.close();
    await desk.waitForSelector('.status[data-state="lost"]');
    expect(await desk.locator('[aria-live="polite"]').textContent()).toBe(
      "Das Vortragsfenster ist geschlossen oder antwortet nicht.",
    );
    const [again] = await Promise.all([
      context.waitForEvent("page"),
      desk.getByRole("button", { name: "An derselben Stelle wieder öffnen" }).click(),
    ]);
    await again.waitForSelector("html[data-deck=ready]");
    await roomAt(again, pointed.id, 1);
    await connected(desk);
    await desk.keyboard.press("ArrowRight");
    await roomAt(again, pointed.id, 2);
  });

  test("a crashed room is noticed although it says nothing", async () => {
    const [room, desk] = [await openRoom(`#/${closing.id}`), await openConsole()];
    await connected(desk);
    room.on("crash", () => undefined);
    await room.goto("chrome://crash").catch(() => undefined);
    await desk.waitForSelector('.status[data-state="lost"]');
  });

  test("a tab that somebody reads in does not become the room when the room is reloaded", async () => {
    const [reader, room] = [await openRoom(`#/${closing.id}`), await openRoom(`#/${plain.id}`)];
    const desk = await openConsole();
    await desk.waitForSelector('.status[data-state="connected"]');
    // Two windows answer; the speaker leads the one with the talk.
    await desk.locator(".status", { hasText: "2 Vortragsfenster offen" }).waitFor();
    if (!(await desk.locator(".place").textContent())?.startsWith(`Folie ${plain.number}`))
      await leadOther(desk);
    await shows(desk, `Folie ${plain.number}`);
    await room.reload();
    await room.waitForSelector("html[data-deck=ready]");
    await connected(desk);
    await desk.keyboard.press("ArrowRight");
    await roomAt(room, pointed.id, 0);
    await roomAt(reader, closing.id, 0);
  });

  test("a browser that cannot connect windows still shows deck and console", async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, "BroadcastChannel", {
        value: class {
          constructor() {
            throw new DOMException("refused", "SecurityError");
          }
        },
      });
    });
    await openRoom(`#/${plain.id}`);
    const desk = await openConsole();
    await desk.locator(".status", { hasText: "Dieser Browser verbindet" }).waitFor();
    await desk.keyboard.press("ArrowRight");
    await shows(desk, `Folie 2 / ${total}`);
  });

  test("a second console works as well, and neither fights", async () => {
    const room = await openRoom(`#/${plain.id}`);
    const [one, two] = [await openConsole(), await openConsole()];
    await connected(one);
    await connected(two);
    await one.keyboard.press("ArrowRight");
    await roomAt(room, pointed.id, 0);
    await shows(two, `Folie ${pointed.number}`);
    await two.keyboard.press("ArrowRight");
    await roomAt(room, pointed.id, 1);
    await shows(one, `Schritt 1 / ${pointed.steps}`);
    await one.keyboard.press("ArrowLeft");
    await shows(two, `Schritt 0 / ${pointed.steps}`);
    expect(await currentSlide(room)).toBe(pointed.id);
    expect(complaints).toEqual([]);
  });

  test("without a room the console goes through the talk by itself, and keeps its place", async () => {
    const desk = await openConsole();
    await desk.waitForSelector('.status[data-state="none"]');
    await desk.keyboard.press("ArrowRight");
    await desk.keyboard.press("ArrowRight");
    await shows(desk, `Folie 3 / ${total}`);
    await desk.reload();
    await shows(desk, `Folie 3 / ${total}`);
    const [room] = await Promise.all([
      context.waitForEvent("page"),
      desk.locator(".status button").first().click(),
    ]);
    await room.waitForSelector("html[data-deck=ready]");
    await roomAt(room, spotsOf(lecture)[2]?.id ?? "", 0);
    await connected(desk);
  });
});

describe("time", () => {
  test("is told by the hour and by the plan, warns politely, and outlives a reload", async () => {
    const desk = await context.newPage();
    // Stopped, so that no real time passes beside it.
    await desk.clock.install({ time: new Date("2026-11-12T14:04:59") });
    await desk.clock.pauseAt(new Date("2026-11-12T14:05:00"));
    await desk.goto(`${site.url}speaker.html`);
    await desk.waitForSelector(".status");
    const read = (name: string) => desk.locator(`.timer .${name} dd`).textContent();
    expect(await read("day")).toBe("14:05");
    expect(await read("plan")).toBe("noch nicht begonnen");
    // The first step starts the clock.
    await desk.keyboard.press("ArrowRight");
    await desk.clock.runFor(92_000);
    expect(await read("run")).toBe("1:32 / 45:00");
    expect([await read("day"), await read("plan")]).toEqual(["14:06", "im Plan"]);
    await desk.clock.runFor(3 * 60_000);
    // The second slide ends with its planned minutes.
    const planned = lecture.slides.slice(0, 2).reduce((sum, { minutes }) => sum + minutes * 60, 0);
    const late = 272 - planned;
    const clock = `${Math.floor(late / 60)}:${`${late % 60}`.padStart(2, "0")}`;
    expect(await read("plan")).toBe(`${clock} hinter dem Plan`);
    await desk.keyboard.press("g");
    await desk.keyboard.type(`${total}`);
    await desk.keyboard.press("Enter");
    expect(await read("plan")).toMatch(/vor dem Plan$/);
    await desk.clock.runFor(30.5 * 60_000);
    expect(await desk.locator('[aria-live="polite"]').textContent()).toBe("Noch 10 Minuten.");
    await desk.reload();
    await desk.waitForSelector(".status");
    expect(await read("run")).toBe("35:02 / 45:00");
    await desk.keyboard.press("u");
    await desk.clock.runFor(60_000);
    expect(await read("run")).toBe("35:02 / 45:00");
    const reset = desk.locator(".timer button").nth(1);
    await reset.click();
    expect(await reset.textContent()).toBe("Wirklich auf null?");
    await reset.click();
    expect(await read("run")).toBe("0:00 / 45:00");
  });
});

describe("own notes", () => {
  test("stay with their slide through a reload, and without it in a list of their own", async () => {
    const desk = await openConsole();
    await desk.getByText("Eigene Notizen", { exact: true }).click();
    const text = desk.getByLabel("Eigene Notizen zu Folie 1");
    await text.fill("Bürgermeisterin begrüßen!");
    // A key in a text field is a letter, not a command.
    await text.press("b");
    await desk.reload();
    await desk.waitForSelector(".status");
    expect(await desk.getByLabel("Eigene Notizen zu Folie 1").inputValue()).toBe(
      "Bürgermeisterin begrüßen!b",
    );
    // As if a new build no longer had the slide that the note was written for.
    await desk.evaluate((id) => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(
          key,
          (localStorage.getItem(key) ?? "").replaceAll(JSON.stringify(id), '"alte-folie"'),
        );
    }, lecture.slides[0]?.id);
    await desk.reload();
    await desk.waitForSelector(".status");
    const panel = desk.locator(".own-notes").first();
    await expect.poll(() => panel.textContent()).toContain("Ohne Folie");
    expect(await desk.content()).toContain("alte-folie");
  });
});

test.each([
  ["light", 1280, 720],
  ["dark", 1280, 720],
  ["light", 390, 844],
  ["dark", 820, 1180],
] as const)(
  "axe finds nothing serious in the console, %s at %i×%i, and nothing to scroll sideways",
  async (scheme, width, height) => {
    const desk = await openConsole();
    await desk.emulateMedia({ colorScheme: scheme });
    await desk.setViewportSize({ width, height });
    for (const panel of await desk.locator("details.panel > summary").all()) await panel.click();
    expect(await findBarriers(desk)).toEqual([]);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  },
);

test("single-letter keys can be switched off; others go on", async () => {
  const [room, desk] = [await openRoom(`#/${plain.id}`), await openConsole()];
  await connected(desk);
  await desk.keyboard.press("?");
  await desk.locator("dialog.help input").uncheck();
  await desk.keyboard.press("Escape");
  // The browser closes it a moment after the key.
  await desk.locator("dialog.help").waitFor({ state: "hidden" });
  await desk.keyboard.press("w");
  await desk.keyboard.press("ArrowRight");
  await roomAt(room, pointed.id, 0);
  expect(await room.locator("body.white-out").count()).toBe(0);
  // A clicker's keys are no letters.
  await desk.keyboard.press("b");
  await room.waitForSelector(".reveal.paused");
});
