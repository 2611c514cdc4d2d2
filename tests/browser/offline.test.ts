import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { words as READING } from "#words/reading.ts";
import { finishFolder } from "../../src/hosting/finish.ts";
import { WORKER } from "../../src/hosting/worker-list.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { buildWorker } from "../../src/vite/offline.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";
import { FolderSite } from "./folder-site.ts";
import { launchKeeping } from "./launch.ts";
import { LiveSite, TOKEN } from "./live-site.ts";
import { isRemark } from "./remark.ts";
import { waitForSlide } from "./site.ts";
import { slideWith } from "./slides.ts";

let browser: Browser;
let lecture: Lecture;
let folder: string;
let site: FolderSite;
let context: BrowserContext;

beforeAll(async () => {
  lecture = await readLecture(process.cwd());
  browser = await launchKeeping();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "offline-"));
  await copyBuild(folder);
  site = await FolderSite.open(folder);
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
});
afterEach(async () => {
  await context.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

/** The build as it is, with PDFs beside it that somebody has made. */
async function copyBuild(target: string): Promise<void> {
  await cp("dist", target, { recursive: true });
  await mkdir(join(target, "pdf"), { recursive: true });
  await writeFile(join(target, "pdf/folien.pdf"), "%PDF-1.7 of a test");
  await finishFolder(target);
}

/** Opens the deck and waits until all of it is kept. */
async function visit(url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector("html[data-deck=ready]");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
  return page;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector("html[data-deck=ready]");
}

/** Every address that the browser has kept, however it was asked for. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });

test("after one visit, everything opens without a network, below any path", async () => {
  const page = await visit(site.url);
  await site.stop();
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  const { id } = slideWith(lecture, { figures: 1, bars: true });
  await reload(page);
  await page.evaluate((slide) => {
    location.hash = `#/${slide}`;
  }, id);
  await waitForSlide(page, id);
  // What is fetched when it is asked for: the notes, a table of values, the codebook, a PDF.
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  const [sentence = ""] = paragraphsOf(lecture.slides.find((slide) => slide.id === id)?.notes ?? []);
  await page.locator(".manuscript", { hasText: sentence.slice(0, 40) }).waitFor();
  const files = [`data/${id}.csv`, "data/datapackage.json", "codebuch.html", "pdf/folien.pdf", "icon.svg"];
  const answers = await page.evaluate(
    (names) => Promise.all(names.map(async (name) => (await fetch(name)).status)),
    files,
  );
  expect(answers).toEqual(files.map(() => 200));
  const reading = await context.newPage();
  await reading.goto(`${site.url}handout.html?notizen#${id}`);
  await reading.waitForSelector("html[data-handout=ready]");
  const desk = await context.newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  expect(complaints).toEqual([]);
});

test("a device that wants it can install the lecture: its manifest, its icons in their sizes", async () => {
  const page = await context.newPage();
  await page.goto(site.url);
  const found = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
    const manifest = await (await fetch(link?.href ?? "")).json();
    const icons = manifest.icons as { src: string; sizes: string }[];
    const sizes = icons.map(async ({ src, sizes }) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return sizes === "any" || sizes === `${image.naturalWidth}x${image.naturalHeight}`;
    });
    return { manifest, right: await Promise.all(sizes) };
  });
  expect(found.manifest).toMatchObject({ name: lecture.title, start_url: "./", scope: "./" });
  expect(found.manifest.icons.map((icon: { purpose: string }) => icon.purpose)).toContain("maskable");
  expect(found.right).toEqual(found.right.map(() => true));
  const client = await context.newCDPSession(page);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  // A private window alone forbids it.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

describe("a new build", () => {
  /** Puts another build in the first one's place: another word in each page, and what is loaded late by another name. */
  async function deploy(): Promise<void> {
    const next = await mkdtemp(join(tmpdir(), "offline-"));
    await copyBuild(next);
    // Its packed twins are made anew with the folder's.
    const late = (await readdir(join(next, "assets"))).filter((name) => /^_virtual_notes-.*\.js$/.test(name));
    expect(late).toHaveLength(1);
    const [name = ""] = late;
    const renamed = name.replace(/-[^-]*\.js$/, "-NewBuild.js");
    await rename(join(next, "assets", name), join(next, "assets", renamed));
    for (const file of [
      ...(await readdir(join(next, "assets"))).map((one) => `assets/${one}`),
      "index.html",
      "handout.html",
      "speaker.html",
    ]) {
      if (!/\.(?:js|html)$/.test(file)) continue;
      const text = await readFile(join(next, file), "utf8");
      await writeFile(join(next, file), text.replaceAll(name, renamed).replace("<title>", "<title>Neu: "));
    }
    await finishFolder(next);
    const old = folder;
    folder = site.folder = next;
    await rm(old, { recursive: true });
  }

  const waiting = (page: Page) =>
    page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state === "installed";
    });

  test("waits until the talk is over: it goes on in the old one, reloads and all, and the next opens the new", async () => {
    const page = await visit(site.url);
    await deploy();
    await reload(page);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await waiting(page);
    await reload(page);
    expect(await page.title()).not.toContain("Neu");
    // A file that the host no longer has.
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.locator(".manuscript p").first().waitFor();
    const desk = await context.newPage();
    await desk.goto(`${site.url}speaker.html`);
    await desk.waitForSelector('.status[data-state="connected"]');
    expect(await desk.title()).not.toContain("Neu");
    await page.close();
    await desk.close();
    const next = await context.newPage();
    await expect
      .poll(async () => {
        await next.goto(site.url);
        const title = await next.title();
        await next.goto("about:blank");
        return title;
      })
      .toContain("Neu");
    await next.goto(site.url);
    const names = await kept(next);
    expect(names.some((name) => name.includes("NewBuild"))).toBe(true);
    expect(names.filter((name) => name.includes("_virtual_notes"))).toHaveLength(1);
  });

  test("comes to a reader who asks for it, unless another window shows the old one", async () => {
    const talk = await visit(site.url);
    await deploy();
    const reader = await context.newPage();
    await reader.goto(`${site.url}handout.html`);
    const button = reader.locator(".controls .newer button");
    await reader.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await waiting(reader);
    await button.click();
    await reader.locator(".newer", { hasText: READING.otherWindows }).waitFor();
    expect(await reader.title()).not.toContain("Neu");
    expect(await talk.title()).not.toContain("Neu");
    await talk.close();
    const renewed = reader.waitForEvent("load");
    await button.click();
    await renewed;
    expect(await reader.title()).toContain("Neu");
  });

  test("that keeps nothing throws away what was kept, once the talk is over", async () => {
    const page = await visit(site.url);
    await writeFile(join(folder, WORKER), await buildWorker(process.cwd(), "gone"));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await waiting(page);
    await site.stop();
    await reload(page);
    await site.start();
    await page.goto("about:blank");
    await expect
      .poll(async () => {
        await page.goto(`${site.url}icon.svg`);
        const left = [
          ...(await page.evaluate(() => caches.keys())),
          ...(await page.evaluate(async () =>
            (await navigator.serviceWorker.getRegistrations()).map(String),
          )),
        ];
        await page.goto("about:blank");
        return left;
      })
      .toEqual([]);
  });
});

test("a full device keeps nothing and shows everything, and keeps it once there is room", async () => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(site.url);
  const client = await context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
  // The page registers it by itself, a while after it has loaded.
  const end = await page.evaluate(async () => {
    const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (;;) {
      const { installing } = (await navigator.serviceWorker.getRegistration()) ?? {};
      while (installing?.state === "installing") await turn();
      if (installing) return installing.state;
      await turn();
    }
  });
  expect(end).toBe("redundant");
  await reload(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  // Without a size, what the device has.
  await client.send("Storage.overrideQuotaForOrigin", { origin });
  const later = await visit(site.url);
  await site.stop();
  await reload(later);
  expect(complaints).toEqual([]);
});

test("what has gone from the kept half comes by the network", async () => {
  const page = await visit(site.url);
  const gone = await page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [index, key] of (await cache.keys()).entries()) {
        if (index % 2 === 1 && !key.url.includes("index.html")) continue;
        await cache.delete(key);
        urls.push(key.url);
      }
    }
    return urls;
  });
  expect(gone.length).toBeGreaterThan(20);
  expect(gone.some((url) => url.includes("index.html"))).toBe(true);
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  await reload(page);
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    gone,
  );
  expect(answers).toEqual(gone.map(() => 200));
  const desk = await context.newPage();
  await desk.goto(`${site.url}speaker.html`);
  await desk.waitForSelector('.status[data-state="connected"]');
  expect(complaints).toEqual([]);
});

test("nothing is kept over plain http, and nobody complains", async () => {
  const other = await launchKeeping(["--host-resolver-rules=MAP plain.example 127.0.0.1"]);
  const page = await other.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => isRemark(message) || complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(site.url.replace("127.0.0.1", "plain.example"));
  await page.waitForResponse(/assets\/keep-/);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(complaints).toEqual([]);
  await other.close();
});

describe("with a live server", () => {
  let live: LiveSite;
  const open = async (publicUrl?: string) => {
    live = await LiveSite.open({ launch: async () => browser, ...(publicUrl && { publicUrl }) });
  };
  afterEach(() => live.crash());

  const keptPages = (page: Page) =>
    page.waitForFunction(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith("pages"));
      return name !== undefined && (await (await caches.open(name)).keys()).length > 2;
    });

  test("the speaker's deck, notes and console come back without it; nothing live is kept", async () => {
    await open();
    const page = await visit(`${live.url}#${TOKEN}`);
    await keptPages(page);
    await reload(page);
    expect((await kept(page)).filter((url) => /\/(?:live|saal)\//.test(url))).toEqual([]);
    await live.crash();
    await reload(page);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.locator(".manuscript p").first().waitFor();
    const desk = await context.newPage();
    await desk.goto(`${live.url}speaker.html`);
    await desk.waitForSelector('.status[data-state="connected"]');
  });

  test("who has no right to the notes keeps none of them", async () => {
    await open("https://lecture.example/");
    const page = await visit(live.url);
    await keptPages(page);
    const notes = lecture.slides.map((slide) => paragraphsOf(slide.notes)[0]?.slice(0, 40) ?? slide.id);
    const found = await page.evaluate(async (sentences) => {
      const bodies: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) bodies.push((await (await cache.match(key))?.text()) ?? "");
      }
      return sentences.filter((sentence) => bodies.some((body) => body.includes(sentence)));
    }, notes);
    expect(found).toEqual([]);
  });
});
