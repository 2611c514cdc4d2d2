import { contrast } from "../../../src/charts/layout/style.ts";
import { type Box, hexOf } from "../contrast.ts";

/** What has to be seen, and where it stands, with a rim of its surroundings. */
export interface Place {
  name: string;
  box: Box;
}

/**
 * Runs in the page: the marks of its charts, or of those that a selector finds, and what can be pressed, as far as they
 * are whole in the window. Lines between rows are no marks: nothing is lost without them.
 */
export function readPlaces(charts: string): Place[] {
  const marks = ["rect", "dot", "waffle", "bar", "vector"].map(
    (mark) => `${charts} [aria-label="${mark}"] > *`,
  );
  const pressed = "a[href], button, summary, input:not([type=hidden]), select, textarea";
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.backgroundColor = "Highlight";
  const highlight = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return [...document.querySelectorAll(`${marks}, ${pressed}`)].flatMap((one) => {
    // How the reader's own pair of colours for what stands out differs is the reader's to say.
    if (getComputedStyle(one).backgroundColor === highlight) return [];
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    if (one.closest("[inert], .visually-hidden")) return [];
    // A field that is drawn by its label is seen by it.
    const drawn = one.matches("input") ? (one.closest("label") ?? one) : one;
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const rim = 3;
    const [x, y] = [Math.floor(left) - rim, Math.floor(top) - rim];
    if (x < 0 || y < 0 || right + rim > innerWidth || bottom + rim > innerHeight) return [];
    // Nothing is drawn of a share of nought.
    if (right - left < 1 && bottom - top < 1) return [];
    const name = one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 40);
    const figure = one.closest("figure")?.dataset["figure"];
    return [
      {
        name: one.closest("svg") ? `${figure}: ${one.outerHTML.slice(0, 120)}` : `${name}`,
        box: { x, y, width: Math.ceil(right) + rim - x, height: Math.ceil(bottom) + rim - y },
      },
    ];
  });
}

/** Which of them have nothing that differs from what is around it, as WCAG 1.4.11 asks: 3:1. */
export function unseenOf(places: readonly Place[], colors: readonly (readonly string[])[]): string[] {
  return places.flatMap(({ name }, index) => {
    const [ground = "", ...inks] = colors[index] ?? [];
    const most = Math.max(1, ...inks.map((ink) => contrast(hexOf(ink), hexOf(ground))));
    return most < 3 ? [`${name}: ${most.toFixed(2)}:1 on ${ground}`] : [];
  });
}
