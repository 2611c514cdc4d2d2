import { describe, expect, test } from "vitest";
import { describePlace } from "../../../../src/console/room/place.tsx";
import { deckAddress } from "../../../../src/console/room/screens.ts";
import {
  aheadOf,
  follow,
  giveUp,
  goAlone,
  parsePosition,
  reopenAt,
  type View,
  viewFrom,
} from "../../../../src/console/room/view.ts";
import { type RoomState, startState } from "../../../../src/stage/state.ts";
import { talk } from "../talk.ts";

const room = (slide: string, step = 0, more: Partial<RoomState> = {}): RoomState => ({
  ...startState(talk, { slide, step }),
  slide,
  ...more,
});
const first = viewFrom(talk, { slide: "a", step: 0 });
const at = ({ here: { slide, step } }: View) => `${slide}${step}`;
type Plain = "next" | "back" | "all" | "row-next" | "row-previous";
const alone = (view: View, ...names: Plain[]) =>
  names.reduce((now, name) => goAlone(now, { do: name }, talk), view);

describe("what the speaker looks at", () => {
  test("follows the room, with all that lies over it", () => {
    const view = follow(first, room("c", 0, { table: true, cover: "black" }), talk);
    expect(at(view)).toBe("c0");
    expect(view.here).toMatchObject({ cover: "black", table: true });
  });

  test("moves by itself while there is no room, through points, rows and appendices", () => {
    const view = alone(first, "next", "next", "next", "next");
    expect(at(view)).toBe("c0");
    expect(at(alone(view, "back"))).toBe("b2");
    expect(at(alone(first, "next", "all"))).toBe("b2");
    expect(alone(view, "row-next").here.row).toBe(0);
    const below = alone(first, "next", "next", "row-next");
    expect(at(below)).toBe("b10");
    expect(at(alone(below, "row-previous"))).toBe("b1");
  });

  test("looks ahead while the room is frozen, and goes on from either place", () => {
    const frozen = alone(follow(first, room("a", 0, { frozen: true }), talk), "next", "next");
    expect(at(frozen)).toBe("b1");
    const told = follow(frozen, room("a", 0, { frozen: true, cover: "white" }), talk);
    expect([at(told), told.room?.cover]).toEqual(["b1", "white"]);
    expect([at(giveUp(told)), giveUp(told).frozen]).toEqual(["a0", false]);
    expect(at(follow(told, room("c"), talk))).toBe("c0");
  });

  test("does not follow a room that shows what this lecture does not have", () => {
    const view = follow(first, room("b", 1), talk);
    for (const gone of ["weg-damit", "constructor"]) expect(at(follow(view, room(gone), talk))).toBe("b1");
    expect(at(follow(view, { ...room("b"), step: 99 }, talk))).toBe("b2");
    expect(follow(view, undefined, talk)).toBe(view);
  });

  test("is where a lost room is opened again, unless that stood still", () => {
    const view = follow(first, room("b", 1), talk);
    expect(reopenAt(view)).toMatchObject({ slide: "b", step: 1 });
    expect(reopenAt(alone(view, "next"))).toMatchObject({ slide: "b", step: 2 });
    const frozen = follow(view, room("b", 1, { frozen: true }), talk);
    expect(reopenAt(alone(frozen, "next", "next"))).toMatchObject({ slide: "b", step: 1 });
  });

  test("knows what comes next, and when nothing does", () => {
    expect(aheadOf(first, talk)).toMatchObject({ slide: "b", step: 0 });
    expect(aheadOf(viewFrom(talk, { slide: "d", step: 0 }), talk)).toBeUndefined();
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
  [undefined, "a0"],
])("a stored position %j is read as %s", (data, expected) => {
  const { slide, step } = parsePosition(data, talk);
  expect(`${slide}${step}`).toBe(expected);
});

test.each([
  [{ slide: "a", step: 0 }, "./?folien#/a"],
  [{ slide: "b", step: 2 }, "./?folien#/b/1"],
])("the deck is reopened at %j by %s", (position, address) => {
  expect(deckAddress(position)).toBe(address);
});

const OTHER = "Das Vortragsfenster zeigt einen anderen Stand, bitte dort neu laden";
test.each([
  ["Folie 1 / 4", room("a"), false, undefined],
  ["Folie 2 / 4 · Schritt 1 / 2", room("b", 1), false, room("b", 1)],
  ["Folie 2 / 4 · Schritt 1 / 2 · Im Saal steht Folie 1", room("b", 1), true, room("a")],
  ["Folie 2a / 4", room("b1"), false, undefined],
  [`Folie 1 / 4 · ${OTHER}`, room("a"), false, room("weg")],
])("the place is said: %s", (text, here, frozen, told) => {
  expect(describePlace({ talk, here, frozen, room: told })).toBe(text);
});
