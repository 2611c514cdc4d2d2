import type { Markish, PlotOptions } from "@observablehq/plot";

/**
 * A chart whose marks stand at canvas pixels of their own: every form lays itself out, because Plot knows
 * neither the font's widths nor where a German label may break.
 */
export function onCanvas(
  { width, height }: { width: number; height: number },
  marks: Markish[],
): PlotOptions {
  return {
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks,
  };
}
