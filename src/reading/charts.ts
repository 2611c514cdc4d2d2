import figures from "virtual:figures";
import widths from "virtual:font-widths";
import { drawFigure } from "../charts/draw.ts";
import { COLUMN } from "../charts/layout/frame.ts";
import { createMeasure } from "../charts/layout/measure.ts";
import { describeFigure, summarizeFigure } from "../describe/figure.ts";
import type { PrintLayout } from "../words/types/address.ts";

const measure = createMeasure(widths);

/** Charts are composed in type of 18 pixels and more; beside text of 17 they are set a little smaller. */
const SCALE = 0.86;

/**
 * Width in which charts are composed for paper, in pixels of their own: type of 18 comes out at 9 to 10
 * points in the flowing text, at 8 in the narrower column of the handout.
 */
const PAPER: Readonly<Record<PrintLayout, number>> = { text: 856, handout: 680 };

/** What charts are drawn for. */
export type Medium = "screen" | PrintLayout;

/**
 * Draws a figure as wide as its column, its wording laid out for this width. Redraws only what changed.
 * @param row 0-based row that is marked; none without it
 */
export function drawIn(element: HTMLElement, medium: Medium, row?: number): void {
  const place = element.querySelector<HTMLElement>(".chart");
  const figure = figures[element.dataset["figure"] ?? ""];
  const column = element.clientWidth;
  if (!place || !figure || column === 0) return;
  const width = medium === "screen" ? Math.min(COLUMN - 1, Math.round(column / SCALE)) : PAPER[medium];
  const look = `${width} ${row ?? ""}`;
  if (place.dataset["look"] === look) return;
  try {
    const frame = { width, measure, ...(row !== undefined && { active: row }) };
    const describe = medium === "screen" ? summarizeFigure : describeFigure;
    const svg = drawFigure(figure, frame, document, describe);
    // As wide as its column, and no higher than its content: both come from the view box.
    svg.setAttribute("width", "100%");
    svg.removeAttribute("height");
    place.replaceChildren(svg);
    place.dataset["look"] = look;
    element.dataset["state"] = "drawn";
  } catch (error) {
    console.error(`figure "${figure.id}" could not be drawn:`, error);
    element.dataset["state"] = "failed";
    element.querySelector("details")?.setAttribute("open", "");
  }
}
