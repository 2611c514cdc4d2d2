import { colors } from "../charts/layout/style.ts";

const KNOWN: ReadonlySet<string> = new Set(Object.values(colors));

/**
 * Lifts the lecture's own colours, those of fields, towards the ink where it is dark. The style sheet knows the others:
 * `styles/base/chart-inks.css`.
 */
export function liftColors(svg: SVGSVGElement): SVGSVGElement {
  for (const element of svg.querySelectorAll("[fill]")) {
    const color = element.getAttribute("fill") ?? "";
    if (/^#[0-9a-f]{6}$/.test(color) && !KNOWN.has(color))
      element.setAttribute("fill", `color-mix(in srgb, ${color}, var(--ink) var(--lift))`);
  }
  return svg;
}
