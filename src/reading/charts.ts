import widths from "virtual:font-widths";
import { createMeasure, type Measure } from "../charts/layout/measure.ts";
import type { View } from "../model/view.ts";
import type { PrintLayout } from "../words/types/address.ts";
import type { Offer } from "./views.ts";

const measure = createMeasure(widths);

/** Charts are composed in type of 18 pixels and more; beside text of 17 they are set a little smaller. */
const SCALE = 0.86;

/** The size of the page's type for which that holds, and the narrowest chart that can be composed. */
const TYPE = 17;
const NARROWEST = 260;

/** The reader's type: how much larger than usual it is, and what is added to letters and words, in font sizes. */
function readType(element: HTMLElement): { scale: number; letters: number; words: number } {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const added = (spacing: string) => (Number.parseFloat(spacing) || 0) / size;
  return { scale: size / TYPE, letters: added(letterSpacing), words: added(wordSpacing) };
}

/** Measures text that has room added between its letters and words. */
const spaced =
  (letters: number, words: number): Measure =>
  (text, style) =>
    measure(text, style) +
    style.fontSize * (letters * [...text].length + words * (text.match(/[ \u00a0]/g) ?? []).length);

/** Width in which charts are composed for paper, in pixels of their own: type of 18 comes out at 7.5 to 8 points. */
const PAPER: Readonly<Record<PrintLayout, number>> = { text: 560, handout: 680 };

/** What charts are drawn for. */
export type Medium = "screen" | PrintLayout;

/** How a chart is to stand. */
interface Look {
  /** 0-based row that is marked; none without it. */
  row: number | undefined;
  view: View;
}

interface Charts {
  /** Draws a figure as wide as its column, its wording laid out for this width. Redraws only what changed. */
  drawIn: (element: HTMLElement, medium: Medium, look: Look) => void;
  /** What may be changed of a figure's view; undefined for one that there is not. */
  offerOf: (element: HTMLElement) => Offer | undefined;
}

/** Fetches what draws: Plot comes after the text. */
export async function loadCharts(): Promise<Charts> {
  const drawing = await import("../painter/painter.ts");
  const figureOf = (element: HTMLElement) => drawing.figures[element.dataset["figure"] ?? ""];
  return {
    drawIn: (element, medium, look) => drawIn(drawing, element, medium, look),
    offerOf: (element) => {
      const figure = figureOf(element);
      const { first, middle } = figure ? drawing.choicesOf(figure) : {};
      return (
        figure && {
          title: figure.title,
          ...(first && { order: figure.scale?.levels[0]?.label ?? "" }),
          ...(middle && { middle }),
        }
      );
    },
  };
}

type Drawing = typeof import("../painter/painter.ts");

function drawIn(drawing: Drawing, element: HTMLElement, medium: Medium, { row, view }: Look): void {
  const {
    figures,
    arrange,
    followOrder,
    turnSoftly,
    drawFigure,
    describeFigure,
    summarizeFigure,
    liftColors,
    COLUMN,
  } = drawing;
  const place = element.querySelector<HTMLElement>(".chart");
  const figure = figures[element.dataset["figure"] ?? ""];
  const column = element.clientWidth;
  if (!place || !figure || column === 0) return;
  const isScreen = medium === "screen";
  const type = isScreen ? readType(element) : { scale: 1, letters: 0, words: 0 };
  const fitting = Math.round(column / SCALE / type.scale);
  const width = isScreen ? Math.min(COLUMN - 1, Math.max(NARROWEST, fitting)) : PAPER[medium];
  const look = [
    width,
    row,
    view.order,
    view.spread,
    type.letters.toFixed(3),
    type.words.toFixed(3),
    medium,
  ].join(" ");
  if (place.dataset["look"] === look) return;
  try {
    followOrder(element, figure, view);
    const shown = arrange(figure, view);
    const active = shown.placeOf(row);
    const frame = {
      width,
      measure: spaced(type.letters, type.words),
      ...(active !== undefined && { active }),
      spread: shown.spread,
    };
    const describe = isScreen ? summarizeFigure : describeFigure;
    const svg = drawFigure(shown.figure, frame, document, describe);
    // As wide as its column, and no higher than its content: both come from the view box.
    svg.setAttribute("width", "100%");
    svg.removeAttribute("height");
    svg.style.setProperty("--letters", `${type.letters}em`);
    svg.style.setProperty("--words", `${type.words}em`);
    turnSoftly(place, svg, view);
    place.replaceChildren(isScreen ? liftColors(svg) : svg);
    place.dataset["look"] = look;
    element.dataset["state"] = "drawn";
  } catch (error) {
    console.error(`figure "${figure.id}" could not be drawn:`, error);
    element.dataset["state"] = "failed";
    element.querySelector("details")?.setAttribute("open", "");
  }
}
