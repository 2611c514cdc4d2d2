import * as Plot from "@observablehq/plot";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Share, ShareKind } from "../../../model/share.ts";
import { fade, hatch } from "../../layout/inks.ts";
import { GROWS, type PlacedRow } from "../../layout/rows.ts";
import { colors } from "../../layout/style.ts";
import { drawShare } from "./bars.ts";

/** Percent → canvas pixels. */
export type Scale = (percent: number) => number;

/** Whether the source names a bound that the true number lies beyond, or before. */
const BOUNDED: Readonly<Record<ShareKind, boolean>> = {
  exact: false,
  about: false,
  justBelow: true,
  above: true,
  majority: true,
};

/** The edges of a row's bar. */
export type BarPlace = Pick<PlacedRow, "barTop" | "barBottom">;

/** The share of a row, where it has one; rows with levels draw those, others have no length. */
export function shareOf({ value }: Row): Share | undefined {
  return value.kind === "share" ? value.share : undefined;
}

/**
 * The shares of a figure's rows in their places, each as well as it is known.
 * @param colorOf the colour of a row's bar
 */
export function drawBars(
  figure: Figure,
  rows: readonly BarPlace[],
  x: Scale,
  colorOf: (index: number) => string,
): Plot.Markish {
  const bars = figure.rows.flatMap((row, index) => {
    const share = shareOf(row);
    const place = rows[index];
    if (!share || !place) return [];
    const color = colorOf(index);
    return drawShare(share).map((stretch) => ({ ...stretch, share, color, ...place }));
  });
  const solid = bars.filter(({ ink }) => ink === "solid");
  const fills = { fade: fade(figure.id), hatch: hatch(figure.id) };
  // A hair's overlap keeps the paper from showing between a solid part and the soft one behind it.
  const overlap = ({ share }: { share: Share }) => (share.kind === "exact" ? 0 : 0.6);
  const bounds = bars.filter(({ ink, share }) => ink !== "solid" && BOUNDED[share.kind]);
  const boundOf = ({ share }: { share: Share }) => x(share.percent);
  return [
    [...new Set(solid.map(({ color }) => color))].map((fill) =>
      Plot.rect(
        solid.filter(({ color }) => color === fill),
        {
          x1: (bar) => x(bar.from),
          x2: (bar) => x(bar.to) + overlap(bar),
          y1: "barTop",
          y2: "barBottom",
          fill,
          className: GROWS,
        },
      ),
    ),
    (["fade", "hatch"] as const).map((ink) =>
      Plot.rect(
        bars.filter((bar) => bar.ink === ink),
        {
          x1: (bar) => x(bar.from),
          x2: (bar) => x(bar.to),
          y1: "barTop",
          y2: "barBottom",
          fill: fills[ink],
          className: GROWS,
        },
      ),
    ),
    // The bound the source names: nothing is known to lie beyond it, or nothing to end before it.
    Plot.ruleX(bounds, {
      x: boundOf,
      y1: "barTop",
      y2: "barBottom",
      stroke: colors.hue,
      strokeWidth: 2.5,
      className: GROWS,
    }),
  ];
}
