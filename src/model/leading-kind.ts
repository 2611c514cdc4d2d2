import type { Figure, Value } from "./figure.ts";

type Kind = Value["kind"];

/**
 * Which kind of value decides over a figure's form, where its rows differ: the one with the highest number.
 * A new kind has to find its place here.
 */
const RANK: Readonly<Record<Kind, number>> = { none: 0, share: 1, levels: 2, count: 3, tally: 4, entries: 5 };

/** The kind of value that a figure is to be shown by. */
export function leadingKind({ rows }: Pick<Figure, "rows">): Kind {
  return rows.reduce<Kind>((kind, { value }) => (RANK[value.kind] > RANK[kind] ? value.kind : kind), "none");
}
