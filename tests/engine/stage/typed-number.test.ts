import { expect, test } from "vitest";
import { openTypedNumber } from "../../../src/stage/typed-number.ts";
import { talk } from "../console/talk.ts";

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

/** What the last of some keys is for, a tenth of a second between them. */
function last(...keys: string[]) {
  const read = openTypedNumber(talk);
  return keys.map((key, index) => read(press(key), index * 100)).at(-1);
}

test.each([
  [["2", "Enter"], "b"],
  [["1", "2", "Enter"], "d"],
  [["2", "a", "Enter"], "b1"],
  [["2", "A", "Enter"], "b1"],
  [["2"], "typing"],
  [["2", "a"], "typing"],
  // No such slide, and nothing to go to.
  [["9", "Enter"], undefined],
  [["Enter"], undefined],
  // Another key ends it; a letter that no slide has is a command.
  [["2", "b"], undefined],
  [["2", "b", "Enter"], undefined],
  [["a"], undefined],
  [["1", "ArrowRight", "2", "Enter"], "b"],
  [["2", "Enter", "Enter"], undefined],
])("%j means %j", (keys, meant) => {
  expect(last(...keys)).toBe(meant);
});

test("a number that was left is forgotten, and one with Ctrl is the browser's", () => {
  const read = openTypedNumber(talk);
  read(press("1"), 0);
  read(press("2"), 5000);
  expect(read(press("Enter"), 5100)).toBe("b");
  expect(read(press("2", { ctrlKey: true }), 6000)).toBeUndefined();
  expect(read(press("Enter"), 6100)).toBeUndefined();
});
