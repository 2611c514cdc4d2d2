import type { Share, ShareKind } from "../../../model/share.ts";

/** Part of a share's bar, in percent of the base: how sure we are that the true value reaches there. */
export interface Stretch {
  from: number;
  to: number;
  /** Sure, fading out to the right, or possible but not said. */
  ink: "solid" | "fade" | "hatch";
}

/** Half the width of a soft end, in percentage points: wide enough to be seen, it is not a measured error. */
const SOFT = 7;
/** The same where the source rounds to a whole percentage, „rund 68 Prozent“: known better than „zwei Drittel“. */
const ROUNDED = 2.5;

/** A soft end's half width; small shares keep a part that is sure. */
function softness({ percent, wording = "" }: Share): number {
  const printed = wording.includes(`${Math.round(percent)}`);
  return Math.min(printed ? ROUNDED : SOFT, percent / 2);
}

/**
 * How a share is drawn, by what its source says. Nothing solid ever reaches beyond what is known.
 * - printed: solid to its number
 * - about: solid, fading around it
 * - just below: fading up to the bound, which closes it
 * - more than: solid to the bound, fading beyond it
 * - a majority: solid to the half, everything above possible
 */
const stretches: Readonly<Record<ShareKind, (share: Share) => Stretch[]>> = {
  exact: ({ percent }) => [bar(0, percent, "solid")],
  about: (share) => {
    const { percent } = share;
    const soft = softness(share);
    return [bar(0, percent - soft, "solid"), bar(percent - soft, percent + soft, "fade")];
  },
  justBelow: ({ percent }) => [bar(0, percent - 2 * SOFT, "solid"), bar(percent - 2 * SOFT, percent, "fade")],
  above: ({ percent }) => [bar(0, percent, "solid"), bar(percent, percent + 2 * SOFT, "fade")],
  majority: () => [bar(0, 50, "solid"), bar(50, 100, "hatch")],
};

export function drawShare(share: Share): Stretch[] {
  return stretches[share.kind](share);
}

const bar = (from: number, to: number, ink: Stretch["ink"]): Stretch => ({
  from: clamp(from),
  to: clamp(to),
  ink,
});
const clamp = (percent: number) => Math.min(100, Math.max(0, percent));

/** Where a share's ink ends, in percent: its words stand right of it. */
export function inkEnd(share: Share): number {
  return Math.max(...drawShare(share).map(({ to }) => to));
}
