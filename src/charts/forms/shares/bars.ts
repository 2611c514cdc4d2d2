import type { Ink, Share, ShareKind } from "../../../model/share.ts";

/** Part of a share's bar, in percent of the base: how sure we are that the true value reaches there. */
export interface Stretch {
  from: number;
  to: number;
  /** Sure, fading out to the right, or possible but not said. */
  ink: Exclude<Ink, "none">;
  /** The bound the source names, in percent: a line is drawn there. */
  bound?: number;
}

/**
 * Half the width of a soft end, in percentage points: wide enough to be seen. It is not a measured error, so
 * it is one width for all, whatever words a source uses.
 */
const SOFT = 7;

/**
 * How a share is drawn, by what its source says. Nothing solid ever reaches beyond what is known.
 * - printed: solid to its number
 * - about: solid, fading around it
 * - just below: fading up to the bound, which closes it
 * - more than: solid to the bound, fading beyond it
 * - less than: nothing solid, everything up to the bound possible
 * - a majority: solid to the half, everything above possible
 * - disputed: nothing, because it is not known whose share it is; its words stand
 */
const stretchesOf: Readonly<Record<ShareKind, (share: Share) => Stretch[]>> = {
  exact: ({ percent }) => [bar(0, percent, "solid")],
  about: ({ percent }) => {
    // Small shares keep a part that is sure.
    const soft = Math.min(SOFT, percent / 2);
    return [bar(0, percent - soft, "solid"), bar(percent - soft, percent + soft, "fade")];
  },
  justBelow: ({ percent }) => {
    const sure = percent - 2 * SOFT;
    return [bar(0, sure, "solid"), { ...bar(sure, percent, "fade"), bound: percent }];
  },
  above: ({ percent }) => [
    bar(0, percent, "solid"),
    { ...bar(percent, percent + 2 * SOFT, "fade"), bound: percent },
  ],
  below: ({ percent }) => [{ ...bar(0, percent, "hatch"), bound: percent }],
  majority: ({ percent }) => [bar(0, percent, "solid"), { ...bar(percent, 100, "hatch"), bound: percent }],
  disputed: () => [],
};

/** A share's bar, piece by piece from zero. */
export const drawShare = (share: Share): Stretch[] => stretchesOf[share.kind](share);

const bar = (from: number, to: number, ink: Stretch["ink"]): Stretch => ({
  from: clamp(from),
  to: clamp(to),
  ink,
});
const clamp = (percent: number) => Math.min(100, Math.max(0, percent));

/** Where a share's ink ends, in percent: its words stand right of it. */
export function inkEnd(share: Share): number {
  return Math.max(0, ...drawShare(share).map(({ to }) => to));
}
