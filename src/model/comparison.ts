import type { CategoryId, FigureId } from "./figure.ts";
import type { MatrixKey } from "./matrix.ts";
import type { SourceId } from "./share.ts";

/*
 * `data/comparisons.ts`: what is known about the lists of several figures when they are laid beside each other.
 * Which entry stands in which list follows from the ids of their categories; what the editors matched, they
 * write down with a reason.
 */

/** An entry that the editors found in a statement's words. */
export interface Naming {
  category: CategoryId;
  /** The statement's own words. */
  words: string;
  /** Why it is this entry, where the words are not the same. */
  reason?: string;
}

/** A column of a comparison: another figure's list, or a statement. */
export type ColumnSpec = { label: string } & ({ figure: FigureId } | { names: readonly Naming[] });

/** A line over a comparison, and the counts it rests on: it goes when these change. */
export interface CountedFinding {
  text: string;
  missing: number;
  of: number;
}

/** A figure's list beside others: drawn as long as the figure has no values. */
export interface ListsSpec {
  kind: "lists";
  /** The figure's own list is one of them. */
  columns: readonly ColumnSpec[];
  key: MatrixKey;
  remark: string;
  finding?: CountedFinding;
}

/** A figure of its own: which entries of earlier lists stand in later ones, by field. */
export interface RecurrenceSpec {
  kind: "recurrence";
  title: string;
  unit: string;
  base: string;
  lists: readonly { label: string; first: FigureId; second: FigureId }[];
  key: MatrixKey;
  remark: string;
  caveats?: readonly string[];
  finding?: CountedFinding;
  sources: readonly SourceId[];
  /** Who has the lists' words, where the publications have not. */
  wordsFrom?: SourceId;
}

/** By the id of the figure that it belongs to, or that it makes. */
export type Comparisons = Readonly<Record<FigureId, ListsSpec | RecurrenceSpec>>;
