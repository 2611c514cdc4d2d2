import type { Ink, Share, ShareKind } from "../../../model/share.ts";

/** Part of a share's bar, in percent of the base: how sure we are that the true value reaches there. */
export interface Stretch {
  from: number;
  to: number;
  /** Sure, possible but not said, or the rest of what a rough share is a part of. */
  ink: Exclude<Ink, "none">;
  /** Where the equal parts of the whole meet, as many as the source divides it into. */
  parts?: readonly number[];
  /** How large one of them is, in percent. */
  part?: number;
  /** The bound the source names, in percent: a line is drawn there. */
  bound?: number;
}

/** Halves, thirds, quarters, fifths, tenths: what words divide a whole into. */
const FEW = [2, 3, 4, 5, 10];
/** „jede 25.“: one of so many. */
const MOST = 25;
/** A third has no end as a decimal. */
const NEAR = 0.06;

const isNear = (one: number, other: number) => Math.abs(one - other) < NEAR;

/**
 * Into how many equal parts a number divides the whole: as few as come out even, so that no bar is finer than its
 * source. „drei von vier“ are quarters, „rund 68 Prozent“ hundredths.
 */
export function countParts(percent: number): number {
  const even = (parts: number) => isNear(percent, (Math.round((percent * parts) / 100) * 100) / parts);
  const one = Math.round(100 / percent);
  return FEW.find(even) ?? (one <= MOST && isNear(percent, 100 / one) ? one : 100);
}

/** Where parts meet between two percentages. */
const meetings = (parts: number, from: number, to: number): number[] =>
  Array.from({ length: parts - 1 }, (_, index) => ((index + 1) * 100) / parts).filter(
    (at) => at > from + NEAR && at < to - NEAR,
  );

/** The last whole part below a bound: „nahezu 90 Prozent“ are more than eight tenths. */
function partBelow(percent: number): number {
  const parts = Math.min(countParts(percent), Math.max(...FEW));
  return (Math.max(0, Math.ceil((percent * parts) / 100 - NEAR) - 1) * 100) / parts;
}

/**
 * How a share is drawn, by what its source says. Nothing solid ever reaches beyond what is known, and what is
 * possible is hatched, wherever it lies.
 * - printed: solid to its number
 * - about: as many parts as the source has, of as many as it divides the whole into
 * - just below: solid to the part before the bound, possible up to it
 * - more than, a majority: solid to the bound, everything above possible
 * - less than: nothing solid, everything up to the bound possible
 * - disputed: nothing, because it is not known whose share it is; its words stand
 */
const stretchesOf: Readonly<Record<ShareKind, (share: Share) => Stretch[]>> = {
  exact: ({ percent }) => [bar(0, percent, "solid")],
  about: ({ percent }) => {
    const parts = countParts(percent);
    const divided = (from: number, to: number, ink: Stretch["ink"]): Stretch => ({
      ...bar(from, to, ink),
      parts: meetings(parts, from, to),
      part: 100 / parts,
    });
    return [divided(0, percent, "solid"), divided(percent, 100, "open")];
  },
  justBelow: ({ percent }) => {
    const sure = partBelow(percent);
    return [bar(0, sure, "solid"), { ...bar(sure, percent, "hatch"), bound: percent }];
  },
  above: ({ percent }) => [bar(0, percent, "solid"), { ...bar(percent, 100, "hatch"), bound: percent }],
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
