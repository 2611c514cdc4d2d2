import { expect, test } from "vitest";
import { createRoom } from "../../../src/stage/room.ts";
import { at, talk } from "./talk.ts";

test("a room tells of every change, once, with what was before", () => {
  const room = createRoom(talk, at("a"));
  const heard: string[] = [];
  const stop = room.watch((now, before) => heard.push(`${before.slide}→${now.slide}`));
  room.run({ do: "next" });
  room.run({ do: "go", slide: "nowhere" });
  room.run({ do: "first" });
  stop();
  room.run({ do: "last" });
  expect(heard).toEqual(["a→b", "b→a"]);
  expect(room.state().slide).toBe("d");
});

test("a change that a watcher sets off is told to all after the one before it", () => {
  const room = createRoom(talk, at("a"));
  const heard: string[] = [];
  room.watch((now) => {
    if (now.slide === "b" && now.step === 0) room.run({ do: "next" });
  });
  room.watch((now) => heard.push(`${now.slide}${now.step}`));
  room.run({ do: "next" });
  expect(heard).toEqual(["b0", "b1"]);
});

test("a watcher that fails is heard of, and keeps nobody from the change nor from the next one", () => {
  const room = createRoom(talk, at("a"));
  const heard: string[] = [];
  room.watch(() => {
    throw new Error("broken");
  });
  room.watch((now) => heard.push(`${now.slide}${now.step}`));
  expect(() => room.run({ do: "next" })).toThrow("broken");
  expect(() => room.run({ do: "next" })).toThrow("broken");
  expect(heard).toEqual(["b0", "b1"]);
});
