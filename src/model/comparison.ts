import type { CategoryId, FigureId } from "./figure.ts";
import type { MatrixKey } from "./matrix.ts";
import type { Noun } from "./nouns.ts";
import type { SourceId } from "./share.ts";
import type { SlideId } from "./slide.ts";

/*
 * `data/comparisons.ts`: what is known about lists when they are laid beside each other, each comparison a figure of
 * its own. Which entry stands in which list follows from the ids of their categories; what the editors matched, they
 * write down with a reason.
 */

/** An entry that the editors found in a slide's words. */
export interface Naming {
  category: CategoryId;
  /** The slide's own words. */
  words: string;
  /** Why it is this entry, where the words are not the same. */
  reason?: string;
  /** Close, but not the same: drawn as such. */
  likely?: true;
}

/** A column: a figure's list, what a slide names, or what none of these names. */
export type ColumnSpec = { label: string } & (
  | { figure: FigureId }
  | { slide: SlideId; names: readonly Naming[] }
  | { rest: true }
);

/** A line over a comparison, and the counts it rests on: it goes when these change. */
export interface CountedFinding {
  text: string;
  missing: number;
  of: number;
}

/** What every comparison says of itself. */
export interface Laid {
  title: string;
  unit: string;
  base: string;
  key: MatrixKey;
  remark: string;
  caveats?: readonly string[];
  finding?: CountedFinding;
  sources: readonly SourceId[];
  /** Who has the lists' words, where the publications have not. */
  wordsFrom?: SourceId;
}

/** Entries, one by one, and which list has them and which slide names them. */
export interface ListsSpec extends Laid {
  kind: "lists";
  noun: Noun;
  /** The slide whose points they are, with an id for each; otherwise they are those of the columns' figures. */
  entries?: { slide: SlideId; ids: readonly CategoryId[] };
  columns: readonly ColumnSpec[];
}

/** Which entries of earlier lists stand in later ones, by field. */
export interface RecurrenceSpec extends Laid {
  kind: "recurrence";
  lists: readonly { label: string; first: FigureId; second: FigureId }[];
}

/** What a row has of a slide's point: another figure's value, or words of a slide that have no number. */
export type GatheredRow = { entry: CategoryId; label: string } & (
  | {
      figure: FigureId;
      category: CategoryId;
      /** What a source says of it, shown while there is no number. */
      said?: { words: string; source: SourceId };
    }
  | { slide: SlideId; words: string }
);

/** What other figures know of a slide's points; which belongs to which is the editors' word. */
export interface GatheredSpec extends Omit<Laid, "key" | "finding"> {
  kind: "gathered";
  noun: Noun;
  entries: { slide: SlideId; ids: readonly CategoryId[] };
  rows: readonly GatheredRow[];
  wordsFrom: SourceId;
}

export type Comparison = ListsSpec | RecurrenceSpec | GatheredSpec;

/** By the id of the figure that it makes. */
export type Comparisons = Readonly<Record<FigureId, Comparison>>;
