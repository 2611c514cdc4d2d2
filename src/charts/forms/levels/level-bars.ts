import * as Plot from "@observablehq/plot";
import type { LevelShare, Row } from "../../../model/figure.ts";
import { GROWS, type PlacedRow } from "../../layout/rows.ts";
import { colors, MIDDLE } from "../../layout/style.ts";

/** One level's piece of a row's bar, in canvas pixels. */
export interface Segment {
  x1: number;
  x2: number;
  place: PlacedRow;
  share: LevelShare;
}

/** The edge of what is nearly as light as the paper. */
export const outline = (fill: string) =>
  fill === MIDDLE ? { stroke: colors.neutral, strokeWidth: 1.5, inset: 0.75 } : {};

/** Pieces lie end to end from zero. After a level that is not filled in, where the next begins is unknown. */
export function placeSegments(
  { value }: Row,
  place: PlacedRow | undefined,
  x: (percent: number) => number,
): Segment[] {
  if (value.kind !== "levels" || !place) return [];
  let sum = 0;
  const segments: Segment[] = [];
  for (const [index, share] of value.levels.entries()) {
    if (share.index !== index) break;
    segments.push({ x1: x(sum), x2: x(sum + share.percent), place, share });
    sum += share.percent;
  }
  return segments;
}

/** The pieces of all rows, level by level. */
export function drawSegments(segments: readonly Segment[], palette: readonly string[]): Plot.Markish {
  return palette.map((fill, level) =>
    Plot.rect(
      segments.filter(({ share }) => share.index === level),
      {
        x1: "x1",
        x2: "x2",
        y1: (one) => one.place.barTop,
        y2: (one) => one.place.barBottom,
        fill,
        insetRight: 1.5,
        className: GROWS,
        ...outline(fill),
      },
    ),
  );
}

/** A square of a level's colour before the middle of a line of text. */
export function swatch(place: { x: number; y: number; size: number }, fill: string): Plot.Markish {
  const { x, y, size } = place;
  return Plot.rect([place], {
    x1: () => x,
    x2: () => x + size,
    y1: () => y - size / 2,
    y2: () => y + size / 2,
    fill,
    ...outline(fill),
  });
}
