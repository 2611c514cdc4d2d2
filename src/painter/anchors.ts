import type { Anchor } from "../charts/layout/frame.ts";

/** The statements a figure's rows stand beside, where its slide is laid out that way. */
export function findAnchors(element: HTMLElement, place: HTMLElement, rows: number): Anchor[] | undefined {
  const slide = element.closest<HTMLElement>('section:is([data-layout="statements"], [data-layout="list"])');
  if (!slide) return undefined;
  const points = slide.dataset["layout"] === "list" ? ".body > ul > li" : "li li";
  const statements = [...slide.querySelectorAll<HTMLElement>(points)].slice(0, rows);
  const origin = offsetWithin(place, slide);
  return statements.map((statement) => ({
    top: offsetWithin(statement, slide) - origin,
    height: statement.offsetHeight,
  }));
}

/** Distance from an ancestor's top in canvas pixels, whatever the deck's scale. */
function offsetWithin(element: HTMLElement, ancestor: HTMLElement): number {
  let top = 0;
  let current: HTMLElement | null = element;
  while (current && current !== ancestor) {
    top += current.offsetTop;
    current = current.offsetParent instanceof HTMLElement ? current.offsetParent : null;
  }
  return top;
}
