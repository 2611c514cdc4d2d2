import "../styles/index.css";
import figures from "virtual:figures";
import widths from "virtual:font-widths";
import { syntheticFigures } from "../../tests/fixtures/synthetic.ts";
import { drawFigure } from "../charts/draw.ts";
import { chooseForm } from "../charts/forms/registry.ts";
import { createMeasure } from "../charts/layout/measure.ts";
import type { Figure } from "../model/figure.ts";
import { followFiles } from "../painter/live-data.ts";
import { createElement } from "../ui/elements.ts";

/** The frame of a chart slide, in canvas pixels. */
const SLIDE = { width: 1152, height: 430 };
const measure = createMeasure(widths);

/** Columns of text: a phone's, or those of `?widths=320,700`, in canvas pixels. */
const COLUMNS = (new URLSearchParams(location.search).get("widths") ?? "340")
  .split(",")
  .map(Number)
  .filter((width) => width > 0);

/** What cannot be drawn says why in its place. */
function draw(figure: Figure, size: { width: number; height?: number }): Node {
  try {
    return drawFigure(figure, { ...size, measure }, document);
  } catch (error) {
    return createElement("p", { class: "failure" }, [String(error)]);
  }
}

/** One figure under its id and form, as on a slide and in columns of text. */
function showFigure(figure: Figure): Node[] {
  const columns = COLUMNS.map((width) => draw(figure, { width }));
  return [
    createElement("h3", {}, [`${figure.id} / ${chooseForm(figure).id}`]),
    draw(figure, SLIDE),
    createElement("div", { class: "columns" }, columns),
  ];
}

function showAll(id: string, title: string, all: Readonly<Record<string, Figure>>): void {
  const heading = createElement("h2", {}, [title]);
  document.getElementById(id)?.replaceChildren(heading, ...Object.values(all).flatMap(showFigure));
}

showAll("lecture", "The lecture's figures", figures);
showAll("synthetic", "Synthetic figures: made-up numbers, for tests alone", syntheticFigures);
followFiles((changed) => showAll("lecture", "The lecture's figures", changed));
