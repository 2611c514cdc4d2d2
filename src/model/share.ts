/** Key of an entry in `data/sources.ts`. */
export type SourceId = string;

/**
 * What a source says of a share: a printed number, a number that is about right, one that it stays just
 * below, one that it is above, one that it is somewhere below, no more than „a majority“, or a number of which it is
 * disputed what it is a share of. Every use folds this union by a `Record<ShareKind, …>`: a new kind does not compile until each has decided about it.
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

/** How a kind is written in a cell: the sign before its number, and the only number it may have. */
export const SIGNS: Readonly<Record<ShareKind, { sign: string; only?: number }>> = {
  exact: { sign: "" },
  about: { sign: "≈" },
  justBelow: { sign: "<" },
  above: { sign: ">" },
  // „weniger als ein Drittel“: anything from nothing to there, so there is no end point to draw.
  below: { sign: "≤" },
  // „eine Mehrheit“: more than half, so there is no end point to draw.
  majority: { sign: ">", only: 50 },
  // No cell says so: the figure's description does, of a category. Read back, the sign is that of „about“.
  disputed: { sign: "≈" },
};

/** How well a value is known, best known first; decides how it may be drawn. */
export const EVIDENCE = ["exact", "rounded", "majority", "none"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The evidence that a share stands on. */
export const evidenceOf: Readonly<Record<ShareKind, Evidence>> = {
  exact: "exact",
  about: "rounded",
  justBelow: "rounded",
  above: "rounded",
  below: "rounded",
  majority: "majority",
  disputed: "rounded",
};

/** What a share's bar ends in: sure, fading, possible but not said; or there is no bar. */
export const INKS = ["solid", "fade", "hatch", "none"] as const;
export type Ink = (typeof INKS)[number];

/** The ink that a share needs words for; how far it reaches is for the charts. */
export const inkOf: Readonly<Record<ShareKind, Ink>> = {
  exact: "solid",
  about: "fade",
  justBelow: "fade",
  above: "fade",
  below: "hatch",
  majority: "hatch",
  disputed: "none",
};
