import initialFigures from "virtual:figures";
import widths from "virtual:font-widths";
import textFont from "@font/text.woff2";
import { words } from "#words/charts.ts";
import { drawFigure } from "../charts/draw.ts";
import { withoutHyphens } from "../charts/layout/hyphens.ts";
import { createMeasure } from "../charts/layout/measure.ts";
import { drawPicture } from "../charts/picture.ts";
import { describeFigure, summarizeFigure } from "../describe/figure.ts";
import { readOut } from "../describe/read-out.ts";
import type { CategoryId } from "../model/figure.ts";
import type { View } from "../model/view.ts";
import { findAnchors } from "./anchors.ts";
import { arrange, followOrder, turnSoftly } from "./arrange.ts";
import { findLabels } from "./labels.ts";
import { followFiles } from "./live-data.ts";
import { ownIds } from "./own-ids.ts";
import { liftColors } from "./themed.ts";

/** Whatever draws comes through this one door, and so is fetched at once: a second door would cut it into pieces. */
export { drawFigure, drawPlan } from "../charts/draw.ts";
export { COLUMN } from "../charts/layout/frame.ts";
export { describeFigure, summarizeFigure } from "../describe/figure.ts";
export { choicesOf } from "../model/view.ts";
export { arrange, followOrder, turnSoftly } from "./arrange.ts";
export { liftColors } from "./themed.ts";
export { initialFigures as figures };

/** How a chart is to stand. All of it comes from outside: a painter keeps nothing between two calls. */
export interface Look {
  /** 0-based row that is marked; none without it. */
  row?: number | undefined;
  /** How it is looked at; as the lecture has it without it. */
  view?: View | undefined;
  /** Bars grow (`true`) or stand at once (`false`); without it, as the page has it. */
  fresh?: boolean | undefined;
  /** On paper, where no table is at hand: all that is known of it is in its alternative text. */
  whole?: boolean | undefined;
}

/** A figure as a picture to take along. */
export type Picture = (id: string) => Promise<SVGSVGElement>;

/** Draws figures into their places; all that needs Plot is behind it. */
export interface Painter {
  /** Draws a figure as large as its place is; a place without a size stays as it is. */
  paint: (figure: HTMLElement, look?: Look) => void;
  /** What is said of a row; undefined where the figure has no such row. */
  readOut: (figure: HTMLElement, row: number, view?: View) => string | undefined;
  /** The labels that a drawn figure has of its rows, by category. */
  labelsOf: (figure: HTMLElement) => ReadonlyMap<CategoryId, SVGTextElement>;
  picture: Picture;
}

/** What the painter tells the page. */
export interface PainterEvents {
  onFailure: (figure: HTMLElement) => void;
  /** The page can be dark, and charts with it. */
  themed?: true;
  /**
   * In dev, a figure's file was saved: paint it again, with the row that is marked. Without this the painter
   * does so itself, and marks none.
   */
  onChange?: (figure: HTMLElement, look: Pick<Look, "fresh">) => void;
}

export function createPainter(events: PainterEvents): Painter {
  let figures = initialFigures;
  const measure = createMeasure(widths);
  const figureOf = (element: HTMLElement) => figures[element.dataset["figure"] ?? ""];

  const paint = (element: HTMLElement, { row, view, fresh, whole }: Look = {}) => {
    const place = element.querySelector<HTMLElement>(".chart");
    const figure = figureOf(element);
    if (fresh) element.dataset["fresh"] = "";
    else if (fresh === false) delete element.dataset["fresh"];
    if (!place || !figure) return;
    followOrder(element, figure, view);
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = place;
    if (width === 0 || height === 0) return;
    const shown = arrange(figure, view);
    const active = shown.placeOf(row);
    const anchors = findAnchors(element, place, figure.rows.length);
    try {
      const frame = {
        width,
        height,
        measure,
        ...(anchors && { anchors }),
        ...(active !== undefined && { active }),
        spread: shown.spread,
      };
      const svg = drawFigure(shown.figure, frame, document, whole ? describeFigure : summarizeFigure);
      ownIds(svg, place);
      turnSoftly(place, svg, view);
      place.replaceChildren(events.themed ? liftColors(svg) : svg);
      if (figure.rows.length > 1) letFocus(place, withoutHyphens(figure.title));
      element.dataset["state"] = "drawn";
    } catch (error) {
      console.error(`figure "${figure.id}" could not be drawn:`, error);
      events.onFailure(element);
    }
  };

  const say = (element: HTMLElement, row: number, view?: View) => {
    const figure = figureOf(element);
    if (!figure?.rows[row]) return undefined;
    const shown = arrange(figure, view);
    return withoutHyphens(readOut(shown.figure, shown.placeOf(row) ?? row));
  };

  followFiles((changed) => {
    const before = figures;
    figures = changed;
    for (const element of document.querySelectorAll<HTMLElement>("figure[data-state]")) {
      const id = element.dataset["figure"] ?? "";
      const fresh = JSON.stringify(before[id]) !== JSON.stringify(figures[id]) || undefined;
      (events.onChange ?? paint)(element, { fresh });
    }
  });

  const picture: Picture = async (id) => {
    const figure = figures[id];
    if (!figure) throw new Error(`there is no figure "${id}"`);
    const font = { family: "Plex German", face: await fontFace("Plex German", textFont) };
    return drawPicture(figure, { measure, document, credit: credit(), font });
  };
  const labelsOf = (element: HTMLElement) => {
    const figure = figureOf(element);
    const chart = element.querySelector(".chart");
    return figure && chart ? findLabels(figure, chart) : new Map();
  };
  return { paint, readOut: say, labelsOf, picture };
}

/** Makes a chart reachable by keyboard: the arrow keys walk through its categories. */
function letFocus(place: HTMLElement, title: string): void {
  place.tabIndex = 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", words.chartLabel(title));
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
