/** Key of an entry in `data/sources.ts`. */
export type SourceId = string;

/**
 * What a source says of a share: a printed number, a number that is about right, one that it stays just
 * below, one that it is above, one that it is somewhere below, no more than „a majority“, or a number of which it is
 * disputed what it is a share of. What follows from a kind stands in `SHARES`,
 * how it is drawn in the form of the shares, what it is called in the words: a new kind does not compile without.
 */
export const SHARE_KINDS = ["exact", "about", "justBelow", "above", "below", "majority", "disputed"] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** A share of those asked, and how well it is known. */
export interface Share {
  kind: ShareKind;
  /** The source's number, 0–100; of a majority the half, which is all that is known. */
  percent: number;
  /** The source's own words, where it has words instead of a printed percentage. */
  wording?: string;
  source: SourceId;
}

/** How well a value is known, best known first; decides how it may be drawn. */
export const EVIDENCE = ["exact", "rounded", "majority", "none"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a share's bar ends in: sure, fading, possible but not said; or there is no bar. */
export const INKS = ["solid", "open", "hatch", "none"] as const;
export type Ink = (typeof INKS)[number];

/** What follows from a share's kind. */
export interface ShareRules {
  /** Stands before the number in a cell. */
  sign: string;
  /** The only number that a cell with this sign may have, in percent. */
  only?: number;
  evidence: Evidence;
  /** The ink that needs words; how far it reaches is for the charts. */
  ink: Ink;
  /** A number to show the sign with, in percent. */
  example: number;
  /** Between which numbers the share lies, as far as its source says, in percent. */
  bounds: (percent: number) => { lower?: number; upper?: number };
  /** Whether it may sum up levels that add up to `sum`, both in percent. */
  fits: (percent: number, sum: number) => boolean;
}

/** How far a share in words may be from the levels that it sums up, in percentage points. */
const AROUND = 5;

export const SHARES: Readonly<Record<ShareKind, ShareRules>> = {
  exact: {
    sign: "",
    evidence: "exact",
    ink: "solid",
    example: 71.5,
    bounds: (percent) => ({ lower: percent, upper: percent }),
    fits: (percent, sum) => Math.abs(sum - percent) <= 1,
  },
  about: {
    sign: "≈",
    evidence: "rounded",
    ink: "open",
    example: 75,
    // How far „about“ reaches, no source says.
    bounds: () => ({}),
    fits: (percent, sum) => Math.abs(sum - percent) <= AROUND,
  },
  justBelow: {
    sign: "<",
    evidence: "rounded",
    ink: "hatch",
    example: 90,
    bounds: (upper) => ({ upper }),
    fits: (percent, sum) => sum < percent && sum >= percent - 2 * AROUND,
  },
  above: {
    sign: ">",
    evidence: "rounded",
    ink: "hatch",
    example: 66.7,
    bounds: (lower) => ({ lower, upper: 100 }),
    fits: (percent, sum) => sum > percent,
  },
  // „weniger als ein Drittel“: anything from nothing to there, so there is no end point to draw.
  below: {
    sign: "≤",
    evidence: "rounded",
    ink: "hatch",
    example: 33.3,
    bounds: (upper) => ({ lower: 0, upper }),
    fits: (percent, sum) => sum <= percent,
  },
  // „eine Mehrheit“: more than half, so there is no end point to draw.
  majority: {
    sign: ">",
    only: 50,
    evidence: "majority",
    ink: "hatch",
    example: 50,
    bounds: (lower) => ({ lower, upper: 100 }),
    fits: (percent, sum) => sum > percent,
  },
  // No cell says so: the figure's description does, of a category. Read back, the sign is that of „about“.
  // Whose share it is, sources disagree on: of the figure's base it has no bounds, and denies no levels.
  disputed: {
    sign: "≈",
    evidence: "rounded",
    ink: "none",
    example: 75,
    bounds: () => ({}),
    fits: () => true,
  },
};
