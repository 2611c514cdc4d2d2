import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKED } from "../../src/hosting/pack.ts";
import { renderNotes } from "../../src/render/pages.tsx";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { letters, parseHtml } from "../helpers.ts";
import { LiveSite, openWindow, TOKEN } from "./live-site.ts";

let site: LiveSite;
/** Every paragraph of the speaker's notes, by its letters alone, but what stands on a slide as well. */
let notes: string[];

beforeAll(async () => {
  site = await LiveSite.open();
  const lecture = await readLecture(process.cwd());
  const slides = letters(JSON.stringify(lecture.slides.map(({ notes: _, ...slide }) => slide)));
  notes = Object.values(renderNotes(lecture))
    .flatMap((html) => [...parseHtml(html).querySelectorAll("p, li")])
    .map(({ textContent }) => letters(textContent ?? ""))
    .filter((text) => text.length > 40 && !slides.includes(text));
});
afterAll(() => site.close());

/** Somebody elsewhere: not the machine that the server runs on. */
const ELSEWHERE = { "x-forwarded-for": "192.0.2.7" };

/** Paragraphs of the notes that a text has, whatever it is written in: HTML, a script, a PDF. */
async function notesIn(path: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(site.url + path, { headers });
  const text = letters((await response.text()).replaceAll(/<[^>]*>|\\n/g, ""));
  return notes.filter((note) => text.includes(note)).length;
}

test("no file of the build gives the speaker's notes to the audience, and the speaker gets them all", async () => {
  expect(notes.length).toBeGreaterThan(20);
  const files = await readdir(join(process.cwd(), "dist"), { recursive: true });
  const leaks: string[] = [];
  let given = 0;
  for (const path of files.map((file) => file.replaceAll("\\", "/"))) {
    const found = await notesIn(path, ELSEWHERE);
    if (found > 0) leaks.push(`${path}: ${found}`);
    given = Math.max(given, await notesIn(path, { ...ELSEWHERE, authorization: `Bearer ${TOKEN}` }));
  }
  expect(leaks).toEqual([]);
  expect(given).toBe(notes.length);
});

test("a packed twin is nobody's: no way around who may have what", async () => {
  const files = await readdir(join(process.cwd(), "dist"), { recursive: true });
  const twins = files.map((file) => file.replaceAll("\\", "/")).filter((name) => PACKED.test(name));
  expect(twins.length).toBeGreaterThan(20);
  for (const path of twins) expect((await fetch(site.url + path)).status, path).toBe(404);
});

test("a phone in the hall reads along without them, whatever its link asks for", async () => {
  const context = await site.browser.newContext({
    viewport: { width: 390, height: 844 },
    extraHTTPHeaders: ELSEWHERE,
  });
  const { page, complaints } = await openWindow(
    context,
    `${site.url}handout.html?notizen`,
    "html[data-handout=ready]",
  );
  expect(await page.locator(".notes").count()).toBe(0);
  await page.locator(".controls summary").click();
  expect(await page.getByRole("checkbox", { name: "Notizen" }).count()).toBe(0);
  expect(await page.getByRole("checkbox", { name: "Tabellen" }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});
