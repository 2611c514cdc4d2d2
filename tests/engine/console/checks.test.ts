import { expect, test } from "vitest";
import { CLICK_IDS, CLICKS, clickOf, type Evening, judge } from "../../../src/console/checks/checks.ts";
import { isClickers } from "../../../src/stage/keys.ts";

const ready: Evening = { extended: true, room: true, served: true, fromDisk: false, clock: "zero" };

test("an evening that is ready has nothing to do", () => {
  expect(judge(ready)).toEqual({ screens: "fine", room: "fine", net: "fine", clock: "fine" });
});

test.each([
  [{ extended: false }, "screens", "do"],
  [{ extended: undefined }, "screens", "ask"],
  [{ room: false }, "room", "do"],
  [{ served: false }, "net", "do"],
  [{ served: undefined }, "net", "ask"],
  [{ served: false, fromDisk: true }, "net", "fine"],
  [{ clock: "running" }, "clock", "do"],
  [{ clock: "old" }, "clock", "do"],
] as const)("with %j, %s is to %s, and nothing else", (change, id, verdict) => {
  expect(judge({ ...ready, ...change })).toEqual({ ...judge(ready), [id]: verdict });
});

test("what a clicker sends is tried, and nothing but keys of a clicker or arrows", () => {
  for (const id of CLICK_IDS)
    for (const key of CLICKS[id]) {
      expect(clickOf(key)).toBe(id);
      expect(isClickers(key) || key.startsWith("Arrow"), key).toBe(true);
    }
  for (const key of ["a", " ", "Enter", "Tab", "constructor"]) expect(clickOf(key)).toBeUndefined();
});
