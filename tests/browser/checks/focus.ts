import { contrast } from "../../../src/charts/layout/style.ts";

/** A page that is walked through. */
interface Walked {
  press: (key: string) => Promise<unknown>;
  run: <T>(script: () => T) => Promise<T>;
}

/**
 * Goes through the page by Tab until it has come to whatever can be pressed, and says what it never comes to. It does
 * not leave the page: some browsers then have the focus on buttons of their own, and no page gets it back.
 */
export async function walk(page: Walked): Promise<{ stops: number; faults: string[] }> {
  const seen = new Set<number>();
  const faults: string[] = [];
  const ways = await page.run(listWays);
  const left = new Set(ways.map(({ place }) => place));
  while (left.size > 0) {
    await page.press("Tab");
    const stop = await page.run(readStop);
    if (!stop || seen.has(stop.place)) break;
    seen.add(stop.place);
    left.delete(stop.place);
    faults.push(...faultsOf(stop));
  }
  for (const { name, place } of ways) if (!seen.has(place)) faults.push(`${name} is no stop`);
  return { stops: seen.size, faults };
}

/** What is wrong with how a stop is seen, its ring included. */
export function faultsOf({ name, faults, ring, ground }: Stop): string[] {
  const ratio = contrast(hexOf(ring), hexOf(ground));
  return [
    ...faults.map((fault) => `${name} ${fault}`),
    ...(ratio < 3 ? [`${name}: ring ${ring} on ${ground}, ${ratio.toFixed(2)}:1`] : []),
  ];
}

/** Runs in the page: what a hand could press, and the keyboard therefore has to come to. */
function listWays(): { name: string; place: number }[] {
  const pressed = "a[href], button:enabled, summary, input:enabled, select:enabled, textarea:enabled";
  return [...document.querySelectorAll<HTMLElement & { place?: number }>(pressed)].flatMap((one, place) => {
    // Arrows move within a group: one stop for all of it.
    if (one.tabIndex < 0 || one.matches("[type=hidden], [type=radio]")) return [];
    if (one.closest("[inert]") || !one.checkVisibility({ visibilityProperty: true })) return [];
    one.place = place;
    return [{ name: one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 40) ?? "", place }];
  });
}

/** What the focus has come to. */
export interface Stop {
  name: string;
  /** What the walk has called it: charts that are drawn meanwhile move everything else. */
  place: number;
  /** Its middle is in view; of what is larger than the window it need not be. */
  central: boolean;
  faults: string[];
  ring: string;
  ground: string;
}

/** Runs in the page: what has the focus, and what is wrong with how it is seen. */
export function readStop(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const named = element as Element & { place?: number };
  const steps = document as Document & { steps?: number };
  steps.steps = (steps.steps ?? 100_000) + 1;
  named.place ??= steps.steps;
  const { place } = named;
  const faults: string[] = [];
  // A field that is drawn by its label is seen by it.
  const seen = element.getBoundingClientRect().width > 1 ? element : (element.closest("label") ?? element);
  const box = seen.getClientRects()[0] ?? new DOMRect();
  // Of what is larger than the window, the part in view.
  const middle = (from: number, to: number, room: number) =>
    to - from > room ? (Math.max(from, 0) + Math.min(to, room)) / 2 : (from + to) / 2;
  const x = middle(box.left, box.right, innerWidth);
  const y = middle(box.top, box.bottom, innerHeight);
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
    place,
    central:
      box.left + box.right >= 0 &&
      box.left + box.right <= 2 * innerWidth &&
      box.top + box.bottom >= 0 &&
      box.top + box.bottom <= 2 * innerHeight,
    faults,
    ring: outlineColor,
    ground: ground ? grounds(ground) : "",
  };
}

const hexOf = (color: string) =>
  `#${[...color.matchAll(/\d+/g)]
    .slice(0, 3)
    .map(([part]) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
