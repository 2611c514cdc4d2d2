import { expect, test } from "vitest";
import { SHARE_KINDS, SHARES } from "../../../src/model/share.ts";
import { parsePercent } from "../../../src/read/percent.ts";

test.each([
  ["71,5", "exact", 71.5],
  ["71.5", "exact", 71.5],
  ["71,5 %", "exact", 71.5],
  ["71,5\u00a0%", "exact", 71.5],
  [" 71,5% ", "exact", 71.5],
  ["=71,5", "exact", 71.5],
  ["50", "exact", 50],
  ["≈75", "about", 75],
  ["≈ 75 %", "about", 75],
  ["≈50", "about", 50],
  ["<90", "justBelow", 90],
  ["<50", "justBelow", 50],
  ["≤33,3", "below", 33.3],
  ["≤ 33,3 %", "below", 33.3],
  ["<=33,3", "below", 33.3],
  [">66,7", "above", 66.7],
  [">50,1", "above", 50.1],
  [">50", "majority", 50],
  ["> 50,0 %", "majority", 50],
  ["0", "exact", 0],
  ["100", "exact", 100],
])("%j is read as %s %d", (cell, kind, percent) => {
  expect(parsePercent(cell)).toEqual({ kind, percent });
});

// That a share is disputed is said in the figure's description, not in a cell.
test.each(SHARE_KINDS.filter((kind) => kind !== "disputed"))(
  "what is written as %s is read as the same",
  (kind) => {
    const { sign, only: percent = 42 } = SHARES[kind];
    expect(parsePercent(`${sign}${percent}`)).toEqual({ kind, percent });
  },
);

test.each([
  "",
  "viel",
  "-5",
  "100,1",
  "101",
  "NaN",
  "1e2",
  "=1+1",
  "1.234,5",
  "5 5",
  "<b>5</b>",
  "75 ≈",
  "٥",
])("%j is not a percentage", (cell) => {
  expect(parsePercent(cell)).toBeUndefined();
});
