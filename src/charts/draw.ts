import * as Plot from "@observablehq/plot";
import { describeFigure } from "../describe/figure.ts";
import type { Figure } from "../model/figure.ts";
import { chart } from "./chart.ts";
import type { Column, Frame } from "./layout/frame.ts";
import { describePlan, type PlanRow, planChart } from "./rehearsal/plan.ts";

/**
 * Draws a figure.
 * @throws Error if Plot has something to warn of: it would print its sign on the slide
 */
export function drawFigure(figure: Figure, frame: Frame, document: Document): SVGSVGElement {
  return drawImage(chart(figure, frame), document, `figure "${figure.id}"`, describeFigure(figure));
}

/**
 * Draws a rehearsal beside its plan, as high as it needs to be.
 * @throws Error if Plot has something to warn of
 */
export function drawPlan(rows: readonly PlanRow[], frame: Column, document: Document): SVGSVGElement {
  return drawImage(planChart(rows, frame), document, "plan", describePlan(rows));
}

/**
 * The only caller of `Plot.plot`. The picture is one image with a written summary for screen readers; its
 * parts are hidden from them, because Plot labels parts that have no role.
 */
function drawImage(
  options: Plot.PlotOptions,
  document: Document,
  name: string,
  description: string,
): SVGSVGElement {
  const plot = Plot.plot({ ...options, document, className: "plot" });
  // Without title and caption, which no form sets, Plot makes a bare svg.
  const svg = plot as unknown as SVGSVGElement;
  // Plot's own rules stand in src/styles/base/figures.css: an inline style element would break the page's CSP.
  svg.querySelector("style")?.remove();
  if (svg.textContent?.includes("⚠")) throw new Error(`${name}: Plot warns of its options`);
  for (const child of svg.children) child.setAttribute("aria-hidden", "true");
  // Where bars grow from when the chart first appears.
  const starts = [...svg.querySelectorAll(".grows rect")].map((rect) => Number(rect.getAttribute("x")));
  if (starts.length > 0) svg.style.setProperty("--bars-from", `${Math.min(...starts)}px`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}
