import "../styles/index.css";
import figures from "virtual:figures";
import widths from "virtual:font-widths";
import { syntheticFigures } from "../../tests/fixtures/synthetic.ts";
import { chooseForm } from "../charts/chart.ts";
import { drawFigure } from "../charts/draw.ts";
import { createMeasure } from "../charts/measure.ts";
import { createElement } from "../deck/dom.ts";
import { followFiles } from "../deck/live-data.ts";
import type { Figure } from "../lecture/figure.ts";

/** The frame of a chart slide, in canvas pixels. */
const SIZE = { width: 1152, height: 430 };
const measure = createMeasure(widths);

/** One figure under its id and form; what cannot be drawn says why in its place. */
function showFigure(figure: Figure): Node[] {
  const heading = createElement("h3", {}, [`${figure.id} / ${chooseForm(figure)}`]);
  try {
    return [heading, drawFigure(figure, { ...SIZE, measure }, document)];
  } catch (error) {
    return [heading, createElement("p", { class: "failure" }, [String(error)])];
  }
}

function showAll(id: string, title: string, all: Readonly<Record<string, Figure>>): void {
  const heading = createElement("h2", {}, [title]);
  document.getElementById(id)?.replaceChildren(heading, ...Object.values(all).flatMap(showFigure));
}

showAll("lecture", "The lecture's figures", figures);
showAll("synthetic", "Synthetic figures: made-up numbers, for tests alone", syntheticFigures);
followFiles((changed) => showAll("lecture", "The lecture's figures", changed));
