/** Key of an entry in `data/sources.ts`. */
export type SourceId = string;

/** How the source's number stands to the true one: printed, about, just below, above. */
export type Relation = "=" | "≈" | "<" | ">";

/** A share of municipalities, in percent (0–100), and how well it is known. */
export interface Share {
  percent: number;
  relation: Relation;
  /** The source's own words, where it has words instead of a printed percentage. */
  wording?: string;
  source: SourceId;
}

/** How well a value is known; decides how it may be drawn. */
export type Evidence = "exact" | "rounded" | "majority" | "none";

/** „eine Mehrheit“: more than half is all that is known, so there is no end point to draw. */
export function isMajority(share: Share): boolean {
  return share.relation === ">" && share.percent === 50;
}

/** The evidence a share stands on. */
export function shareEvidence(share: Share): Evidence {
  if (share.relation === "=") return "exact";
  return isMajority(share) ? "majority" : "rounded";
}

const CELL = /^([=≈<>]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*%?$/u;

/**
 * Reads a percentage as people type it: „71,5“, „71.5 %“, „≈75“, „<90“.
 * Returns undefined for anything else, numbers beyond 0–100 included.
 */
export function parsePercent(cell: string): { percent: number; relation: Relation } | undefined {
  const match = CELL.exec(cell.trim());
  if (!match) return undefined;
  const percent = Number(match[2]?.replace(",", "."));
  if (!(percent >= 0 && percent <= 100)) return undefined;
  // The pattern admits only the four relations; an absent one means a printed percentage.
  return { percent, relation: (match[1] || "=") as Relation };
}
