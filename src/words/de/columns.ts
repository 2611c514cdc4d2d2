import type { ColumnNames } from "../types/columns.ts";

export const columns: ColumnNames = {
  category: "Kategorie",
  field: "Feld",
  share: "Anteil",
  count: "Anzahl",
  wording: "Wortlaut",
  source: "Quelle",
};
