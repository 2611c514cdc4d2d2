import { formatLevelShare } from "../../../describe/value.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import { levelsOf } from "../../../model/levels.ts";
import { LINE, TEXT, VALUE } from "../../layout/column-rows.ts";
import type { Column } from "../../layout/frame.ts";
import { layOutNarrow } from "../../layout/labels.ts";
import { colors } from "../../layout/style.ts";
import type { PlacedText } from "../../pen.ts";
import type { Write } from "./numbers.ts";
import type { FilledText, Piece } from "./plan.ts";
import { isTight, type Palette, type Segment, swatch } from "./segments.ts";
import { type Lie, placeSegments } from "./spread.ts";

/** Edge of a level's square before a number under the bar. */
const SMALL_SQUARE = 10;
/** Around a number that stands on its piece. */
export const PAD = 5;
/** Between a bar and what stands under it. */
const GAP = 4;
/** From a square to its number, and from there to the next square. */
const NEAR = 4;
const APART = 12;

/** Numbers that are too wide for their piece, and levels whose place in the bar is unknown. */
export interface Under {
  /** By the lines that they take. */
  tight: readonly (readonly Segment[])[];
  missing: readonly string[];
  height: number;
}

export const NOTHING: Under = { tight: [], missing: [], height: 0 };

const NOWHERE = { barTop: 0, barBottom: 0 };

/** @param options.room canvas pixels that words have */
export function planUnder(
  figure: Figure,
  row: Row,
  {
    room,
    write,
    ...look
  }: { lie: Lie; x: (percent: number) => number; palette: Palette; room: number; write: Write },
  column: Column,
): Under {
  const segments = placeSegments(row, NOWHERE, look);
  const tight = breakLines(
    segments.filter((segment) => isTight(segment, { write, style: VALUE, column }, PAD)),
    ({ share }) => widthOf(write(share.percent), column),
    room,
  );
  const unplaced = levelsOf(row)
    .slice(segments.length)
    .map((share) => formatLevelShare(figure, share))
    .join(", ");
  const missing = unplaced === "" ? [] : layOutNarrow(unplaced, room, TEXT, column).lines;
  const lines = tight.length + missing.length;
  return { tight, missing, height: lines > 0 ? GAP + lines * LINE : 0 };
}

/** A number with the square before it. */
const widthOf = (text: string, { measure }: Pick<Column, "measure">) =>
  SMALL_SQUARE + NEAR + measure(text, VALUE);

/** As many as have room beside each other, line by line. */
function breakLines<T>(all: readonly T[], width: (one: T) => number, room: number): T[][] {
  const lines: T[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const one of all) {
    end += APART + width(one);
    const last = lines.at(-1);
    if (last && end <= room) last.push(one);
    else {
      lines.push([one]);
      end = width(one);
    }
  }
  return lines;
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
  column: Column,
): PlacedUnder {
  const y = top + GAP + LINE / 2;
  const places = tight.flatMap((line, at) => {
    const texts = line.map(({ share }) => write(share.percent));
    const widths = texts.map((text) => widthOf(text, column));
    const total = widths.reduce((sum, one) => sum + one + APART, -APART);
    let x = Math.max(left, (line.at(-1)?.x2 ?? 0) - total);
    return line.map(({ fill }, index) => {
      const place = { text: texts[index] ?? "", x, y: y + at * LINE, fill };
      x += (widths[index] ?? 0) + APART;
      return place;
    });
  });
  const first = y + tight.length * LINE;
  return {
    swatches: places.map((place) => swatch(place, SMALL_SQUARE, place.fill)),
    numbers: places.map((place) => ({ ...place, x: place.x + SMALL_SQUARE + NEAR, fill: colors.ink })),
    words: missing.map((text, line) => ({ text, x: left, y: first + line * LINE })),
  };
}
