import type { Noun } from "../../model/nouns.ts";

/** What `npm run data:check` says of a lecture's values. */
export interface CheckWords {
  /** Over the values of a figure: „3 von 12 Aufgaben mit Wert“. */
  known: (known: number, all: number, noun: Noun) => string;
  /** The figure has no rows yet. */
  empty: string;
  changes: string;
  unchanged: string;
  /** A value that is another one now; nothing where there is none. */
  change: (figure: string, category: string, before: string, now: string) => string;
  newFigure: string;
  /** The last commit cannot be read: there is none, or it was wrong itself. */
  notComparable: string;
  right: (figures: number, values: number) => string;
}
