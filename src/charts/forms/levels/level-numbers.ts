import type * as Plot from "@observablehq/plot";
import { formatNumber } from "#words/format.ts";
import { formatLevelShare } from "../../../describe/value.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import { LINE, TEXT, VALUE } from "../../layout/column-rows.ts";
import type { Column } from "../../layout/frame.ts";
import { layOutNarrow } from "../../layout/labels.ts";
import { colors } from "../../layout/style.ts";
import { placeTexts } from "../../layout/texts.ts";
import { placeSegments, type Segment, swatch } from "./level-bars.ts";

/** Edge of a level's square before a number under the bar. */
const SMALL_SQUARE = 10;
/** Around a number that stands on its piece. */
const PAD = 5;
/** Between a bar and what stands under it. */
const GAP = 4;

/** Numbers that are too wide for their piece, and levels whose place in the bar is unknown. */
export interface Under {
  tight: readonly Segment[];
  missing: readonly string[];
  height: number;
}

export const NOTHING: Under = { tight: [], missing: [], height: 0 };

/** Whether a number is too wide for its piece. */
export const isTight = ({ x1, x2, share }: Segment, { measure }: Column) =>
  measure(formatNumber(share.percent), VALUE) + PAD > x2 - x1;

const NOWHERE = { top: 0, height: 0, labelY: 0, barTop: 0, barBottom: 0, barY: 0 };

/** @param place percent → canvas pixels, and the width that words have */
export function planUnder(
  { scale }: Pick<Figure, "scale">,
  row: Row,
  { x, room }: { x: (percent: number) => number; room: number },
  column: Column,
): Under {
  if (row.value.kind !== "levels") return NOTHING;
  const segments = placeSegments(row, NOWHERE, x);
  const tight = segments.filter((segment) => isTight(segment, column));
  const unplaced = row.value.levels
    .slice(segments.length)
    .map((share) => formatLevelShare(scale, share))
    .join(", ");
  const missing = unplaced === "" ? [] : layOutNarrow(unplaced, room, TEXT, column).lines;
  const lines = (tight.length > 0 ? 1 : 0) + missing.length;
  return { tight, missing, height: lines > 0 ? GAP + lines * LINE : 0 };
}

/** Numbers under the bar have their level's square before them, and end where their pieces end. */
export function drawUnder(
  { tight, missing }: Under,
  { left, top, palette }: { left: number; top: number; palette: readonly string[] },
  { measure }: Column,
): Plot.Markish {
  let y = top + GAP + LINE / 2;
  const widths = tight.map(
    ({ share }) => SMALL_SQUARE + 4 + measure(formatNumber(share.percent), VALUE) + 12,
  );
  const total = widths.reduce((sum, one) => sum + one, -12);
  const numbersY = y;
  let x = Math.max(left, (tight.at(-1)?.x2 ?? 0) - total);
  const places = tight.map(({ share }, at) => {
    const place = { text: formatNumber(share.percent), x, y: numbersY, fill: palette[share.index] };
    x += widths[at] ?? 0;
    return place;
  });
  if (tight.length > 0) y += LINE;
  const lines = missing.map((text, line) => ({ text, x: left, y: y + line * LINE }));
  return [
    places.map((one) => swatch({ ...one, size: SMALL_SQUARE }, one.fill ?? colors.neutral)),
    placeTexts(
      places.map((one) => ({ ...one, x: one.x + SMALL_SQUARE + 4 })),
      VALUE,
    ),
    placeTexts(lines, { ...TEXT, fill: colors.muted }),
  ];
}
