import { describe, expect, test } from "vitest";
import { COMMAND_IDS, isRoomCommand, type Place, rowOf } from "../../../src/stage/commands.ts";
import { findCommand, isClickers } from "../../../src/stage/keys.ts";
import { helpLines, labelOf } from "../../../src/stage/labels.ts";

const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
const PLACES: readonly Place[] = ["deck", "console"];
const keysOf = (where: Place) => COMMAND_IDS.flatMap((id) => rowOf(id).keys[where] ?? []);

describe.each(PLACES)("keys of the %s", (where) => {
  test("mean one command each", () => {
    const keys = keysOf(where);
    expect(keys.length).toBeGreaterThan(10);
    expect([...new Set(keys)]).toEqual(keys);
  });

  test("are found, in small and in capitals", () => {
    for (const id of COMMAND_IDS)
      for (const key of rowOf(id).keys[where] ?? []) {
        expect(findCommand(press(key), where), key).toBe(id);
        if (key.length === 1) expect(findCommand(press(key.toUpperCase()), where), key).toBe(id);
      }
  });

  test("are the browser's with Ctrl, Alt or Meta", () => {
    for (const key of keysOf(where))
      for (const modifier of ["ctrlKey", "altKey", "metaKey"])
        expect(findCommand(press(key, { [modifier]: true }), where)).toBeUndefined();
  });

  test("with single characters can be switched off, but for a clicker's and the way back to the switch", () => {
    const left = keysOf(where).filter((key) => key.length === 1 && findCommand(press(key), where, false));
    expect(left.toSorted()).toEqual([" ", ".", "?", "b"]);
    for (const key of ["PageUp", "PageDown", "F1"])
      expect(findCommand(press(key), where, false)).toBeDefined();
  });

  test("all stand in its help", () => {
    const lines = helpLines(where);
    expect(lines.flatMap(({ keys }) => keys).length).toBe(keysOf(where).length);
    for (const { keys, does } of lines) expect(keys.length > 0 && does !== "", does).toBe(true);
  });
});

test("what changes the room has the same keys in deck and console", () => {
  for (const id of COMMAND_IDS.filter(isRoomCommand)) {
    const { deck, console: desk } = rowOf(id).keys;
    expect(desk?.toSorted(), id).toEqual(deck?.toSorted());
  }
  // A key that is a command in both places is the same one.
  for (const key of keysOf("deck").filter((one) => keysOf("console").includes(one)))
    expect(findCommand(press(key), "console"), key).toBe(findCommand(press(key), "deck"));
});

test("a clicker's keys have a command in both places, with letters switched off, too", () => {
  for (const key of ["PageUp", "PageDown", ".", "b", "F5", "Escape"])
    for (const where of PLACES) {
      expect(isClickers(key)).toBe(true);
      expect(findCommand(press(key), where, false), key).toBeDefined();
    }
});

test("a key that means nothing is nobody's", () => {
  for (const key of ["y", "Enter", "Tab", "Dead", "Unidentified", "constructor"])
    for (const where of PLACES) expect(findCommand(press(key), where)).toBeUndefined();
});

test("the help calls keys as a keyboard does, and says alike what is alike", () => {
  const lines = helpLines("deck", ["console"]);
  expect(lines[0]).toEqual({ keys: ["→", "Leertaste", "Bild ↓"], does: "weiter" });
  expect(lines).toContainEqual({ keys: ["Pos 1", "Ende"], does: "erste, letzte Folie" });
  expect(lines.some(({ keys }) => keys.includes("S"))).toBe(false);
});

test("every command has a name", () => {
  const names = COMMAND_IDS.map((id) => labelOf(id));
  expect(names.every((name) => name.trim() !== "")).toBe(true);
  expect(labelOf("help", "console")).toBe("Tasten");
  expect(labelOf("next", "console")).toBe(labelOf("next"));
});
