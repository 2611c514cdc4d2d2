/** A thing, and several of it: „Kategorie“, „Kategorien“. */
export type Noun = readonly [one: string, many: string];

/** What classified categories belong to, in the forms that sentences need. */
export interface FieldNoun {
  /** „Feld“, the head of a column. */
  one: string;
  /** „Felder“, over a legend. */
  many: string;
  /** „das Feld“, after „Hier fehlt“. */
  the: string;
  /** „keines der Felder“, of a word that is not among them. */
  noneOf: string;
  /** „nach Feldern“, before how many lines each has. */
  by: string;
}

/** The lecture's own nouns: `data/nouns.ts`. */
export interface Nouns {
  /** Whom the surveys ask, and what is counted. */
  unit: Noun;
  /** Must be there where a figure is classified. */
  field?: FieldNoun;
  /** Words that stay on the line of the number after them, and of the one before them. */
  kept: { before: readonly string[]; after: readonly string[] };
}
