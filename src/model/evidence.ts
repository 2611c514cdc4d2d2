import type { Figure, Row, Value } from "./figure.ts";
import { type Evidence, SHARES, type SourceId } from "./share.ts";

/** Whose value it is; a tally is counted from other figures. */
export function sourceOf(value: Value): SourceId | undefined {
  switch (value.kind) {
    case "share":
      return value.share.source;
    case "levels":
    case "count":
      return value.source;
    case "none":
    case "tally":
    case "entries":
      return undefined;
  }
}

/** The evidence a row stands on. */
export function rowEvidence(row: Row): Evidence {
  switch (row.value.kind) {
    case "share":
      return SHARES[row.value.share.kind].evidence;
    case "levels":
    case "count":
    case "tally":
    case "entries":
      return "exact";
    case "none":
      return "none";
  }
}

/** How many rows of a figure are known how well. */
export function tallyEvidence(figure: Pick<Figure, "rows">): Record<Evidence, number> {
  const tally: Record<Evidence, number> = { exact: 0, rounded: 0, majority: 0, none: 0 };
  for (const row of figure.rows) tally[rowEvidence(row)] += 1;
  return tally;
}
