import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, type Site, waitForSlide } from "./site.ts";

/*
 * What a change of slides costs, in things that can be counted: a slow processor pays for each of them before anything is
 * seen. How long it takes, `npm run bench` says.
 */
let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tid: number;
  args?: { data?: { type?: string }; elementCount?: number };
}

/** What a key that turns the page makes the browser do: in its own event, and until it paints. */
async function costOfNext(page: Awaited<ReturnType<typeof openPage>>["page"]) {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await page.keyboard.press("ArrowRight");
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const key = events.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown");
  if (!key) throw new Error("the key was not traced");
  const since = events.filter(({ ts, tid }) => tid === key.tid && ts >= key.ts);
  const paint = since.find(({ name }) => name === "Paint");
  if (!paint) throw new Error("nothing was painted");
  const before = (end: number, what: string) => since.filter(({ name, ts }) => name === what && ts <= end);
  const keyEnd = key.ts + (key.dur ?? 0);
  return {
    forced: before(keyEnd, "UpdateLayoutTree").length + before(keyEnd, "Layout").length,
    elements: before(paint.ts, "UpdateLayoutTree").reduce(
      (sum, { args }) => sum + (args?.elementCount ?? 0),
      0,
    ),
    laidOut: before(paint.ts, "Layout").length,
  };
}

test("a change of slides shows what stands, and styles what changes; the rest waits until nobody does", async () => {
  const { page, complaints } = await openPage(site);
  const main = lecture.slides.filter(({ below }) => below === undefined);
  const at = main.findIndex(
    ({ figures }, index) => figures.length > 0 && (main[index + 1]?.figures.length ?? 0) > 0,
  );
  const [from, to] = [main[at], main[at + 1]];
  if (!from || !to) throw new Error("the lecture has no two slides with charts side by side");
  await openDeck(page, site, `#/${from.id}`);
  await waitForSlide(page, from.id);
  // All charts have been drawn ahead, and laid out.
  await page.waitForSelector("html[data-ahead=done]");
  const own = await page.locator(`[id="${to.id}"]`).evaluate((slide) => slide.querySelectorAll("*").length);
  const cost = await costOfNext(page);
  await waitForSlide(page, to.id);
  // Nothing that the key does asks for a size or a style.
  expect(cost.forced).toBe(0);
  expect(cost.laidOut).toBeLessThanOrEqual(2);
  // Two slides and what stands around them, none of what is on them.
  expect(cost.elements).toBeLessThan(50);
  expect(own).toBeGreaterThan(cost.elements);
  // What is seen no longer cannot be reached, and soon after the heading has the focus, and the address its name.
  const left = await page
    .locator(`[id="${from.id}"]`)
    .evaluate((slide) => getComputedStyle(slide).contentVisibility);
  expect(left).toBe("hidden");
  await page.waitForFunction((id) => document.activeElement?.closest("section")?.id === id, to.id);
  await page.waitForURL(({ hash }) => hash === `#/${to.id}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});
