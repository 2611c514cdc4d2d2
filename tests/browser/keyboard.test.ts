import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contrast } from "../../src/charts/layout/style.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openPage, openSite, type Site } from "./site.ts";
import { forEachLayout, openBuilt, PAGES } from "./surfaces.ts";

/* By keyboard alone: whatever has the focus is seen, whole and with a ring, on every page. */

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

interface Stop {
  name: string;
  /** Where in the page it stands; nothing else is the same twice. */
  place: number;
  faults: string[];
  ring: string;
  ground: string;
}

/** Runs in the page: what has the focus, and what is wrong with how it is seen. */
function readStop(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const faults: string[] = [];
  // A field that is drawn by its label is seen by it.
  const seen = element.getBoundingClientRect().width > 1 ? element : (element.closest("label") ?? element);
  const box = seen.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) faults.push("is out of view");
  else {
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(seen.contains(hit) || hit.contains(seen)))
      faults.push(`is covered by ${hit?.outerHTML.slice(0, 80)}`);
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seen);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push("has no ring");
  // A ring lies outside of what it is around.
  const grounds = (place: Element) => getComputedStyle(place).backgroundColor;
  let ground: Element | null = seen.closest(".toolbar")
    ? document.querySelector(".deck")
    : seen.parentElement;
  while (ground?.parentElement && /rgba\(.*, 0\)/.test(grounds(ground))) ground = ground.parentElement;
  return {
    name: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "",
    place: [...document.querySelectorAll("*")].indexOf(element),
    faults,
    ring: outlineColor,
    ground: ground ? grounds(ground) : "",
  };
}

/** Goes through the page by Tab until it ends or begins anew. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const seen = new Set<number>();
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (!stop || seen.has(stop.place)) return { stops: seen.size, faults };
    seen.add(stop.place);
    faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
    const ratio = contrast(hexOf(stop.ring), hexOf(stop.ground));
    if (ratio < 3) faults.push(`${stop.name}: ring ${stop.ring} on ${stop.ground}, ${ratio.toFixed(2)}:1`);
  }
}

const hexOf = (color: string) =>
  `#${[...color.matchAll(/\d+/g)]
    .slice(0, 3)
    .map(([part]) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

describe.each(SIZES)("$width × $height", (viewport) => {
  test.each(PAGES)("each stop of %s is seen", async (name) => {
    const { page } = await openPage(site, { viewport });
    await openBuilt(page, site, name);
    const { stops, faults } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(0);
    await page.context().close();
  });
});

test("each stop of the deck is seen, on a slide of each layout", async () => {
  const { page } = await openPage(site);
  const all: string[] = [];
  await forEachLayout(page, site, lecture, async (id) => {
    const { stops, faults } = await walk(page);
    all.push(...faults.map((fault) => `${id}: ${fault}`));
    expect(stops, id).toBeGreaterThan(4);
  });
  expect(all).toEqual([]);
  await page.context().close();
});

/** Runs in the page: what would move for longer than one hundredth of a second; to come late is no motion. */
function findMotion(): string[] {
  const longest = (times: string) =>
    Math.max(
      ...times.split(",").map((time) => Number.parseFloat(time) * (/ms$/.test(time.trim()) ? 0.001 : 1)),
    );
  const passing = [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((part) => {
      const { transitionProperty, transitionDuration } = getComputedStyle(element, part || null);
      const passes = transitionProperty !== "none" && longest(transitionDuration) > 0.01;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}${part}`;
      return passes ? [`${name}: ${transitionDuration}`] : [];
    }),
  );
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 10)
    .map((animation) => `runs: ${(animation as CSSAnimation).animationName ?? animation.id}`);
  return [...new Set([...passing, ...running])];
}

describe("those who want no motion get none", () => {
  const options = { reducedMotion: "reduce" } as const;

  test.each(PAGES)("in %s", async (name) => {
    const { page } = await openPage(site, options);
    await openBuilt(page, site, name);
    expect(await page.evaluate(findMotion)).toEqual([]);
    await page.context().close();
  });

  test("in the deck, on a slide of each layout, in overview and help", async () => {
    const { page } = await openPage(site, options);
    const found: string[] = [];
    await forEachLayout(page, site, lecture, async (id) => {
      found.push(...(await page.evaluate(findMotion)).map((one) => `${id}: ${one}`));
    });
    for (const key of ["o", "o", "b", "b", "?"]) {
      await page.keyboard.press(key);
      found.push(...(await page.evaluate(findMotion)).map((one) => `${key}: ${one}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test("and what moves otherwise is found", async () => {
    const { page } = await openPage(site);
    await page.goto(site.url);
    await page.waitForSelector("html[data-deck=ready]");
    expect((await page.evaluate(findMotion)).length).toBeGreaterThan(0);
    await page.context().close();
  });
});
