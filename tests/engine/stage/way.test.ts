import { expect, test } from "vitest";
import { type Command, parseCommand } from "../../../src/stage/commands.ts";
import { reduce } from "../../../src/stage/reduce.ts";
import { type RoomState, startState } from "../../../src/stage/state.ts";
import { wayTo } from "../../../src/stage/way.ts";
import { talk } from "./talk.ts";

const STEPS: Command[] = [
  ...(
    ["next", "back", "row-next", "row-previous", "below", "above", "last", "table", "origin", "all"] as const
  ).map((id) => ({ do: id })),
  { do: "order" },
  { do: "spread" },
  { do: "overview" },
  { do: "manuscript" },
  { do: "black" },
  { do: "hand-over", from: "0123456789abcdef" },
  { do: "take-back" },
  { do: "white" },
  { do: "freeze" },
  { do: "close" },
  { do: "point", at: { x: 0.2, y: 0.3 } },
  { do: "point" },
  { do: "origin-on" },
  { do: "dark" },
  { do: "magnify" },
  { do: "magnify", at: { x: 0.4, y: 0.1 } },
];

/** States that commands lead to, always the same ones. */
function* walk(): Generator<RoomState> {
  let state = startState(talk);
  let seed = 1;
  for (let step = 0; step < 300; step += 1) {
    seed = (seed * 48271) % 2147483647;
    const command = STEPS[seed % STEPS.length];
    if (command) state = reduce(state, command, talk);
    yield state;
  }
}

const without = ({ stood: _, ...state }: RoomState) => state;

test("wayTo(from, to) leads there from anywhere, by commands that others can read", () => {
  const states = [...walk()];
  for (const [index, from] of states.entries()) {
    const to = states[(index * 7 + 3) % states.length] ?? from;
    const way = wayTo(from, to);
    expect(way.map(parseCommand)).toEqual(way);
    const end = way.reduce((state, command) => reduce(state, command, talk), from);
    expect(without(end)).toEqual(without(to));
    // Said once more, it changes nothing.
    expect(way.reduce((state, command) => reduce(state, command, talk), end)).toEqual(end);
  }
});

test("wayTo(state, state) is no way", () => {
  for (const state of walk()) expect(wayTo(state, state)).toEqual([]);
});

test("wayTo(from, to) brings polls as far as they are, and asks anew where that was done", () => {
  const STAGES = ["open", "closed", "revealed"] as const;
  const states = [0, 1].flatMap((round) => STAGES.map((stage) => ({ stage, round })));
  const start = startState(talk);
  for (const before of [undefined, ...states])
    for (const after of states.filter(({ round }) => round >= (before?.round ?? 0))) {
      const from = before ? { ...start, polls: { tea: before } } : start;
      const way = wayTo(from, { ...start, polls: { tea: after } });
      expect(way.map(parseCommand)).toEqual(way);
      const end = way.reduce((state, command) => reduce(state, command, talk), from);
      expect(end.polls).toEqual({ tea: after });
    }
});
