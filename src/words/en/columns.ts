import type { ColumnNames } from "../types/columns.ts";

export const columns: ColumnNames = {
  category: "Category",
  field: "Field",
  share: "Share",
  count: "Count",
  wording: "Wording",
  source: "Source",
};
