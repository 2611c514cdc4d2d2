import type { Category } from "./figure.ts";

/**
 * What a list has of an entry: it stands there, or it does not in what came through of the list. What a slide names may
 * be something close to it.
 */
export type Mark = "found" | "likely" | "missing";

/** One entry in a cell. */
export interface Unit {
  mark: Mark;
  /** Its words; what is drawn does without. */
  label?: string;
}

/** A list that entries stand in, a statement that names some of them, or the rest, which none names. */
export interface MatrixColumn {
  label: string;
  kind: "list" | "statement" | "rest";
  /** How many of the entries it has, where a cell holds several. */
  count?: { found: number; all: number };
}

/** A row with what each column has of it; an empty cell says nothing, not that something is missing. */
export interface MatrixRow {
  category: Category;
  cells: readonly (readonly Unit[])[];
}

/** The words of the marks. */
export interface MatrixKey {
  /** Of an entry that stands in a list: „in beiden Listen“. */
  found: string;
  /** Of one that does not; never that nobody asked for it, which no list can say. */
  missing: string;
  /** Of one that a statement names in other words, and perhaps means otherwise. */
  likely?: string;
}

/** Entries by lists: what is known about lists whose values did not come through. */
export interface Matrix {
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  key: MatrixKey;
}

/** An entry that the editors found in a statement's words. */
export interface Match {
  /** The statement, as its column is called. */
  where: string;
  words: string;
  entry: string;
  reason?: string;
}

/** How many entries of a row, or of all rows, have a mark. */
export function countUnits(rows: readonly MatrixRow[], mark?: Mark): number {
  const units = rows.flatMap(({ cells }) => cells.flat());
  return mark ? units.filter((unit) => unit.mark === mark).length : units.length;
}

/** Whether a matrix tells single entries apart; else its cells count them. */
export const isSingle = ({ rows }: Matrix) =>
  rows.every(({ cells }) => cells.every((units) => units.length < 2));

/** The words of a mark. */
export const wordOf = (mark: Mark, key: MatrixKey) => key[mark] ?? key.found;
