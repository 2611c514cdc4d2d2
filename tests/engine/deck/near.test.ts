import { expect, test } from "vitest";
import { findNear, isWay } from "../../../src/deck/near.ts";

/** Two chapters: three and two pictures, then a row that is not full. */
const things = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 0 },
  { x: 0, y: 15 },
  { x: 10, y: 15.4 },
  { x: 0, y: 40 },
];

test.each([
  ["ArrowRight", 1, 2],
  ["ArrowRight", 2, 3],
  ["ArrowRight", 5, 5],
  ["ArrowLeft", 3, 2],
  ["ArrowLeft", 0, 0],
  ["ArrowDown", 1, 4],
  ["ArrowDown", 2, 4],
  ["ArrowDown", 4, 5],
  ["ArrowDown", 5, 5],
  ["ArrowUp", 5, 3],
  ["ArrowUp", 4, 1],
  ["ArrowUp", 2, 2],
] as const)("%s leads from %i to %i", (key, from, to) => {
  expect(findNear(key, things, from)).toBe(to);
});

test("nothing else is a way", () => {
  expect([isWay("ArrowUp"), isWay("PageDown"), isWay("toString")]).toEqual([true, false, false]);
});
