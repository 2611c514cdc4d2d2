import * as Plot from "@observablehq/plot";
import type { Label } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import { colors, LINE_HEIGHT } from "./style.ts";

/** A piece of text at a place, in canvas pixels; `y` is the middle of its lines. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

/** How placed texts are set. */
export interface TextLook extends TextStyle {
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Paper around the letters, where they may meet a line. */
  halo?: boolean;
  lineAnchor?: "top" | "middle" | "bottom";
}

/** The lines of a label as Plot's text mark takes them. */
export const joinLines = (label: Label | undefined) => label?.lines.join("\n") ?? "";

/**
 * Texts at canvas pixels. Every chart scales `y` as identity; `x` is bound to a frame of its own here, so
 * that texts stay where they are put, whatever a chart's x means.
 */
export function placeTexts(texts: readonly PlacedText[], look: TextLook): Plot.Markish {
  const {
    fontSize,
    fontWeight,
    fill = colors.ink,
    anchor = "start",
    halo = false,
    lineAnchor = "middle",
  } = look;
  return Plot.text(texts, {
    text: "text",
    x: { value: "x", scale: null },
    y: { value: "y", scale: null },
    fontSize,
    fontWeight,
    fill,
    lineAnchor,
    lineHeight: LINE_HEIGHT,
    textAnchor: anchor,
    ...(halo && { stroke: colors.paper, strokeWidth: 5 }),
  });
}
