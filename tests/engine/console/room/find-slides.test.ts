import { expect, test } from "vitest";
import { findSlides } from "../../../../src/console/room/find-slides.ts";
import { talk } from "../talk.ts";

test.each([
  ["2", ["b", "b1"]],
  ["2a", ["b1"]],
  ["1", ["a", "d"]],
  ["folie d", ["d"]],
  ["ÜBERSICHT", ["b"]],
  ["", ["a", "b", "b1", "c", "d"]],
  ["nichts davon", []],
])("a search for %j finds %j", (query, ids) => {
  expect(findSlides(talk, query).map(({ id }) => id)).toEqual(ids);
});
