import { describe, expect, test } from "vitest";
import { parseMessage, tellState } from "../../../src/live/messages.ts";
import { COMMAND_IDS, isRoomCommand } from "../../../src/stage/commands.ts";
import { at } from "../stage/talk.ts";

const state = tellState("1-2", at("b", 1));
const command = (action: unknown) => ({ kind: "command", deck: "1-2", action });

describe("a message", () => {
  const right: unknown[] = [
    { kind: "hello" },
    { kind: "gone", deck: "1-2" },
    state,
    { ...state, row: 3, chart: 1, stood: 0, pointer: { x: 0, y: 1 } },
    command({ do: "next" }),
    command({ do: "go", slide: "b", step: 1 }),
    command({ do: "cover", cover: "white" }),
    command({ do: "point", at: { x: 0, y: 1 } }),
    command({ do: "point" }),
  ];
  test.each(right.map((one) => [one]))("%j is read as it is", (message) => {
    expect(parseMessage(structuredClone(message))).toEqual(message);
  });

  test("can be every command that changes the room, and none that does not", () => {
    for (const id of COMMAND_IDS) {
      const said = {
        do: id,
        points: [0, 0],
        // A place on the slide, and where the grid's mark is.
        at: id === "overview" ? "a" : { x: 0, y: 0 },
        slide: "a",
        cover: "black",
        from: "0123456789abcdef",
      };
      expect(parseMessage(command(said)) !== undefined, id).toBe(isRoomCommand(id));
    }
  });

  const wrong: unknown[] = [
    null,
    "next",
    {},
    [],
    { kind: "reload" },
    { kind: "constructor" },
    { kind: "gone" },
    { kind: "gone", deck: "<b>" },
    { ...state, step: -1 },
    { ...state, cover: "red" },
    { ...state, slide: "../a" },
    { ...state, table: 1 },
    { ...state, pointer: { x: 2, y: 0 } },
    { kind: "command", action: { do: "next" } },
    command({ do: "explode" }),
    command({ do: "go", slide: "b", step: "1" }),
    command({ do: "go" }),
    command({ do: "point", at: { x: 2, y: 0 } }),
    command({ do: "cover" }),
    command("next"),
    command(undefined),
  ];
  test.each(wrong.map((one) => [one]))("%j is refused", (message) => {
    expect(parseMessage(message)).toBeUndefined();
  });

  test("is read without what does not belong to it", () => {
    expect(parseMessage({ kind: "hello", evil: "<img>" })).toEqual({ kind: "hello" });
    expect(parseMessage(command({ do: "next", evil: 1 }))).toEqual(command({ do: "next" }));
  });
});
