import type { ShareKind } from "../../model/share.ts";

/** A share in a source's words, without the words before it: „drei Viertel“, „80 Prozent“. */
export interface Quantity {
  /** Finds it, with the flags `g`, `i` and `u`. */
  pattern: RegExp;
  /** Its size in percent, from its words; nothing for words that only look like one. */
  read: (groups: readonly string[]) => { from: number; to: number } | undefined;
  /** Printed as a percentage, so that a number without a sign may stand for it. */
  printed?: true;
}

/** How a language speaks of shares; what is not here is taken for words that say no number. */
export interface WordingWords {
  quantities: readonly Quantity[];
  /** What stands right before a quantity, and what it makes of it; the first that fits counts. */
  relations: readonly (readonly [ShareKind, RegExp])[];
  /** Words that say no more than which side of the half. */
  majority: RegExp;
  minority: RegExp;
  /** What people type where a source has no answer. */
  noAnswer: RegExp;
  /** Labels of rows that count or explain the others: „Summe“, „N = 240“, „Quelle: …“. */
  notARow: RegExp;
  /** What people type for „about“ before a number. */
  aboutTyped: RegExp;
}
