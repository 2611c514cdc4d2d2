import type { LevelShare } from "../../../model/figure.ts";
import type { Column } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, textOn } from "../../layout/style.ts";
import type { Place } from "../../pen.ts";
import type { Write } from "./numbers.ts";
import type { FilledText, Piece } from "./plan.ts";

/** One level's piece of a row's bar. */
export interface Segment extends Piece {
  share: LevelShare;
}

/** Colours of a scale's levels. */
export type Palette = readonly string[];
export const colorIn = (palette: Palette, index: number) => palette[index] ?? colors.neutral;

/** A number in the middle of its piece. */
export function numberOn({ share, fill, x1, x2, y1, y2 }: Segment, write: Write): FilledText {
  return { text: write(share.percent), x: (x1 + x2) / 2, y: (y1 + y2) / 2, fill: textOn(fill) };
}

/** Whether a number is too wide for its piece. */
export const isTight = (
  { x1, x2, share }: Segment,
  { write, style, column }: { write: Write; style: TextStyle; column: Column },
  pad: number,
) => column.measure(write(share.percent), style) + pad > x2 - x1;

/** A square of a level's colour before the middle of a line of text. */
export const swatch = ({ x, y }: Place, size: number, fill: string): Piece => ({
  x1: x,
  x2: x + size,
  y1: y - size / 2,
  y2: y + size / 2,
  fill,
});
