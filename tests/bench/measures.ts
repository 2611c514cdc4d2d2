import type { Browser, CDPSession, Page } from "playwright-core";
import type { Deck } from "./decks.ts";

/** Names of what is measured, as the table has them. */
export type Measured = Readonly<Record<string, readonly number[]>>;

const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds in which the next slide's neighbours have time to be drawn, as while somebody speaks. */
const DWELL = 400;

/** What reveal.js says of itself. */
const STANDS = ".reveal.ready";

async function open(browser: Browser, rate: number): Promise<{ page: Page; session: CDPSession }> {
  // No worker: it would fetch the rest of the lecture while something is measured.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return { page, session };
}

/** The first and the largest paint on a slow phone, and what had to be asked for until the deck stood. */
export async function measureStart(browser: Browser, deck: Deck): Promise<Measured> {
  const { page, session } = await open(browser, 4);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  let requests = 0;
  // What keeps the lecture for times without a network comes seconds later, or while a slow machine is still at it.
  page.on("request", (request) => {
    if (!/\/keep-/.test(request.url())) requests += 1;
  });
  await page.goto(deck.url);
  await page.waitForSelector(STANDS);
  await page.waitForTimeout(DWELL);
  const [first, largest] = await page.evaluate(
    () =>
      new Promise<[number, number]>((resolve) => {
        const [paint] = performance.getEntriesByName("first-contentful-paint");
        new PerformanceObserver((list) =>
          resolve([paint?.startTime ?? Number.NaN, list.getEntries().at(-1)?.startTime ?? Number.NaN]),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await page.context().close();
  return {
    "first paint, slow (ms)": [first],
    "largest paint, slow (ms)": [largest],
    "requests until it stands": [requests],
  };
}

/** From key to paint, for every slide with a chart, once through the deck; what that loads, and what it leaves behind. */
export async function measureWalk(
  browser: Browser,
  deck: Deck,
  charted: readonly string[],
  rate: number,
): Promise<Measured> {
  const { page, session } = await open(browser, rate);
  deck.asked();
  await page.goto(deck.url, { waitUntil: "networkidle" });
  await page.waitForSelector(STANDS);
  await page.waitForTimeout(DWELL);
  const changes: number[] = [];
  let slide = await slideOf(page);
  for (let press = 0; press < 200; press += 1) {
    await page.evaluate(watchKey);
    await page.keyboard.press("ArrowRight");
    const time = await page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
    const next = await slideOf(page);
    if (next !== slide && charted.includes(next)) changes.push(time);
    // Without a step left, nothing moves any more.
    if (next === slide && next === charted.at(-1)) break;
    slide = next;
    await page.waitForTimeout(DWELL);
  }
  const sizes = [...deck.asked().values()];
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.context().close();
  return rate > 1
    ? { "slide with a chart, 4× CPU (ms)": changes }
    : {
        "slide with a chart (ms)": changes,
        "everything, compressed (kB)": [sizes.reduce((sum, size) => sum + size, 0) / 1000],
        "heap after all slides (MB)": [usedSize / 1e6],
      };
}

/** The slides on paper, by reveal.js's own way. */
export async function measurePrint(browser: Browser, deck: Deck): Promise<Measured> {
  const begin = performance.now();
  const page = await browser.newPage();
  await page.goto(`${deck.url}?print-pdf`, { waitUntil: "networkidle" });
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return { "slides as PDF; ours the handout as well (s)": [(performance.now() - begin) / 1000] };
}

const slideOf = (page: Page) =>
  page.evaluate(
    () => document.querySelector(".slides > .present:not(.stack), .slides .present .present")?.id ?? "",
  );

/** Promises the time from the next key to the paint in which its slide stands with its charts. */
function watchKey(): void {
  const whole = globalThis as unknown as { painted: Promise<number> };
  whole.painted = new Promise((resolve) => {
    const start = ({ timeStamp }: KeyboardEvent) => {
      const look = () => {
        const slide = document.querySelector(".slides > .present:not(.stack), .slides .present .present");
        const places = [...(slide?.querySelectorAll("figure .chart, div[data-figure]") ?? [])];
        if (places.some((place) => !place.querySelector("svg"))) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        return requestAnimationFrame(() => port2.postMessage(null));
      };
      requestAnimationFrame(look);
    };
    addEventListener("keydown", start, { capture: true, once: true });
  });
}
