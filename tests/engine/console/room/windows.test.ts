import { describe, expect, test } from "vitest";
import type { HallState } from "../../../../src/console/room/hall.ts";
import { HALL } from "../../../../src/console/room/line.ts";
import { statusOf } from "../../../../src/console/room/status.ts";
import {
  hear,
  leadOther,
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
    expect(roomOf(leadOther(lost))?.slide).toBe("b");
  });

  test("one is led after the other", () => {
    const windows = windowsOf(tells("x", "a"), tells("y", "b"));
    expect(roomOf(leadOther(windows))?.slide).toBe("b");
    expect(roomOf(leadOther(leadOther(windows)))?.slide).toBe("a");
    expect(leadOther(NO_WINDOWS)).toEqual(NO_WINDOWS);
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
  expect(said(NO_WINDOWS, false).text).toBe("Dieser Browser verbindet Pult und Vortragsfenster nicht.");
  expect(said(one)).toEqual({ state: "connected", text: "Vortragsfenster verbunden" });
  expect(said(hear(one, tells("y", "b"))).text).toBe("2 Vortragsfenster offen");
  expect(said(hear(one, goes("x")))).toEqual({
    state: "lost",
    text: "Das Vortragsfenster ist geschlossen oder antwortet nicht.",
  });
});
