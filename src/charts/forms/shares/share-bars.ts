import type { Share } from "../../../model/share.ts";
import { fade, hatch } from "../../layout/inks.ts";
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
}

/** A hair's overlap keeps the paper from showing between a solid part and the soft one behind it. */
const OVERLAP = 0.6;

/** A share's bar, as well as the share is known. */
export function placeBar(
  share: Share,
  { barTop: y1, barBottom: y2 }: BarEdges,
  x: Scale,
  color: string,
): PlacedBar[] {
  const stretches = drawShare(share);
  return stretches.map(({ from, to, ink, bound }, index) => {
    const goesOn = index < stretches.length - 1;
    const bar = { x1: x(from), x2: x(to) + (goesOn ? OVERLAP : 0), y1, y2, ink, color };
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
    rects(inInk("fade"), { fill: fade(key), grows }),
    rects(inInk("hatch"), { fill: hatch(key), grows }),
    verticals(bounds, { stroke: colors.hue, strokeWidth: 2.5, grows }),
  ];
}
