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

/** What the height of a chart in running text depends on. */
export type Column = Pick<Frame, "width" | "measure">;

/** Frames narrower than this are columns of running text, wider ones slides. */
export const COLUMN = 860;
/** Columns narrower than this have labels over what they name, and one part below the other. */
export const NARROW = 560;

/**
 * In a column a chart is as high as it needs to be (`chartHeight`); on a slide it fills what the slide's
 * texts leave. Beside a slide's own texts a narrow frame is no column.
 */
export const isColumn = ({ width, anchors }: Frame) => width < COLUMN && anchors === undefined;
