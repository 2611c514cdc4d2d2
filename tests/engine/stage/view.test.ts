import { expect, test } from "vitest";
import type { Command } from "../../../src/stage/commands.ts";
import { findCommand } from "../../../src/stage/keys.ts";
import { reduce } from "../../../src/stage/reduce.ts";
import { fitState, parseState, type RoomState, viewOf } from "../../../src/stage/state.ts";
import { at, talk } from "./talk.ts";

/* How the charts of a slide are looked at. Slide c has a chart of three rows, the last of which is first by its level. */

const play = (state: RoomState, ...commands: Command["do"][]) =>
  commands.reduce((now, one) => reduce(now, { do: one } as Command, talk), state);

test("each switch goes on and off, and both hold together", () => {
  expect(play(at("c"), "order")).toEqual(at("c", 0, { order: "first" }));
  expect(play(at("c"), "order", "spread")).toEqual(at("c", 0, { order: "first", spread: "middle" }));
  expect(play(at("c"), "order", "spread", "order", "spread")).toEqual(at("c"));
  expect(viewOf(at("c"))).toEqual({ order: "lecture", spread: "stacked" });
});

test("nothing turns where nothing is offered", () => {
  for (const slide of ["a", "b", "b1"]) expect(play(at(slide), "order", "spread")).toEqual(at(slide));
});

test("the next slide stands as the lecture has it", () => {
  expect(play(at("c"), "order", "spread", "next")).toEqual(at("d"));
});

test("one steps through rows as they stand, and a row stays the same when they move", () => {
  const sorted = play(at("c"), "order");
  const rows = ["row-next", "row-next", "row-next"].map((_, index, all) =>
    play(sorted, ...(all.slice(0, index + 1) as Command["do"][])),
  );
  expect(rows.map(({ row }) => row)).toEqual([2, 0, 1]);
  expect(play(at("c", 0, { row: 2 }), "order").row).toBe(2);
  expect(play(at("c", 0, { order: "first", row: 0 }), "row-previous").row).toBe(2);
  // Beyond the last one there is no row any more.
  expect(play(at("c", 0, { order: "first", row: 1 }), "row-next").row).toBeUndefined();
});

test("a state from elsewhere keeps what its slide has", () => {
  const both = { order: "first", spread: "middle" } as const;
  expect(parseState(at("c", 0, both))).toEqual(at("c", 0, both));
  expect(fitState(at("c", 0, both), talk)).toEqual(at("c", 0, both));
  expect(fitState(at("b", 0, both), talk)).toEqual(at("b"));
  expect(parseState({ ...at("c"), order: "last" })).toBeUndefined();
});

test("both have a key in the deck and at the console, one that no clicker sends", () => {
  const press = { ctrlKey: false, altKey: false, metaKey: false };
  for (const where of ["deck", "console"] as const) {
    expect(findCommand({ ...press, key: "r" }, where)).toBe("order");
    expect(findCommand({ ...press, key: "i" }, where)).toBe("spread");
    expect(findCommand({ ...press, key: "r", ctrlKey: true }, where)).toBeUndefined();
  }
});
