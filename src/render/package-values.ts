import type { CitedFigure, Row } from "../model/figure.ts";
import { levelLabel } from "../model/levels.ts";
import { SHARES, type Share, type ShareKind, type SourceId } from "../model/share.ts";

/** How whole a figure is: its rows, those with a value, and what is known of its list. */
export interface Completeness {
  rows: number;
  withValue: number;
  list: "as-in-lecture" | "probably-incomplete" | "not-preserved";
}

/** A value for machines: its number with the sign before it, and between which numbers it lies. */
export interface PackageValue {
  category: string;
  level?: string;
  relation: "=" | "≈" | "<" | ">" | "≤";
  number: number;
  /** Bounds that the source names; none where it names none. */
  lower?: number;
  upper?: number;
  wording?: string;
  source: SourceId;
}

export function describeCompleteness({ rows, gap }: CitedFigure): Completeness {
  const withValue = rows.filter(({ value }) => value.kind !== "none").length;
  const list = rows.length === 0 ? "not-preserved" : gap ? "probably-incomplete" : "as-in-lecture";
  return { rows: rows.length, withValue, list };
}

const relationOf = (kind: ShareKind) => (SHARES[kind].sign || "=") as PackageValue["relation"];

function describeShare(category: string, { kind, percent, wording, source }: Share): PackageValue {
  return {
    category,
    relation: relationOf(kind),
    number: percent,
    ...SHARES[kind].bounds(percent),
    ...(wording && { wording }),
    source,
  };
}

function valuesOf({ scale, sources }: CitedFigure, { category: { label }, value }: Row): PackageValue[] {
  switch (value.kind) {
    case "share":
      return [describeShare(label, value.share)];
    case "levels":
      return value.levels.map(({ level, percent }) => ({
        category: label,
        level: levelLabel(scale, level),
        relation: "=",
        number: percent,
        lower: percent,
        upper: percent,
        source: value.source,
      }));
    case "count": {
      const { count: number, source } = value;
      return [{ category: label, relation: "=", number, lower: number, upper: number, source }];
    }
    case "none":
    case "tally":
      return [];
    case "entries": {
      const { found: number } = value;
      // The lists stand in the first of the figure's sources.
      const [source = ""] = sources;
      return [{ category: label, relation: "=", number, lower: number, upper: number, source }];
    }
  }
}

/** Every value of a figure; what is not known is not there. */
export const describeValues = (figure: CitedFigure): PackageValue[] =>
  figure.rows.flatMap((row) => valuesOf(figure, row));
