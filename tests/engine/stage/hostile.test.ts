import { describe, expect, test } from "vitest";
import { COMMAND_IDS, checkCommand, isRoomCommand, parseCommand } from "../../../src/stage/commands.ts";
import { fitState, parseState } from "../../../src/stage/state.ts";
import { at, talk } from "./talk.ts";

/** Values that stand where others are expected. */
const ODD: unknown[] = [
  null,
  true,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  "",
  "../a",
  "<b>",
  "A",
  "x".repeat(81),
  "__proto__",
  [],
  ["a"],
  {},
  { x: 0 },
  { x: -1, y: 0 },
  { x: "0", y: 0 },
  Symbol.iterator,
  () => "a",
  10n,
];

describe("a command from outside", () => {
  const right = [
    ...COMMAND_IDS.filter(isRoomCommand)
      .filter((id) => !["go", "cover", "hand-over", "stroke", "rub"].includes(id))
      .map((id) => ({ do: id })),
    { do: "go", slide: "b", step: 1 },
    { do: "go", slide: "b" },
    { do: "cover", cover: "white" },
    { do: "hand-over", from: "0123456789abcdef" },
    { do: "table", on: true },
    { do: "row", row: 3, chart: 1 },
    { do: "point", at: { x: 0, y: 1 } },
    { do: "stroke", points: [0, 1000], more: true },
    { do: "rub", at: { x: 0, y: 1 } },
  ];
  test.each(right.map((one) => [one] as const))("%j is read as it is", (command) => {
    expect(parseCommand(structuredClone(command))).toEqual(command);
  });

  test("is read without what does not belong to it", () => {
    expect(parseCommand({ do: "next", slide: "x", evil: "<img>" })).toEqual({ do: "next" });
    expect(parseCommand(JSON.parse('{"do":"point","at":{"x":0,"y":0,"z":1},"__proto__":{"a":1}}'))).toEqual({
      do: "point",
      at: { x: 0, y: 0 },
    });
  });

  test("is refused where it is none, in a thousand ways", () => {
    const wrong: unknown[] = [undefined, "next", 7, [], [{ do: "next" }]];
    for (const odd of ODD) {
      wrong.push(odd, { do: odd }, { DO: odd }, { do: [odd] });
      for (const slide of [odd])
        for (const step of [0, undefined, ...ODD]) wrong.push({ do: "go", slide, step });
      for (const step of ODD) wrong.push({ do: "go", slide: "a", step: step === 1e308 ? -1 : step });
      for (const y of ODD.filter((one) => one !== 0.5)) wrong.push({ do: "point", at: { x: 0, y } });
      wrong.push(
        { do: "point", at: odd },
        { do: "cover", cover: odd },
        { do: "stroke", points: odd },
        { do: "stroke", points: [0, odd === 0 ? -1 : odd] },
        { do: "stroke", points: [0, 0, 0] },
        { do: "rub", at: odd },
        { do: "row", row: odd === 1e308 ? -1 : odd },
      );
      if (odd !== true)
        for (const name of ["table", "origin", "black", "white"]) wrong.push({ do: name, on: odd });
    }
    // Window commands are nobody else's business.
    for (const id of COMMAND_IDS.filter((one) => !isRoomCommand(one))) wrong.push({ do: id });
    for (const name of ["explode", "NEXT", "next ", "constructor", "toString", "hasOwnProperty"])
      wrong.push({ do: name });
    const valid = wrong.filter((one) => parseCommand(one) !== undefined);
    expect(wrong.length).toBeGreaterThan(1000);
    // „A“ is no slide id, „__proto__“ neither; what is left over here would be a hole.
    expect(valid).toEqual([]);
  });

  test.each([
    [{ do: "explode" }, 'unknown command "explode"'],
    [{ do: "go", slide: "b", step: -1 }, 'command "go", "step": Invalid value: Expected >=0 but received -1'],
    [
      { do: "point", at: { x: 2, y: 0 } },
      'command "point", "at.x": Invalid value: Expected <=1 but received 2',
    ],
    [undefined, "unknown command undefined"],
  ])("%j is refused with a reason", (data, reason) => {
    expect(checkCommand(data)).toEqual({ refused: reason });
  });
});

describe("polls from outside", () => {
  const withPolls = (polls: unknown) => parseState({ ...at("a"), polls });
  test("are read where they are some", () => {
    const polls = { tea: { stage: "open", round: 2 } };
    expect(withPolls(polls)?.polls).toEqual(polls);
  });
  test.each([
    [null],
    ["tea"],
    [{ tea: null }],
    [{ tea: "open" }],
    [{ tea: { stage: "ajar", round: 0 } }],
    [{ tea: { stage: "open" } }],
    [{ tea: { stage: "open", round: -1 } }],
    [{ tea: { stage: "open", round: 0.5 } }],
    [{ "../tea": { stage: "open", round: 0 } }],
  ])("%j are none", (polls) => {
    expect(withPolls(polls)).toBeUndefined();
  });
});

describe("a state from outside", () => {
  const full = at("b1", 0, {
    row: 3,
    chart: 1,
    stood: 2,
    frozen: true,
    pointer: { x: 0.5, y: 0.5 },
    origin: true,
    originPage: 1,
    dark: true,
    lens: { x: 0.5, y: 0.5 },
    pen: "draw",
    ink: { b1: [[0, 1000]] },
    keepInk: true,
    cover: "white",
  });
  test("is read as it is", () => {
    expect(parseState(structuredClone(full))).toEqual(full);
    expect(parseState(at("a"))).toEqual(at("a"));
  });

  test("is refused with any part missing or odd", () => {
    const flags = ["frozen", "dark", "keepInk"];
    const counts = ["row", "chart", "stood", "originPage"];
    const optional = [...flags, ...counts, "pointer", "lens", "pen", "ink"];
    for (const key of Object.keys(full)) {
      const { [key]: _, ...rest } = full as Record<string, unknown>;
      expect(parseState(rest) === undefined, key).toBe(!optional.includes(key));
      for (const odd of ODD) {
        const fine =
          (typeof odd === "boolean" && ["table", "origin", "overview", "manuscript"].includes(key)) ||
          // A huge count is a count; `fitState` makes it one that there is.
          (odd === true && flags.includes(key)) ||
          (odd === 1e308 && [...counts, "step"].includes(key)) ||
          // Nothing is drawn.
          (key === "ink" && typeof odd === "object" && ["{}", "[]"].includes(JSON.stringify(odd)));
        expect(parseState({ ...full, [key]: odd }) !== undefined, `${key}: ${String(odd)}`).toBe(fine);
      }
    }
  });

  test("is made one that the talk has", () => {
    expect(fitState(full, talk)).toEqual(full);
    expect(fitState({ ...full, slide: "gone" }, talk)).toBeUndefined();
    const { row: _, chart: __, ...rest } = full;
    expect(fitState({ ...full, step: 1e9, row: 9 }, talk)).toEqual(rest);
    expect(fitState({ ...full, ink: { gone: [[0, 0]] } }, talk)?.ink).toBeUndefined();
    expect(fitState(at("a", 0, { table: true, origin: true, row: 1, stood: 1 }), talk)).toEqual(at("a"));
  });
});
