import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";

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

/** What a key that turns the page makes the browser do before it can paint. */
async function costOfNext(page: Awaited<ReturnType<typeof openPage>>["page"]) {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await page.keyboard.press("ArrowRight");
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const key = events.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown");
  if (!key) throw new Error("the key was not traced");
  const within = events.filter(
    ({ ts, tid }) => tid === key.tid && ts >= key.ts && ts <= key.ts + (key.dur ?? 0),
  );
  const styled = within.filter(({ name }) => name === "UpdateLayoutTree");
  return {
    styled: styled.length,
    elements: styled.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0),
    laidOut: within.filter(({ name }) => name === "Layout").length,
  };
}

test("a change of slides styles the next one and lays it out once; the rest waits until nobody does", async () => {
  const { page, complaints } = await openPage(site);
  const main = lecture.slides.filter(({ below }) => below === undefined);
  const at = main.findIndex(
    ({ figures }, index) => figures.length > 0 && (main[index + 1]?.figures.length ?? 0) > 0,
  );
  const [from, to] = [main[at], main[at + 1]];
  if (!from || !to) throw new Error("the lecture has no two slides with charts side by side");
  await openDeck(page, site, `#/${from.id}`);
  await waitForSlide(page, from.id);
  // The next chart has been drawn ahead.
  await page.locator(`[id="${to.id}"] figure[data-state=drawn]`).first().waitFor({ state: "attached" });
  await page.waitForFunction(() => document.querySelectorAll(".slides > section:not([inert])").length === 1);
  const cost = await costOfNext(page);
  await waitForSlide(page, to.id);
  const own = await page.locator(PRESENT).evaluate((slide) => slide.querySelectorAll("*").length);
  expect(cost.styled).toBeLessThanOrEqual(2);
  expect(cost.laidOut).toBeLessThanOrEqual(1);
  // Its own elements, the slides themselves, and what stands around them.
  expect(cost.elements).toBeLessThan(own + lecture.slides.length + 60);
  // Soon after, nothing but the slide on stage can be reached, and its neighbours stand ready.
  await page.waitForFunction(() => document.querySelectorAll(".slides > section:not([inert])").length === 1);
  await page.waitForFunction(
    (id) =>
      [...document.querySelectorAll<HTMLElement>(".slides > section")]
        .filter(({ style }) => style.display !== "none")
        .map((slide) => slide.id)
        .includes(id),
    main[at + 2]?.id ?? to.id,
  );
  expect(await page.locator('.slides > section:not([style*="none"])').count()).toBeLessThanOrEqual(3);
  expect(complaints).toEqual([]);
  await page.context().close();
});
