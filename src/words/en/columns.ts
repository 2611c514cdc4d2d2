import type { ColumnNames } from "../types/columns.ts";

export const columns: ColumnNames = {
  category: "Category",
  field: "Field",
  share: "Share",
  count: "Count",
  wording: "Wording",
  source: "Source",
};

/** Stands in brackets after a category that the lecture does not have. */
export const added = "added";
