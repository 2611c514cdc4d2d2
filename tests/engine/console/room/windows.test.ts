import { describe, expect, test } from "vitest";
import type { HallState } from "../../../../src/console/room/hall.ts";
import { HALL } from "../../../../src/console/room/line.ts";
import { statusOf } from "../../../../src/console/room/status.ts";
import {
  choicesOf,
  claim,
  hear,
  lead,
  NO_WINDOWS,
  roomOf,
  type Windows,
  without,
} from "../../../../src/console/room/windows.ts";
import { type Message, tellState } from "../../../../src/live/messages.ts";
import { startState } from "../../../../src/stage/state.ts";
import { talk } from "../talk.ts";

const tells = (deck: string, slide: string): Message => tellState(deck, startState(talk, { slide, step: 0 }));
const goes = (deck: string): Message => ({ kind: "gone", deck });
const windowsOf = (...messages: Message[]) => messages.reduce(hear, NO_WINDOWS);
describe("of the windows that show the deck", () => {
  test("the first one is the room, and nobody else's tab becomes it", () => {
    const windows = windowsOf(tells("x", "a"), tells("y", "b"), tells("x", "c"));
    expect([windows.decks.size, roomOf(windows)?.slide]).toEqual([2, "c"]);
  });

  test("the one that comes after the room was lost is the room; one that was there is not", () => {
    const lost = windowsOf(tells("x", "a"), tells("y", "b"), goes("x"));
    expect(roomOf(lost)).toBeUndefined();
    expect(roomOf(hear(lost, tells("y", "c")))).toBeUndefined();
    expect(roomOf(hear(lost, tells("z", "d")))?.slide).toBe("d");
    expect(roomOf(lead(lost, "y"))?.slide).toBe("b");
  });

  test("one is chosen by its number", () => {
    const windows = claim(windowsOf(tells("x", "a"), tells("y", "b")), ["y"]);
    expect(choicesOf(lead(windows, "x")).map(({ number, led, own }) => [number, led, own])).toEqual([
      [1, true, false],
      [2, false, true],
    ]);
    expect(lead(windows, "z")).toBe(windows);
  });

  test("the one that was opened from here is led, whatever else was there or comes", () => {
    const windows = claim(windowsOf(tells("x", "a")), ["y"]);
    expect(roomOf(windows)?.slide).toBe("a");
    const opened = hear(windows, tells("y", "b"));
    expect(roomOf(opened)?.slide).toBe("b");
    expect(claim(opened, ["y"])).toBe(opened);
    // Nobody takes its place but the speaker, or another one that is opened from here.
    const lost = hear(opened, goes("y"));
    expect(roomOf(hear(lost, tells("z", "c")))).toBeUndefined();
    expect(roomOf(hear(claim(lost, ["q"]), tells("q", "d")))?.slide).toBe("d");
    // A reload keeps the name.
    expect(roomOf(hear(lost, tells("y", "d")))?.slide).toBe("d");
    // What the speaker has chosen stays.
    expect(roomOf(claim(lead(opened, "x"), ["y"]))?.slide).toBe("a");
  });

  test("three hundred that somebody makes up are not listened to", () => {
    const own = hear(claim(NO_WINDOWS, ["y"]), tells("y", "b"));
    const made = Array.from({ length: 300 }, (_, index) => tells(`${index}-0`, "c"));
    const windows = made.reduce(hear, own);
    expect(windows.decks.size).toBe(13);
    expect(roomOf(windows)?.slide).toBe("b");
    // Nor do they keep the speaker's own out.
    const late = made.reduce(hear, NO_WINDOWS);
    expect(roomOf(hear(claim(late, ["y"]), tells("y", "b")))?.slide).toBe("b");
  });

  test("one that answers no more is lost, and only that", () => {
    const windows = windowsOf(tells("x", "a"), tells("y", "b"));
    expect([...without(windows, ["y"]).decks.keys()]).toEqual(["x"]);
    expect(roomOf(without(windows, ["x"]))).toBeUndefined();
  });

  test("nothing is heard of what concerns none", () => {
    const windows = windowsOf(tells("x", "a"));
    expect(hear(windows, goes("y")).decks).toBe(windows.decks);
    expect(hear(windows, { kind: "hello" })).toBe(windows);
    expect(hear(windows, tells("x", "a"))).toBe(windows);
  });
});

test("the state of the connection is said", () => {
  const one = windowsOf(tells("x", "a"));
  const none: HallState = { news: undefined, on: undefined, followers: undefined, tallies: {} };
  const said = (windows: Windows, canConnect = true, hall = none) => statusOf(windows, canConnect, hall);
  const inHall = windowsOf(tells(HALL, "a"));
  expect(said(inHall, true, { ...none, on: true })).toEqual({
    state: "connected",
    text: "Der Saal folgt diesem Pult",
  });
  expect(said(inHall, true, { ...none, on: false })).toEqual({
    state: "lost",
    text: "Verbindung unterbrochen – neuer Versuch läuft",
  });
  expect(said(NO_WINDOWS)).toEqual({ state: "none", text: "Kein Vortragsfenster" });
  expect(statusOf(NO_WINDOWS, true, none, true).text).toMatch(/nur Chrome oder Edge/);
  expect(said(NO_WINDOWS, false).text).toBe("Dieser Browser verbindet Pult und Vortragsfenster nicht.");
  expect(said(one)).toEqual({ state: "connected", text: "Vortragsfenster verbunden" });
  expect(said(hear(one, tells("y", "b"))).text).toBe("2 Vortragsfenster offen, gesteuert wird Fenster 1");
  expect(said(claim(hear(one, tells("y", "b")), ["y"])).text).toBe(
    "Gesteuert wird Fenster 2. 1 anderes Fenster ist nicht von hier.",
  );
  expect(said(hear(one, goes("x")))).toEqual({
    state: "lost",
    text: "Das Vortragsfenster ist geschlossen oder antwortet nicht.",
  });
});
