import type { LevelShare } from "../../../model/figure.ts";
import type { Column } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import type { Place } from "../../pen.ts";
import type { Write } from "./numbers.ts";
import type { FilledText, Piece } from "./plan.ts";
import { colorIn, type Palette, swatch } from "./segments.ts";

/** Edge of a level's square before its number, and the room it takes. */
const SQUARE = 12;
const SQUARE_ROOM = SQUARE + 5;
/** Between two of them. */
const GAP = 13;

interface Look {
  write: Write;
  style: TextStyle;
  column: Column;
}

const widthOf = ({ percent }: LevelShare, { write, style, column }: Look) =>
  SQUARE_ROOM + column.measure(write(percent), style);

/** How wide numbers with their levels' squares are, one behind the other. */
export function widthOfNumbers(shares: readonly LevelShare[], look: Look): number {
  return shares.reduce((sum, share) => sum + widthOf(share, look) + GAP, shares.length > 0 ? -GAP : 0);
}

/** Numbers that have no room on their pieces: each has its level's colour before it. */
export function placeNumbers(
  shares: readonly LevelShare[],
  { x: left, y }: Place,
  palette: Palette,
  look: Look,
): { numbers: FilledText[]; swatches: Piece[] } {
  let x = left;
  const placed = shares.map((share) => {
    const place = { x, y, text: look.write(share.percent), fill: colorIn(palette, share.index) };
    x += widthOf(share, look) + GAP;
    return place;
  });
  return {
    numbers: placed.map((one) => ({ ...one, x: one.x + SQUARE_ROOM, fill: colors.ink })),
    swatches: placed.map((one) => swatch(one, SQUARE, one.fill)),
  };
}
