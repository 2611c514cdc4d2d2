import { expect, test } from "vitest";
import { columnName, columnsOf } from "../../../src/model/columns.ts";

const names = {
  category: "Category",
  field: "Field",
  share: "Share",
  count: "Count",
  wording: "Wording",
  source: "Source",
};
const scale = {
  levels: [
    { id: "yes", label: "ja" },
    { id: "no", label: "nein" },
  ],
  excerpt: false,
};

test.each([
  [{ measure: "share" }, ["Category", "Share", "Wording", "Source"]],
  [
    { measure: "share", scale, classified: true },
    ["Category", "Field", "ja", "nein", "Share", "Wording", "Source"],
  ],
  [{ measure: "count", classified: true }, ["Category", "Field", "Count", "Source"]],
] as const)("the columns of %j are %j", (spec, expected) => {
  expect(columnsOf(spec).map((column) => columnName(column, names))).toEqual(expected);
});
