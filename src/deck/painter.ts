import initialFigures from "virtual:figures";
import widths from "virtual:font-widths";
import { drawFigure } from "../charts/draw.ts";
import type { Anchor } from "../charts/frame.ts";
import { createMeasure } from "../charts/measure.ts";
import { followFiles } from "./live-data.ts";

/** Draws figures into their places; all that needs Plot is behind it. */
export interface Painter {
  paint: (figure: HTMLElement) => void;
  /** Goes to the next or previous category, or with 0 to none; false where the chart has no steps. */
  step: (figure: HTMLElement, by: 1 | 0 | -1) => boolean;
}

/** Forms whose rows a speaker goes through one by one. */
const STEPPABLE = 3;

export function createPainter(onFailure: (figure: HTMLElement) => void): Painter {
  let figures = initialFigures;
  const measure = createMeasure(widths);
  const active = new WeakMap<HTMLElement, number>();

  const paint = (element: HTMLElement) => {
    const place = element.querySelector<HTMLElement>(".chart");
    const figure = figures[element.dataset["figure"] ?? ""];
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = place ?? {};
    if (!place || !figure || width === 0 || height === 0) return;
    const step = active.get(element);
    const anchors = findAnchors(element, place, figure.rows.length);
    try {
      const frame = {
        width,
        height,
        measure,
        ...(anchors && { anchors }),
        ...(step !== undefined && { active: step }),
      };
      place.replaceChildren(drawFigure(figure, frame, document));
      element.dataset["state"] = "drawn";
    } catch (error) {
      console.error(`figure "${figure.id}" could not be drawn:`, error);
      onFailure(element);
    }
  };

  const step = (element: HTMLElement, by: 1 | 0 | -1) => {
    const rows = figures[element.dataset["figure"] ?? ""]?.rows.length ?? 0;
    if (rows < STEPPABLE || element.dataset["state"] !== "drawn") return false;
    const before = active.get(element);
    if (by === 0 && before === undefined) return true;
    const next = by === 0 ? -1 : (before ?? (by === 1 ? -1 : rows)) + by;
    if (next >= 0 && next < rows) active.set(element, next);
    else active.delete(element);
    paint(element);
    return true;
  };

  followFiles((changed) => {
    figures = changed;
    for (const element of document.querySelectorAll<HTMLElement>("figure[data-state]")) paint(element);
  });
  return { paint, step };
}

/** The statements a figure's rows stand beside, where its slide is laid out that way. */
function findAnchors(element: HTMLElement, place: HTMLElement, rows: number): Anchor[] | undefined {
  const slide = element.closest<HTMLElement>("section.statements");
  if (!slide) return undefined;
  const statements = [...slide.querySelectorAll<HTMLElement>("li li")].slice(0, rows);
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
