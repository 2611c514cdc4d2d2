import { describe, expect, test } from "vitest";
import { COMMAND_IDS, type Command, isRoomCommand } from "../../../src/stage/commands.ts";
import { reduce } from "../../../src/stage/reduce.ts";
import { parseState, type RoomState } from "../../../src/stage/state.ts";
import { at, talk } from "./talk.ts";

/** What a room sees after commands, one after the other. */
const play = (state: RoomState, ...commands: (Command | Extract<Command, object>["do"])[]) =>
  commands.reduce(
    (now, one) => reduce(now, typeof one === "string" ? ({ do: one } as Command) : one, talk),
    state,
  );
const place = ({ slide, step }: RoomState) => `${slide}${step}`;

/** Every room that commands are tried in. */
const rooms: RoomState[] = [
  ...talk.flatMap(({ id, steps }) => [at(id), at(id, steps)]),
  at("b", 1, { table: true, origin: true, row: 0, pointer: { x: 0.5, y: 0.5 } }),
  at("b1", 0, { row: 4, chart: 1, stood: 2 }),
  at("c", 0, { row: 2, cover: "black" }),
  at("d", 1, { overview: true, manuscript: true, cover: "white" }),
  at("c", 0, { slide: "gone", step: 7 }),
  at("c", 0, { order: "first", spread: "middle", row: 2 }),
  at("b", 1, { origin: true, originPage: 2, dark: true, lens: { x: 0, y: 1 } }),
  at("c", 0, { pen: "erase", keepInk: true, ink: { c: [[0, 0, 1000, 1000]], a: [[1, 1]] } }),
];

/** A command of every kind, and with every argument that makes a difference. */
const said: Command[] = [
  ...COMMAND_IDS.filter(isRoomCommand)
    .filter((id) => !["stroke", "rub"].includes(id))
    .map((id) => ({ do: id }) as Command),
  { do: "stroke", points: [10, 20] },
  { do: "stroke", points: [30, 40], more: true },
  { do: "rub", at: { x: 0.5, y: 0.5 } },
  { do: "magnify", at: { x: 0.5, y: 0.5 } },
  { do: "dark", on: false },
  { do: "origin-on", page: 0 },
  { do: "go", slide: "d", step: 1 },
  { do: "go", slide: "d", step: 99 },
  { do: "go", slide: "nowhere", step: 1 },
  { do: "go", slide: "a" },
  { do: "row", row: 1, chart: 1 },
  { do: "row", row: 99 },
  { do: "table", on: false },
  { do: "black", on: true },
  { do: "white", on: false },
  { do: "cover", cover: "none" },
  { do: "point", at: { x: 0, y: 1 } },
];

describe("every command in every room", () => {
  test.each(said.filter((one) => one.do !== "cover" || "cover" in one).map((one) => [one] as const))(
    "%j makes a state that can be told, and leaves the one before as it was",
    (command) => {
      for (const room of rooms) {
        const before = structuredClone(room);
        const now = reduce(room, command, talk);
        expect(room).toEqual(before);
        expect(parseState(structuredClone(now))).toEqual(now);
        const slide = talk.find(({ id }) => id === now.slide);
        // A slide the talk does not have stays until somebody goes to one that it has.
        if (!slide) expect(now.slide).toBe("gone");
        else expect(now.step).toBeLessThanOrEqual(slide.steps);
        if (slide && now.row !== undefined) expect(now.row).toBeLessThan(slide.charts?.[now.chart ?? 0] ?? 0);
      }
    },
  );

  test("changes nothing, not even the object, where it has nothing to do", () => {
    const end = at("d", 2);
    expect(play(end, "next")).toBe(end);
    expect(play(at("a"), "back")).toEqual(at("a"));
    const start = at("a");
    for (const one of ["back", "table", "origin", "below", "above", "row-next", "all", "clear"] as const)
      expect(play(start, one), one).toBe(start);
    expect(reduce(start, { do: "go", slide: "nowhere" }, talk)).toBe(start);
  });
});

describe("moving", () => {
  test("goes through points and past appendices, both ways", () => {
    const seen = [at("a")];
    for (let press = 0; press < 8; press += 1) seen.push(play(seen.at(-1) ?? at("a"), "next"));
    expect(seen.map(place)).toEqual(["a0", "b0", "b1", "b2", "b3", "c0", "d0", "d1", "d2"]);
    const back = [at("d", 2)];
    for (let press = 0; press < 8; press += 1) back.push(play(back.at(-1) ?? at("a"), "back"));
    expect(back.map(place)).toEqual(["d2", "d1", "d0", "c0", "b3", "b2", "b1", "b0", "a0"]);
  });

  test("comes back from an appendix to the points that stood", () => {
    expect(place(play(at("b", 1), "below", "above"))).toBe("b1");
    expect(place(play(at("b", 1), "below", "below", "above", "above"))).toBe("b1");
    expect(place(play(at("b", 1), "below", "back"))).toBe("b1");
    expect(play(at("b", 1), "below", "above").stood).toBeUndefined();
    // By its own link nothing has stood before.
    expect(place(play(at("b1"), "above"))).toBe("b3");
    // What stood is of this stack alone.
    expect(play(at("b", 1), "below", { do: "go", slide: "d1" }).stood).toBeUndefined();
  });

  test("goes from the last appendix on to the talk", () => {
    expect(place(play(at("b", 1), "below", "next"))).toBe("b20");
    expect(place(play(at("b2", 1), "next"))).toBe("c0");
    expect(play(at("b2", 1, { stood: 1 }), "next").stood).toBeUndefined();
  });

  test("knows the ends, and all points of a slide", () => {
    expect(place(play(at("c"), "first"))).toBe("a0");
    expect(place(play(at("a"), "last"))).toBe("d0");
    expect(place(play(at("b"), "all"))).toBe("b3");
  });

  test("comes to a slide fresh ahead, and with all points on the way back", () => {
    expect(place(play(at("a"), { do: "go", slide: "d" }))).toBe("d0");
    expect(place(play(at("d"), { do: "go", slide: "b" }))).toBe("b3");
    expect(place(play(at("d"), { do: "go", slide: "b", step: 0 }))).toBe("b0");
  });

  test("takes what was shown of the last slide along with it", () => {
    const full = at("b", 3, { table: true, origin: true, row: 1, pointer: { x: 0, y: 0 }, cover: "black" });
    expect(play(full, "next")).toEqual(at("c", 0, { cover: "black" }));
    // A point more is still the same slide, but must be seen.
    expect(play({ ...full, step: 1 }, "next")).toEqual({ ...full, step: 2, origin: false });
  });

  test("goes slide by slide in the overview, which a slide that is chosen closes", () => {
    const small = at("b", 0, { overview: true });
    expect(play(small, "next")).toEqual(at("c", 0, { overview: true }));
    expect(play(small, "next", "back")).toEqual(at("b", 3, { overview: true }));
    expect(play(small, { do: "overview", at: "d" })).toEqual(at("d", 0, { overview: true }));
    expect(play(at("b", 1), { do: "overview", at: "b" })).toEqual(at("b", 1, { overview: true }));
    expect(play(small, { do: "overview", at: "nowhere" })).toEqual(small);
    expect(play(small, { do: "go", slide: "d", step: 0 }).overview).toBe(false);
    expect(play(small, { do: "go", slide: "b", step: 0 }).overview).toBe(false);
  });
});

describe("categories", () => {
  test("are walked through, then the appendix is come to", () => {
    expect(play(at("c"), "row-next").row).toBe(0);
    const end = play(at("c"), "row-next", "row-next", "row-next");
    expect(end.row).toBe(2);
    expect(play(end, "row-next").row).toBeUndefined();
    expect(play(end, "row-previous").row).toBe(1);
    const below = play(at("b1"), "row-next", "row-next", "row-next", "row-next");
    expect([below.slide, below.row]).toEqual(["b1", 3]);
    expect(place(play(below, "row-next"))).toBe("b20");
  });

  test("of a short chart are passed by", () => {
    expect(place(play(at("b", 2), "row-next"))).toBe("b10");
    expect(play(at("b", 2), "row-next").stood).toBe(2);
  });

  test("lead up from the first one, as from none", () => {
    expect(place(play(at("b1", 0, { row: 0, stood: 2 }), "row-previous"))).toBe("b2");
    expect(place(play(at("b1", 0, { stood: 0 }), "row-previous"))).toBe("b0");
    expect(play(at("c", 0, { row: 0 }), "row-previous").row).toBeUndefined();
  });

  test("of any chart of the slide can be gone to; there is one at a time", () => {
    expect(play(at("b1"), { do: "row", row: 4, chart: 1 })).toEqual(at("b1", 0, { row: 4, chart: 1 }));
    expect(play(at("b1"), { do: "row", row: 4, chart: 1 }, { do: "row", row: 0 })).toEqual(
      at("b1", 0, { row: 0 }),
    );
    expect(play(at("b1", 0, { row: 1 }), { do: "row" })).toEqual(at("b1"));
    expect(play(at("b1", 0, { row: 1 }), { do: "row", row: 4 })).toEqual(at("b1"));
  });
});

describe("what lies over the slide", () => {
  test("is turned over, or set", () => {
    expect(play(at("a"), "black").cover).toBe("black");
    expect(play(at("a"), "black", "black").cover).toBe("none");
    expect(play(at("a"), "black", "white").cover).toBe("white");
    expect(play(at("a"), "black", { do: "black", on: true }).cover).toBe("black");
    expect(play(at("a"), "black", { do: "white", on: false }).cover).toBe("black");
    for (const one of ["table", "origin", "overview", "manuscript"] as const) {
      expect(play(at("b"), one)[one]).toBe(true);
      expect(play(at("b"), one, one)[one]).toBe(false);
      expect(play(at("b"), one, { do: one, on: true })[one]).toBe(true);
    }
  });

  test("is no table of a slide without charts, and no „Woher?“ where nobody was asked", () => {
    expect(play(at("a"), "table", "origin")).toEqual(at("a"));
    expect(play(at("c"), "origin").origin).toBe(false);
  });

  test("goes with one command, while the slide stays as it was", () => {
    const full = at("b", 2, {
      cover: "white",
      origin: true,
      overview: true,
      manuscript: true,
      pointer: { x: 1, y: 1 },
      lens: { x: 1, y: 1 },
      pen: "draw",
      ink: { b: [[0, 0]] },
      table: true,
      row: 1,
    });
    expect(play(full, "clear")).toEqual(at("b", 2, { row: 1 }));
    expect(play({ ...full, frozen: true }, "clear")).toEqual(at("b", 2, { row: 1, frozen: true }));
  });

  test("is closed one thing at a time, from the top, and then nothing is opened", () => {
    const over = { origin: true, overview: true, manuscript: true, table: true } as const;
    const lens = { x: 0, y: 0 };
    const seen: RoomState[] = [at("b", 2, { ...over, pen: "erase", lens, cover: "black", row: 1 })];
    for (let press = 0; press < 8; press += 1) seen.push(play(seen.at(-1) ?? at("b"), "close"));
    expect(seen.slice(1)).toEqual([
      at("b", 2, { ...over, pen: "erase", lens, row: 1 }),
      at("b", 2, { ...over, pen: "erase", lens, origin: false, row: 1 }),
      at("b", 2, { ...over, lens, origin: false, row: 1 }),
      at("b", 2, { ...over, origin: false, row: 1 }),
      at("b", 2, { overview: true, table: true, row: 1 }),
      at("b", 2, { table: true, row: 1 }),
      at("b", 2, { row: 1 }),
      at("b", 2, { row: 1 }),
    ]);
  });
});

test("a console gives the talk away, another gives it back, and it is taken back from anywhere", () => {
  const [one, other] = ["0".repeat(16), "1".repeat(16)] as const;
  const away = play(at("b", 1, { frozen: true }), { do: "hand-over", from: one });
  expect(away).toEqual(at("b", 1, { frozen: true, handed: one }));
  expect(play(away, { do: "hand-over", from: other }).handed).toBe(other);
  expect(play(away, "next").handed).toBe(one);
  expect(play(away, "take-back")).toEqual(at("b", 1, { frozen: true }));
});

describe("a frozen picture", () => {
  const frozen = at("b", 1, { frozen: true });
  test("is one of the room's, without a pointer, and can be let go", () => {
    expect(play(at("b", 1, { pointer: { x: 0, y: 0 } }), "freeze")).toEqual(frozen);
    expect(play(frozen, "freeze")).toEqual(at("b", 1));
    expect(play(frozen, { do: "freeze", on: true })).toBe(frozen);
  });

  test("stays under covers, and is let go by whatever moves it", () => {
    const full: Partial<Record<string, Command>> = {
      go: { do: "go", slide: "d" },
      stroke: { do: "stroke", points: [0, 0] },
      rub: { do: "rub", at: { x: 0, y: 0 } },
    };
    for (const one of COMMAND_IDS.filter(isRoomCommand).filter((id) => id !== "cover" && id !== "freeze")) {
      const now = play(frozen, full[one] ?? one);
      const stays =
        ["black", "white", "join", "point", "close", "clear", "dark"].includes(one) || now === frozen;
      expect(now.frozen === true, one).toBe(stays);
    }
  });
});

test("a poll is opened, closed and revealed, by name or as the slide's own, and the others stay", () => {
  const say = play;
  const asked = say(at("d1"), "poll-open");
  expect(asked.polls).toEqual({ tea: { stage: "open", round: 0 } });
  const both = say(asked, { do: "poll-open", poll: "cake" });
  expect(say(both, { do: "poll-reveal" }).polls).toEqual({
    tea: { stage: "revealed", round: 0 },
    cake: { stage: "open", round: 0 },
  });
  // Asked anew it counts from nothing, and a late word of before changes nothing.
  const again = say(both, { do: "poll-open", poll: "tea", round: 1 });
  expect(again.polls?.["tea"]).toEqual({ stage: "open", round: 1 });
  expect(say(again, { do: "poll-open", poll: "tea", round: 0 })).toBe(again);
  // On another slide they are where they were; where there is none, there is nothing to do.
  expect(say(both, { do: "go", slide: "a" }).polls).toEqual(both.polls);
  expect(say(at("a"), { do: "poll-open" })).toEqual(at("a"));
  expect(say(at("d1"), { do: "poll-open", poll: "__proto__" })).toEqual(at("d1"));
});

describe("what a hand does to the picture", () => {
  const line = (...points: number[]): Command => ({ do: "stroke", points });

  test("„Woher?“ is read on page by page, and from its beginning when it is opened anew", () => {
    const open = play(at("b"), "origin");
    expect(play(open, "origin-on", "origin-on").originPage).toBe(2);
    expect(play(open, "origin-on", { do: "origin-on", page: 0 })).toEqual(open);
    expect(play(open, "origin-on", "origin", "origin")).toEqual(open);
    expect(play(open, "origin-on", "next")).toEqual(at("b", 1));
    expect(play(at("b"), "origin-on")).toEqual(at("b"));
  });

  test("it is dark until it is light, on whatever slide", () => {
    expect(play(at("a"), "dark", "next", "clear", "black").dark).toBe(true);
    expect(play(at("a"), "dark", "dark")).toEqual(at("a"));
    expect(play(at("a"), { do: "dark", on: false })).toEqual(at("a"));
  });

  test("the lens is where it is asked for, else at the pointer, else in the middle; gone with its slide", () => {
    expect(play(at("a"), "magnify").lens).toEqual({ x: 0.5, y: 0.5 });
    expect(play(at("a", 0, { pointer: { x: 0.1, y: 0.2 } }), "magnify").lens).toEqual({ x: 0.1, y: 0.2 });
    expect(play(at("a"), "magnify", { do: "magnify", at: { x: 1, y: 0 } }).lens).toEqual({ x: 1, y: 0 });
    expect(play(at("a"), "magnify", "magnify")).toEqual(at("a"));
    expect(play(at("a"), "magnify", "next")).toEqual(at("b"));
  });

  test("one draws or erases, not both, and leaves off with the same key", () => {
    expect(play(at("a"), "draw", "erase").pen).toBe("erase");
    expect(play(at("a"), "draw", "draw")).toEqual(at("a"));
    expect(play(at("a"), "draw", { do: "erase", on: false }).pen).toBe("draw");
  });

  test("lines are drawn, go on, and are taken away where one touches them", () => {
    const two = play(at("a"), line(100, 100), { do: "stroke", points: [900, 100], more: true }, line(0, 900));
    expect(two.ink).toEqual({
      a: [
        [100, 100, 900, 100],
        [0, 900],
      ],
    });
    // Between its two points, a little above: the height counts in parts of the width.
    expect(play(two, { do: "rub", at: { x: 0.5, y: 0.12 } }).ink).toEqual({ a: [[0, 900]] });
    expect(play(two, { do: "rub", at: { x: 0.5, y: 0.2 } })).toBe(two);
    expect(play(two, "ink-clear")).toEqual(at("a"));
  });

  test("what is drawn goes with its slide, or stays there where that is wished", () => {
    expect(play(at("a"), line(1, 1), "next")).toEqual(at("b"));
    const kept = play(at("a"), line(1, 1), "ink-keep", "next", line(2, 2), "back");
    expect(kept).toEqual(at("a", 0, { keepInk: true, ink: { a: [[1, 1]], b: [[2, 2]] } }));
    // „Folie frei“ is for the slide that is shown.
    expect(play(kept, "clear").ink).toEqual({ b: [[2, 2]] });
  });

  test("a hand that never rests fills no memory", () => {
    let state = at("a");
    for (let index = 0; index < 400; index += 1) state = reduce(state, line(index, 0), talk);
    expect(state.ink?.["a"]).toHaveLength(300);
    const long = Array.from({ length: 4000 }, () => 7);
    const twice = play(at("b"), line(...long), { do: "stroke", points: long, more: true });
    expect(twice.ink?.["b"]?.map(({ length }) => length)).toEqual([4000, 4000]);
    expect(parseState(twice)).toEqual(twice);
  });
});
