import { summarizeFigure } from "../describe/figure.ts";
import type { Figure } from "../model/figure.ts";
import { chooseForm } from "./forms/registry.ts";
import type { Column, Frame } from "./layout/frame.ts";
import { withoutHyphens } from "./layout/hyphens.ts";
import { type Canvas, draw, type Mark } from "./pen.ts";
import { describePlan, type PlanRow, planChart } from "./rehearsal/plan.ts";

/**
 * Draws a figure; in a frame without a height, as high as it needs to be.
 * @param describe its alternative text: short where its table is at hand, whole on paper
 * @throws Error if Plot has something to warn of: it would print its sign on the slide
 */
export function drawFigure(
  figure: Figure,
  frame: Frame,
  document: Document,
  describe: (figure: Figure) => string = summarizeFigure,
): SVGSVGElement {
  const form = chooseForm(figure);
  const plan = form.plan(figure, frame);
  return drawImage(form.draw(plan), plan, withoutHyphens(describe(figure)), document);
}

/**
 * The height a figure needs where nothing around it says one, in whole canvas pixels.
 */
export function chartHeight(figure: Figure, column: Column): number {
  return chooseForm(figure).plan(figure, column).height;
}

/**
 * Draws a rehearsal beside its plan, as high as it needs to be.
 * @throws Error if Plot has something to warn of
 */
export function drawPlan(rows: readonly PlanRow[], frame: Column, document: Document): SVGSVGElement {
  const { marks, canvas } = planChart(rows, frame);
  return drawImage(marks, canvas, describePlan(rows), document);
}

/**
 * The picture is one image with a written summary for screen readers; its parts are hidden from them,
 * because Plot labels parts that have no role.
 */
function drawImage(
  marks: readonly Mark[],
  canvas: Canvas,
  description: string,
  document: Document,
): SVGSVGElement {
  const svg = draw(marks, canvas, document);
  for (const child of svg.children) child.setAttribute("aria-hidden", "true");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}
