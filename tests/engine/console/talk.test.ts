import { describe, expect, test } from "vitest";
import { findSlides } from "../../../src/console/room/jump.ts";
import { deckAddress } from "../../../src/console/room/screens.ts";
import { createTalk, parsePosition } from "../../../src/console/room/talk.ts";
import type { DeckState } from "../../../src/live/messages.ts";
import type { OutlineSlide } from "../../../src/model/outline.ts";
import type { Command as Action } from "../../../src/stage/commands.ts";

const slide = (id: string, number: string, more: Partial<OutlineSlide> = {}): OutlineSlide => ({
  id,
  number,
  title: `Folie ${id}`,
  chapter: "Alles",
  minutes: 1,
  steps: 0,
  ...more,
});
const outline = [
  slide("a", "1"),
  slide("b", "2", { steps: 2, chapter: "Übersicht" }),
  slide("c", "3"),
  slide("d", "12"),
];
const state = (at: string, step = 0): DeckState => ({
  kind: "state",
  deck: "1-2",
  slide: at,
  step,
  cover: "none",
  table: false,
  origin: false,
  overview: false,
  manuscript: false,
});

function setUp(deck?: DeckState) {
  const sent: Action[] = [];
  const room = {
    now: deck,
    state: () => room.now,
    send: (action: Action) => {
      if (room.now) sent.push(action);
      return room.now !== undefined;
    },
  };
  const talk = createTalk(outline, { slide: "a", step: 0 }, room, () => undefined);
  const at = () => `${talk.position().slide}${talk.position().step}`;
  return { room, talk, sent, at };
}

describe("a talk", () => {
  test("leads the room and follows what it shows", () => {
    const { room, talk, sent, at } = setUp(state("a"));
    talk.next();
    talk.go({ slide: "c", step: 0 });
    talk.back();
    expect(sent).toEqual([{ do: "next" }, { do: "go", slide: "c", step: 0 }, { do: "back" }]);
    // The room decides: nothing moves here before it says so.
    expect(at()).toBe("a0");
    room.now = state("b", 1);
    talk.follow();
    expect(at()).toBe("b1");
  });

  test("moves by itself while there is no room", () => {
    const { talk, sent, at } = setUp();
    for (let press = 0; press < 4; press += 1) talk.next();
    expect(at()).toBe("c0");
    talk.back();
    expect([at(), sent]).toEqual(["b2", []]);
  });

  test("looks ahead while the room is frozen, and goes on from either place", () => {
    const { room, talk, sent, at } = setUp(state("a"));
    talk.freeze();
    talk.next();
    talk.next();
    // Only the pointer goes out.
    expect([at(), sent]).toEqual(["b1", [{ do: "point" }]]);
    room.now = state("a");
    talk.follow();
    expect(at()).toBe("b1");
    talk.unfreeze("room");
    expect([at(), talk.frozen()]).toEqual(["a0", false]);
    talk.freeze();
    talk.next();
    expect(talk.room()).toEqual({ slide: "a", step: 0 });
    talk.unfreeze("here");
    expect(sent.at(-1)).toEqual({ do: "go", slide: "b", step: 0 });
  });

  test("shows all points and goes to appendices by itself while it does not lead", () => {
    const { talk, at } = setUp();
    talk.go({ slide: "b", step: 0 });
    talk.all();
    expect(at()).toBe("b2");
    talk.row("row-next");
    expect(at()).toBe("b2");
    const stacked = [slide("x", "1"), slide("x1", "1a", { below: "x" }), slide("y", "2")];
    const alone = createTalk(
      stacked,
      { slide: "x", step: 0 },
      { state: () => undefined, send: () => false },
      () => undefined,
    );
    alone.row("row-next");
    expect(alone.position().slide).toBe("x1");
    alone.row("row-next");
    expect(alone.position().slide).toBe("x1");
    alone.row("row-previous");
    expect(alone.position().slide).toBe("x");
  });

  test("does not follow a room that shows what this lecture does not have", () => {
    const { room, talk, at } = setUp(state("b", 1));
    talk.follow();
    room.now = state("weg-damit", 1);
    talk.follow();
    expect(at()).toBe("b1");
    room.now = state("constructor");
    talk.follow();
    expect(at()).toBe("b1");
    room.now = state("b", 99);
    talk.follow();
    expect(at()).toBe("b2");
  });
});

test.each([
  [{ slide: "b", step: 1 }, "b1"],
  [{ slide: "b", step: 9 }, "b2"],
  [{ slide: "b", step: -1 }, "b0"],
  [{ slide: "gone", step: 1 }, "a0"],
  [{ slide: "b" }, "a0"],
  ["b", "a0"],
  [null, "a0"],
])("a stored position %j is read as %s", (data, expected) => {
  const { slide: id, step } = parsePosition(data, outline);
  expect(`${id}${step}`).toBe(expected);
});

test.each([
  [{ slide: "a", step: 0 }, "./?folien#/a"],
  [{ slide: "b", step: 2 }, "./?folien#/b/1"],
])("the deck is reopened at %j by %s", (position, address) => {
  expect(deckAddress(position)).toBe(address);
});

test.each([
  ["2", ["b"]],
  ["1", ["a", "d"]],
  ["folie d", ["d"]],
  ["ÜBERSICHT", ["b"]],
  ["", ["a", "b", "c", "d"]],
  ["nichts davon", []],
])("a search for %j finds %j", (query, ids) => {
  expect(findSlides(outline, query).map(({ id }) => id)).toEqual(ids);
});
