import type { PlotOptions } from "@observablehq/plot";
import type { Figure } from "../../../model/figure.ts";
import type { Frame } from "../../layout/frame.ts";
import { waveColor } from "../../layout/style.ts";
import { sharesChart } from "../shares/shares.ts";

/**
 * One share in two surveys: two bars on one scale, each with its survey's colour and its own number of
 * answers. They are two samples of different size, so no line runs from one to the other as if it were a
 * course over time.
 */
export function changeChart(figure: Figure, frame: Frame): PlotOptions {
  return sharesChart(figure, frame, waveColor);
}
