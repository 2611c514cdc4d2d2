import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, type Site } from "./site.ts";

let site: Site;
let lecture: Lecture;
beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

test("no script looks behind in a regular expression: Safari before 16.4 would show nothing of its page", async () => {
  const scripts = (await readdir("dist/assets")).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  const looking: string[] = [];
  for (const name of scripts)
    if (/\(\?<[=!]/.test(await readFile(`dist/assets/${name}`, "utf8"))) looking.push(name);
  expect(looking).toEqual([]);
});

test("a browser that knows scripting but not :has() gets the document, whole and from the top", async () => {
  // The policy knows the page's own style by its hash.
  const { page, complaints } = await openPage(site, { bypassCSP: true });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  // As such a browser reads it, in the page and in sheets: a condition that does not hold, and rules that it drops.
  const asOlder = (css: string) =>
    css.replaceAll("selector(:has(*))", "selector(:unheard-of(*))").replaceAll(":has(", ":unheard-of(");
  let changed = 0;
  await page.route(/\.css$|\/$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (asOlder(text) !== text) changed += 1;
    await route.fulfill({ response, body: asOlder(text) });
  });
  await page.goto(site.url, { waitUntil: "networkidle" });
  expect(changed).toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("data-deck")).toBeNull();
  const tops = await page.evaluate(
    (ids) => ids.map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN),
    lecture.slides.map(({ id }) => id),
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(new Set(tops).size).toBe(lecture.slides.length);
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the deck's page is printed flush left, as the document it is on paper", async () => {
  const { page } = await openPage(site);
  await openDeck(page, site);
  await page.emulateMedia({ media: "print" });
  const aligned = await page.evaluate(() =>
    [...document.querySelectorAll(".slide :is(h1, h2, p, li)")].map(
      (text) => getComputedStyle(text).textAlign,
    ),
  );
  expect(aligned.length).toBeGreaterThan(50);
  expect([...new Set(aligned)]).toEqual(["start"]);
  await page.context().close();
});
