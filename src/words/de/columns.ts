import type { ColumnNames } from "../types/columns.ts";

export const columns: ColumnNames = {
  category: "Kategorie",
  field: "Feld",
  share: "Anteil",
  count: "Anzahl",
  wording: "Wortlaut",
  source: "Quelle",
};

/** Stands in brackets after a category that the lecture does not have. */
export const added = "ergänzt";
