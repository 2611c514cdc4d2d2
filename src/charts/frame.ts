import type { Measure } from "./measure.ts";

/** Where and how a chart is drawn; with the figure all that a form may depend on. */
export interface Frame {
  /** Canvas pixels. */
  width: number;
  height: number;
  measure: Measure;
  /** Index of the row the speaker is at. */
  active?: number;
  /** Rows that must stand beside texts of the slide, in canvas pixels from the frame's top. */
  anchors?: readonly Anchor[];
}

/** The place of a text that a row belongs to. */
export interface Anchor {
  top: number;
  height: number;
}
