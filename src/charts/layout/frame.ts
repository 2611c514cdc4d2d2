import type { Spread } from "../../model/view.ts";
import type { Measure } from "./measure.ts";
import { LEGIBLE, SMALL } from "./style.ts";

/** What the height of a chart in running text depends on. */
export interface Column {
  /** Canvas pixels. */
  width: number;
  measure: Measure;
}

/** Where and how a chart is laid out; with the figure all that a form may depend on. */
export interface Frame extends Column {
  /** Canvas pixels; absent where a chart is as high as it needs to be. */
  height?: number;
  /** Index of the row the speaker is at. */
  active?: number;
  /** How levels lie, where that is not as the lecture has it. */
  spread?: Spread;
  /** Rows that must stand beside texts of the slide, in canvas pixels from the frame's top. */
  anchors?: readonly Anchor[];
}

/** A frame whose height is settled. */
export type Sized = Frame & { height: number };

/** The place of a text that a row belongs to. */
export interface Anchor {
  top: number;
  height: number;
}

/** Frames narrower than this are columns of running text, wider ones slides. */
export const COLUMN = 860;
/** Columns narrower than this have labels over what they name, and one part below the other. */
export const NARROW = 560;

/**
 * In a column a chart is as high as its content; on a slide it fills what the slide's texts leave. Beside a
 * slide's own texts a narrow frame is no column.
 */
export const isColumn = ({ width, anchors }: Frame) => width < COLUMN && anchors === undefined;

/** How large the smallest texts of a chart are: on a slide as the last row reads them. */
export const smallestIn = (frame: Frame) => (isColumn(frame) ? SMALL : LEGIBLE);

/**
 * A chart's height where nothing around it says one, as in a picture: one row needs less room than twelve.
 */
export function heightOfRows(rows: number): number {
  return rows < 3 ? rows * 90 : Math.max(300, rows * 40 + 70);
}
