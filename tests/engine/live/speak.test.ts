import { expect, test } from "vitest";
import type { News } from "../../../src/live/news.ts";
import type { Said } from "../../../src/live/say.ts";
import { openSpeaker } from "../../../src/live/speak.ts";
import type { Command } from "../../../src/stage/commands.ts";
import { startState } from "../../../src/stage/state.ts";
import { talk } from "../stage/talk.ts";

/** A server that answers when it is told to. */
function openServer() {
  let seq = 0;
  const heard: { command: Command; seq: number }[] = [];
  const answers: ((said: Said) => void)[] = [];
  const results: Said[] = [];
  const place = (): News => ({ epoch: 1, seq, speaker: true, state: startState(talk) });
  const send = openSpeaker(
    place,
    (command, made) => {
      heard.push({ command, seq: made.seq });
      return new Promise((resolve) => answers.push(resolve));
    },
    () => undefined,
    (said) => results.push(said),
  );
  const answer = async (said: Said) => {
    if (said !== "lost") seq += 1;
    answers.shift()?.(said);
    // Until whoever waited for it has gone on.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { send, answer, heard, results };
}

test("two presses are two steps, the second made for what the first has brought", async () => {
  const { send, answer, heard } = openServer();
  send({ do: "next" });
  send({ do: "next" });
  expect(heard).toEqual([{ command: { do: "next" }, seq: 0 }]);
  await answer("done");
  expect(heard[1]).toEqual({ command: { do: "next" }, seq: 1 });
});

test("„next“ is not said again when somebody else was faster; where to go is", async () => {
  const { send, answer, heard, results } = openServer();
  send({ do: "next" });
  await answer("stale");
  expect([heard.length, results]).toEqual([1, ["stale"]]);
  send({ do: "go", slide: "c" });
  await answer("stale");
  expect(heard[2]).toEqual({ command: { do: "go", slide: "c" }, seq: 2 });
  await answer("done");
  expect(results).toEqual(["stale", "done"]);
});

test("what is pressed without a line is not done when it is back", async () => {
  const { send, answer, heard, results } = openServer();
  for (let press = 0; press < 3; press += 1) send({ do: "next" });
  await answer("lost");
  expect([heard.length, results]).toEqual([1, ["lost"]]);
  send({ do: "black", on: true });
  expect(heard[1]?.command).toEqual({ do: "black", on: true });
});

test("of a moving pointer the last place is said", async () => {
  const { send, answer, heard } = openServer();
  for (const x of [0.1, 0.2, 0.3, 0.4]) send({ do: "point", at: { x, y: 0.5 } });
  await answer("done");
  expect(heard.map(({ command }) => command)).toEqual([
    { do: "point", at: { x: 0.1, y: 0.5 } },
    { do: "point", at: { x: 0.4, y: 0.5 } },
  ]);
});
