import type { Figure, LevelShare, Row } from "../../../model/figure.ts";
import { levelsOf } from "../../../model/levels.ts";
import { isWhole, middleIndex, type Spread } from "../../../model/view.ts";
import type { BarEdges } from "../../layout/rows.ts";
import { colorIn, type Palette, type Segment } from "./segments.ts";

/**
 * How the pieces of all rows of a chart lie: end to end from zero, agreement first, or around the middle of the level
 * in the middle, which half of the answers to it stand on either side of: disagreement to the left, agreement to the
 * right.
 */
export type Lie = { kind: "stacked" } | { kind: "middle"; neutral: number; left: number; right: number };

/** The sides of an axis end on full tens. */
const TEN = 10;

/** How a figure's pieces lie where somebody wants them so; as the lecture has them where they cannot. */
export function lieOf({ rows, scale }: Pick<Figure, "rows" | "scale">, wanted: Spread = "stacked"): Lie {
  const neutral = middleIndex(scale);
  const whole = rows.filter(isWhole).map(levelsOf);
  if (wanted === "stacked" || neutral === undefined || whole.length === 0) return { kind: "stacked" };
  const reach = (sideOf: (levels: readonly LevelShare[], neutral: number) => number) =>
    Math.max(TEN, ...whole.map((levels) => Math.ceil(sideOf(levels, neutral) / TEN - 1e-9) * TEN));
  return { kind: "middle", neutral, left: reach(leftOf), right: reach(rightOf) };
}

const sum = (levels: readonly LevelShare[]) => levels.reduce((total, { percent }) => total + percent, 0);
const halfOf = (levels: readonly LevelShare[], neutral: number) => (levels[neutral]?.percent ?? 0) / 2;
const leftOf = (levels: readonly LevelShare[], neutral: number) =>
  sum(levels.slice(neutral + 1)) + halfOf(levels, neutral);
const rightOf = (levels: readonly LevelShare[], neutral: number) =>
  sum(levels.slice(0, neutral)) + halfOf(levels, neutral);

/** From a percentage to its place; to the left of the middle it is below zero. */
export function placeIn(lie: Lie, start: number, end: number): (percent: number) => number {
  switch (lie.kind) {
    case "stacked":
      return (percent) => start + (percent / 100) * (end - start);
    case "middle":
      return (percent) => start + ((percent + lie.left) / (lie.left + lie.right)) * (end - start);
  }
}

/** What has an order from the first level on, as it stands from the left. */
export function fromLeft<T>(lie: Lie, all: readonly T[]): readonly T[] {
  switch (lie.kind) {
    case "stacked":
      return all;
    case "middle":
      return [...all].reverse();
  }
}

/** The pieces of a row from the left; none where it is not known where they begin. */
export function placeSegments(
  row: Row,
  { barTop: y1, barBottom: y2 }: BarEdges,
  { lie, x, palette }: { lie: Lie; x: (percent: number) => number; palette: Palette },
): Segment[] {
  const { start, levels } = standing(row, lie);
  let sum = start;
  return levels.map((share) => {
    const end = sum + share.percent;
    const segment = { x1: x(sum), x2: x(end), y1, y2, fill: colorIn(palette, share.index), share };
    sum = end;
    return segment;
  });
}

/** Levels whose place in the bar is known, from the left, and where the first of them begins. */
function standing(row: Row, lie: Lie): { start: number; levels: readonly LevelShare[] } {
  const levels = levelsOf(row);
  switch (lie.kind) {
    case "stacked": {
      // After a level that is not filled in, where the next begins is unknown.
      const gap = levels.findIndex((share, place) => share.index !== place);
      return { start: 0, levels: gap < 0 ? levels : levels.slice(0, gap) };
    }
    case "middle":
      // Where one is not known, all others are numbers without a length.
      return isWhole(row)
        ? { start: -leftOf(levels, lie.neutral), levels: fromLeft(lie, levels) }
        : { start: 0, levels: [] };
  }
}

/** Whether a row has a bar at all. */
export const hasBar = (row: Row, lie: Lie) => standing(row, lie).levels.length > 0;
