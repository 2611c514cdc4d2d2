import { formatPercent } from "#words/format.ts";
import type { Column } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { PlacedText, Vertical } from "../../pen.ts";
import type { Ground } from "./plan.ts";
import type { Lie } from "./spread.ts";

/** Canvas pixels that the axis takes over the bars. */
const AXIS = 26;
/** Per cents between two of its numbers. */
const STEPS = [10, 20, 25, 50, 100];

export const axisHeight = ({ kind }: Lie) => (kind === "middle" ? AXIS : 0);

interface AxisOptions {
  lie: Lie;
  /** How its numbers are set. */
  name: TextStyle;
  x: (percent: number) => number;
  /** Where the axis begins; undefined where rows leave it no room. */
  top: number | undefined;
  /** Where its lines may go: beside the rows that have a bar, and across no text. */
  bands: readonly Pick<Vertical, "y1" | "y2">[];
}

/** What bars around a middle stand on: how far each side reaches, in per cent, and the line between both. */
export function placeAxis({ lie, name, x, top, bands }: AxisOptions, column: Column): Ground {
  if (lie.kind === "stacked") return { kind: "stacked" };
  const percents = ticksOf(lie, x, name, column);
  const lines = (percent: number) => bands.map((band): Vertical => ({ x: x(percent), ...band }));
  return {
    kind: "middle",
    numbers:
      top === undefined ? [] : percents.map((percent) => tick(percent, x, top + AXIS / 2, name, column)),
    guides: percents.filter((percent) => percent !== 0).flatMap(lines),
    middle: lines(0),
  };
}

/** As many numbers as have room beside each other; the middle is one of them. */
function ticksOf(
  { left, right }: Lie & { kind: "middle" },
  x: (percent: number) => number,
  name: TextStyle,
  column: Column,
) {
  const widest = column.measure(formatPercent(100), name);
  const step = STEPS.find((one) => x(one) - x(0) > 1.6 * widest) ?? left + right;
  const count = (side: number) => Math.floor(side / step);
  return Array.from({ length: count(left) + count(right) + 1 }, (_, at) => (at - count(left)) * step);
}

/** A number of the axis, not beyond the chart's edges. On both sides it is a share: neither is below zero. */
function tick(
  percent: number,
  x: (percent: number) => number,
  y: number,
  name: TextStyle,
  column: Column,
): PlacedText {
  const text = formatPercent(Math.abs(percent));
  const half = column.measure(text, name) / 2;
  return { text, x: Math.max(half, Math.min(column.width - half, x(percent))), y };
}
