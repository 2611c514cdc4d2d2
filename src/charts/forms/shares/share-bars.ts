import type { Share } from "../../../model/share.ts";
import { hatch } from "../../layout/inks.ts";
import type { BarEdges } from "../../layout/rows.ts";
import { colors } from "../../layout/style.ts";
import { type Box, groupBy, type Mark, rects, verticals } from "../../pen.ts";
import { drawShare, type Stretch } from "./bars.ts";

/** Percent → canvas pixels. */
export type Scale = (percent: number) => number;

/** A stretch of a share's bar in its place. */
export interface PlacedBar extends Box {
  ink: Stretch["ink"];
  color: string;
  /** Where the bound is that the source names: nothing is known to lie beyond it, or nothing to end before it. */
  bound?: number;
  /** Where its equal parts meet. */
  parts: readonly number[];
}

/** Parts closer than this would be a pattern of their own, which nobody counts; canvas pixels. */
const LEAST_PART = 8;

/** So many empty parts have a frame each. */
const FRAMES = 25;

/** A hair's overlap keeps the paper from showing between a solid part and the hatched one behind it. */
const OVERLAP = 0.6;

/** A share's bar, as well as the share is known. */
export function placeBar(
  share: Share,
  { barTop: y1, barBottom: y2 }: BarEdges,
  x: Scale,
  color: string,
): PlacedBar[] {
  const stretches = drawShare(share);
  return stretches.map(({ from, to, ink, bound, parts: all = [], part = 100 }, index) => {
    const goesOn = index < stretches.length - 1;
    const places = all.map(x);
    // Hundredths are seen where they are solid, if there is room; empty ones are one frame.
    const isFine = x(part) - x(0) < LEAST_PART || (ink === "open" && all.length > FRAMES);
    const parts = isFine ? [] : places;
    const bar = { x1: x(from), x2: x(to) + (goesOn ? OVERLAP : 0), y1, y2, ink, color, parts };
    return bound === undefined ? bar : { ...bar, bound: x(bound) };
  });
}

/**
 * Bars of shares.
 * @param key the figure's id, which its fills are named after
 */
export function drawBars(bars: readonly PlacedBar[], key: string, { grows }: { grows: boolean }): Mark {
  const inInk = (ink: Stretch["ink"]) => bars.filter((bar) => bar.ink === ink);
  const bounds = bars.flatMap(({ bound, y1, y2 }) => (bound === undefined ? [] : [{ x: bound, y1, y2 }]));
  return [
    groupBy(inInk("solid"), ({ color }) => color).map((alike) =>
      rects(alike, { fill: alike[0].color, grows }),
    ),
    groupBy(inInk("open"), ({ color }) => color).map((alike) => [
      rects(alike, { fill: colors.paper, stroke: alike[0].color, strokeWidth: 1, inset: 0.5, grows }),
      verticals(alike.flatMap(meetings), { stroke: alike[0].color, grows }),
    ]),
    verticals(inInk("solid").flatMap(meetings), { stroke: colors.paper, grows }),
    groupBy(inInk("hatch"), ({ color }) => color).map((alike) =>
      rects(alike, { fill: hatch(key, alike[0].color), grows }),
    ),
    verticals(bounds, { stroke: colors.hue, strokeWidth: 2.5, grows }),
  ];
}

const meetings = ({ parts, y1, y2 }: PlacedBar) => parts.map((x) => ({ x, y1, y2 }));

/** The colours in which something is hatched. */
export const hatchedColors = (bars: readonly PlacedBar[]) => [
  ...new Set(bars.flatMap(({ ink, color }) => (ink === "hatch" ? color : []))),
];
