import type { Stroke } from "../stage/state.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Lines over a slide, in thousandths of its width and height, as thick as a marker's in any size. */
export interface InkLayer {
  svg: SVGSVGElement;
  draw: (strokes: readonly Stroke[]) => void;
}

export function openInkLayer(): InkLayer {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "ink");
  svg.setAttribute("viewBox", "0 0 1000 1000");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const draw = (strokes: readonly Stroke[]) => {
    while (svg.children.length > strokes.length) svg.lastChild?.remove();
    for (const [index, stroke] of strokes.entries()) {
      const line = svg.children[index] ?? svg.appendChild(document.createElementNS(SVG, "polyline"));
      // A dot is a line to where it began.
      const points = (stroke.length > 2 ? stroke : [...stroke, ...stroke]).join(" ");
      if (line.getAttribute("points") !== points) line.setAttribute("points", points);
    }
  };
  return { svg, draw };
}
