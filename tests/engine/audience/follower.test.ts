import { expect, test } from "vitest";
import { openFollower, slidesBetween } from "../../../src/audience/follower.ts";
import { openLeader } from "../../../src/audience/leader.ts";
import type { News } from "../../../src/live/news.ts";
import type { Said } from "../../../src/live/say.ts";
import type { Command } from "../../../src/stage/commands.ts";
import { reduce } from "../../../src/stage/reduce.ts";
import { createRoom } from "../../../src/stage/room.ts";
import { startState } from "../../../src/stage/state.ts";
import { at, talk } from "../stage/talk.ts";

function openWindow({ away = false } = {}) {
  const room = createRoom(talk, startState(talk));
  return { room, follower: openFollower(room, { away }, () => undefined) };
}

test("a follower goes where the talk goes, but not into the speaker's overview or notes", () => {
  const { room, follower } = openWindow();
  follower.hear(at("b", 2, { cover: "black", overview: true, manuscript: true }));
  expect(room.state()).toMatchObject({
    slide: "b",
    step: 2,
    cover: "black",
    overview: false,
    manuscript: false,
  });
});

test("who goes elsewhere is left there, is told where the talk is, and comes back when they want to", () => {
  const { room, follower } = openWindow();
  follower.hear(at("b"));
  room.run({ do: "go", slide: "d" });
  follower.hear(at("c"));
  expect([room.state().slide, follower.at()]).toEqual(["d", { talk: at("c"), away: true }]);
  follower.back();
  expect([room.state().slide, follower.at().away]).toEqual(["c", false]);
  // Or by themselves.
  room.run({ do: "back" });
  expect(follower.at().away).toBe(true);
  room.run({ do: "go", slide: "c", step: 0 });
  expect(follower.at().away).toBe(false);
});

test("how a chart is looked at is one's own way of reading: it stays until the next slide", () => {
  const { room, follower } = openWindow();
  follower.hear(at("c", 0, { spread: "middle" }));
  expect(room.state()).toEqual(at("c", 0, { spread: "middle" }));
  room.run({ do: "order" });
  room.run({ do: "spread" });
  follower.hear(at("c", 0, { spread: "middle", row: 1 }));
  expect(room.state()).toEqual(at("c", 0, { order: "first", row: 1 }));
  follower.hear(at("d"));
  follower.hear(at("c", 0, { spread: "middle" }));
  expect(room.state()).toEqual(at("c", 0, { spread: "middle" }));
});

test("a table is one's own way of reading: it stays until the next slide", () => {
  const { room, follower } = openWindow();
  follower.hear(at("b"));
  room.run({ do: "table", on: true });
  follower.hear(at("b", 1));
  expect(room.state()).toMatchObject({ step: 1, table: true });
  follower.hear(at("c"));
  expect(room.state().table).toBe(false);
});

test("what was pressed before it is known where the talk is counts as looking around", () => {
  const { room, follower } = openWindow();
  room.run({ do: "go", slide: "d" });
  follower.hear(at("c"));
  expect([room.state().slide, follower.at().away]).toEqual(["d", true]);
});

test("slidesBetween(here, there) counts slides of the talk, appendices as their own slide", () => {
  expect(slidesBetween("a", "d", talk)).toBe(-3);
  expect(slidesBetween("b2", "a", talk)).toBe(1);
});

/** A speaker's window at a server that may be away, or led by others, too. */
function openLed() {
  const room = createRoom(talk, startState(talk));
  let server: News = { epoch: 1, seq: 0, speaker: true, state: startState(talk) };
  let there = true;
  const said: Command[] = [];
  const move = (command: Command) => {
    server = { ...server, seq: server.seq + 1, state: reduce(server.state, command, talk) };
  };
  const snapshot = () => ({ ...server.state, epoch: server.epoch, seq: server.seq });
  const leader = openLeader(
    room,
    async (command, made, hear): Promise<Said> => {
      if (!there) return "lost";
      said.push(command);
      const current = made.seq === server.seq;
      if (current) move(command);
      hear(snapshot());
      return current ? "done" : "stale";
    },
    { ahead: false },
  );
  leader.hear(server);
  const settled = async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  };
  return {
    room,
    said,
    settled,
    server: () => server.state,
    other: (command: Command) => move(command),
    tell: () => leader.hear(server),
    line: (on: boolean) => {
      there = on;
      if (on) leader.hear(server);
    },
  };
}

test("the speaker's window goes first and says where it is", async () => {
  const { room, said, settled, server } = openLed();
  room.run({ do: "next" });
  room.run({ do: "next" });
  await settled();
  expect(server()).toMatchObject({ slide: "b", step: 1 });
  expect(said.every((command) => command.do === "go")).toBe(true);
});

test("a clicker and a phone that press at once move the talk by one", async () => {
  const { room, settled, server, other } = openLed();
  other({ do: "next" });
  room.run({ do: "next" });
  await settled();
  expect([server().slide, room.state().slide]).toEqual(["b", "b"]);
});

test("a phone that was faster and went further is followed, not dragged back", async () => {
  const { room, settled, server, other } = openLed();
  other({ do: "go", slide: "d" });
  room.run({ do: "next" });
  await settled();
  expect([server().slide, room.state().slide]).toEqual(["d", "d"]);
});

test("what was done without a line is told when it is back", async () => {
  const { room, settled, server, line } = openLed();
  line(false);
  room.run({ do: "go", slide: "c" });
  room.run({ do: "black" });
  await settled();
  expect(server().slide).toBe("a");
  line(true);
  await settled();
  expect(server()).toMatchObject({ slide: "c", cover: "black" });
  expect(room.state()).toMatchObject({ slide: "c", cover: "black" });
});

test("somebody's later step that overtakes the answer to one's own is followed, not undone", async () => {
  const room = createRoom(talk, startState(talk));
  const said: Command[] = [];
  let answer: () => void = () => undefined;
  const newsAt = (slide: string, seq: number): News => ({ epoch: 1, seq, speaker: true, state: at(slide) });
  const leader = openLeader(
    room,
    (command, _made, hear) => {
      said.push(command);
      return new Promise<Said>((resolve) => {
        answer = () => {
          hear({ ...at("b"), epoch: 1, seq: 1 });
          resolve("done");
        };
      });
    },
    { ahead: false },
  );
  leader.hear(newsAt("a", 0));
  room.run({ do: "go", slide: "b", step: 0 });
  leader.hear(newsAt("d", 2));
  answer();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect([said.length, room.state().slide]).toEqual([1, "d"]);
});

test("how the room's screen shows the slide is its own: dark, magnified, drawn on, and so is a follower's", () => {
  const { room, follower } = openWindow();
  const talks = at("b", 0, { dark: true, lens: { x: 0, y: 0 }, origin: true, originPage: 3 });
  follower.hear(talks);
  expect(room.state()).toEqual(at("b", 0, { origin: true }));
  for (const one of ["dark", "origin-on", "draw"] as const) room.run({ do: one });
  room.run({ do: "stroke", points: [1, 1] });
  follower.hear({ ...talks, table: true });
  const mine = { dark: true, pen: "draw" } as const;
  expect(room.state()).toEqual(
    at("b", 0, { ...mine, origin: true, originPage: 1, table: true, ink: { b: [[1, 1]] } }),
  );
  follower.hear(at("c"));
  expect(room.state()).toEqual(at("c", 0, mine));
});

test("what is drawn on the room's screen stays there, whatever the server says, and is told to nobody", async () => {
  const room = createRoom(talk, startState(talk));
  const told: Command[] = [];
  const leader = openLeader(
    room,
    (command) => {
      told.push(command);
      return Promise.resolve("done" as const);
    },
    { ahead: false },
  );
  const news = (seq: number, slide: string): News => ({ epoch: 1, seq, speaker: true, state: at(slide) });
  leader.hear(news(1, "b"));
  room.run({ do: "draw" });
  room.run({ do: "stroke", points: [1, 1] });
  await Promise.resolve();
  leader.hear(news(2, "b"));
  expect(room.state()).toEqual(at("b", 0, { pen: "draw", ink: { b: [[1, 1]] } }));
  leader.hear(news(3, "c"));
  expect(room.state()).toEqual(at("c", 0, { pen: "draw" }));
  expect(told).toEqual([]);
});
