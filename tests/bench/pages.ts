import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";

/**
 * `npm run bench`: the built deck on a slow phone's line (4× CPU, 1.6 Mbit/s, 150 ms), each figure beside
 * a baseline of the same run. The baseline of the first paint is the same page without styles and
 * scripts, the least a browser could have to do; that of a chart's slide is a slide without one.
 */
const RUNS = 5;
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const bare = pathname === "/bare.html";
  const file = bare || pathname === "/" ? "index.html" : normalize(pathname);
  try {
    let body: Buffer = await readFile(join("dist", file));
    if (bare)
      body = Buffer.from(body.toString().replaceAll(/<(link|script|meta http)[^>]*>(<\/script>)?/g, ""));
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const packed = extname(file) === ".woff2" ? body : gzipSync(body);
    response.setHeader("content-type", type);
    if (packed !== body) response.setHeader("content-encoding", "gzip");
    response.end(packed);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(launchOptions(await ensureBrowser()));

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function firstPaint(path: string): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url + path, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (!paint) return;
          observer.disconnect();
          resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.context().close();
  return time;
}

/** Milliseconds from a link to the slide standing, chart included; Plot is already there. */
async function slideChange(opened: Browser, from: string, to: string): Promise<number> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${url}/#/${from}`);
  await page.waitForSelector(`section.present figure[data-state=drawn]`);
  const time = await page.evaluate((id) => {
    const start = performance.now();
    return new Promise<number>((resolve) => {
      const look = () => {
        const section = document.getElementById(id);
        const figures = [...(section?.querySelectorAll<HTMLElement>("figure") ?? [])];
        const drawn = figures.every((figure) => figure.dataset["state"] === "drawn");
        if (section?.classList.contains("present") && drawn) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      location.hash = `#/${id}`;
      look();
    });
  }, to);
  await page.close();
  return time;
}

const repeat = async (measure: () => Promise<number>) => {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
};
const report = (name: string, value: number, baseline: number) =>
  console.log(
    `${name}: ${value.toFixed(0)} ms, ${(value / baseline).toFixed(2)} × baseline ${baseline.toFixed(0)} ms`,
  );

report(
  "first paint, slow phone",
  await repeat(() => firstPaint("/")),
  await repeat(() => firstPaint("/bare.html")),
);
report(
  "next slide, with a chart",
  await repeat(() => slideChange(browser, "vernetzung-2016", "elemente-strategie-2016")),
  await repeat(() => slideChange(browser, "basisdaten", "ergebnisse-3")),
);
report(
  "slide with a chart far away",
  await repeat(() => slideChange(browser, "basisdaten", "ressourcen-2016")),
  await repeat(() => slideChange(browser, "basisdaten", "umfrage-2016")),
);
await browser.close();
server.close();
