import initialFigures from "virtual:figures";
import widths from "virtual:font-widths";
import textFont from "@font/text.woff2";
import { drawFigure } from "../charts/draw.ts";
import { createMeasure } from "../charts/layout/measure.ts";
import { drawPicture } from "../charts/picture.ts";
import { readOut } from "../describe/read-out.ts";
import { findAnchors } from "./anchors.ts";
import { followFiles } from "./live-data.ts";

/** Where to go among a chart's categories. */
export type Step = "next" | "previous" | "first" | "last" | "none";

/** A figure as a picture to take along. */
export type Picture = (id: string) => Promise<SVGSVGElement>;

/** Draws figures into their places; all that needs Plot is behind it. */
export interface Painter {
  paint: (figure: HTMLElement) => void;
  /**
   * Goes to a category of a chart.
   * @param atLeast rows below which the chart has nothing to step through
   * @returns false where there is no such category: the chart then stands without one
   */
  step: (figure: HTMLElement, to: Step, atLeast: number) => boolean;
  /** Marks a category, or none, without telling anybody: for a copy of what stands elsewhere. */
  select: (figure: HTMLElement, row: number | undefined) => void;
  picture: Picture;
}

/** What the painter tells the deck. */
export interface PainterEvents {
  onFailure: (figure: HTMLElement) => void;
  /** A category was gone to, or with `undefined` left. */
  onStep: (figure: HTMLElement, text: string | undefined, row: number | undefined) => void;
}

export function createPainter({ onFailure, onStep }: PainterEvents): Painter {
  let figures = initialFigures;
  const measure = createMeasure(widths);
  const active = new WeakMap<HTMLElement, number>();
  const figureOf = (element: HTMLElement) => figures[element.dataset["figure"] ?? ""];

  const paint = (element: HTMLElement) => {
    const place = element.querySelector<HTMLElement>(".chart");
    const figure = figureOf(element);
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = place ?? {};
    if (!place || !figure || width === 0 || height === 0) return;
    const row = active.get(element);
    const anchors = findAnchors(element, place, figure.rows.length);
    try {
      const frame = {
        width,
        height,
        measure,
        ...(anchors && { anchors }),
        ...(row !== undefined && { active: row }),
      };
      place.replaceChildren(drawFigure(figure, frame, document));
      if (figure.rows.length > 1) letFocus(place);
      element.dataset["state"] = "drawn";
    } catch (error) {
      console.error(`figure "${figure.id}" could not be drawn:`, error);
      onFailure(element);
    }
  };

  const step = (element: HTMLElement, to: Step, atLeast: number) => {
    const figure = figureOf(element);
    const rows = figure?.rows.length ?? 0;
    if (!figure || rows < atLeast || element.dataset["state"] !== "drawn") return false;
    const before = active.get(element);
    const row = { next: (before ?? -1) + 1, previous: (before ?? 0) - 1, first: 0, last: rows - 1, none: -1 }[
      to
    ];
    const there = row >= 0 && row < rows;
    if (!there && before === undefined) return false;
    if (there) active.set(element, row);
    else active.delete(element);
    // What is stepped through stands at once.
    delete element.dataset["fresh"];
    paint(element);
    onStep(element, there ? readOut(figure, row) : undefined, there ? row : undefined);
    return there;
  };

  const select = (element: HTMLElement, row: number | undefined) => {
    if (active.get(element) === row) return;
    if (row === undefined) active.delete(element);
    else active.set(element, row);
    paint(element);
  };

  followFiles((changed) => {
    const before = figures;
    figures = changed;
    for (const element of document.querySelectorAll<HTMLElement>("figure[data-state]")) {
      const id = element.dataset["figure"] ?? "";
      if (JSON.stringify(before[id]) !== JSON.stringify(figures[id])) element.dataset["fresh"] = "";
      paint(element);
    }
  });

  const picture: Picture = async (id) => {
    const figure = figures[id];
    if (!figure) throw new Error(`there is no figure "${id}"`);
    const font = { family: "Plex German", face: await fontFace("Plex German", textFont) };
    return drawPicture(figure, { measure, document, credit: credit(), font });
  };
  return { paint, step, select, picture };
}

/** Makes a chart reachable by keyboard: the arrow keys walk through its categories. */
function letFocus(place: HTMLElement): void {
  place.tabIndex = 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", "Abbildung, mit Pfeil ab und Pfeil auf durch die Zeilen");
}

/** The rule that brings a font along inside of a picture, which may load nothing. */
async function fontFace(family: string, url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${btoa(text)});font-weight:400 700}`;
}

/** Whose lecture it is, as the title slide says. */
function credit(): string {
  const author = document.querySelector<HTMLMetaElement>("meta[name=author]")?.content ?? "";
  return `${author}: ${document.querySelector("h1")?.textContent ?? ""}`;
}
