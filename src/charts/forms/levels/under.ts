import { formatLevelShare } from "../../../describe/value.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import { LINE, TEXT, VALUE } from "../../layout/column-rows.ts";
import type { Column } from "../../layout/frame.ts";
import { layOutNarrow } from "../../layout/labels.ts";
import { colors } from "../../layout/style.ts";
import type { PlacedText } from "../../pen.ts";
import type { Write } from "./numbers.ts";
import type { FilledText, Piece } from "./plan.ts";
import { isTight, levelsOf, type Palette, placeSegments, type Segment, swatch } from "./segments.ts";

/** Edge of a level's square before a number under the bar. */
const SMALL_SQUARE = 10;
/** Around a number that stands on its piece. */
export const PAD = 5;
/** Between a bar and what stands under it. */
const GAP = 4;

/** Numbers that are too wide for their piece, and levels whose place in the bar is unknown. */
export interface Under {
  tight: readonly Segment[];
  missing: readonly string[];
  height: number;
}

export const NOTHING: Under = { tight: [], missing: [], height: 0 };

const NOWHERE = { barTop: 0, barBottom: 0 };

/** @param options.room canvas pixels that words have */
export function planUnder(
  { scale }: Figure,
  row: Row,
  {
    x,
    palette,
    room,
    write,
  }: { x: (percent: number) => number; palette: Palette; room: number; write: Write },
  column: Column,
): Under {
  const segments = placeSegments(row, NOWHERE, x, palette);
  const tight = segments.filter((segment) => isTight(segment, { write, style: VALUE, column }, PAD));
  const unplaced = levelsOf(row)
    .slice(segments.length)
    .map((share) => formatLevelShare(scale, share))
    .join(", ");
  const missing = unplaced === "" ? [] : layOutNarrow(unplaced, room, TEXT, column).lines;
  const lines = (tight.length > 0 ? 1 : 0) + missing.length;
  return { tight, missing, height: lines > 0 ? GAP + lines * LINE : 0 };
}

/** What stands under a bar, in its place. */
interface PlacedUnder {
  swatches: Piece[];
  numbers: FilledText[];
  words: PlacedText[];
}

/** Numbers under the bar have their level's square before them, and end where their pieces end. */
export function placeUnder(
  { tight, missing }: Under,
  { left, top, write }: { left: number; top: number; write: Write },
  { measure }: Column,
): PlacedUnder {
  const y = top + GAP + LINE / 2;
  const texts = tight.map(({ share }) => write(share.percent));
  const widths = texts.map((text) => SMALL_SQUARE + 4 + measure(text, VALUE) + 12);
  const total = widths.reduce((sum, one) => sum + one, -12);
  let x = Math.max(left, (tight.at(-1)?.x2 ?? 0) - total);
  const places = tight.map(({ fill }, at) => {
    const place = { text: texts[at] ?? "", x, y, fill };
    x += widths[at] ?? 0;
    return place;
  });
  const first = tight.length > 0 ? y + LINE : y;
  return {
    swatches: places.map((place) => swatch(place, SMALL_SQUARE, place.fill)),
    numbers: places.map((place) => ({ ...place, x: place.x + SMALL_SQUARE + 4, fill: colors.ink })),
    words: missing.map((text, line) => ({ text, x: left, y: first + line * LINE })),
  };
}
