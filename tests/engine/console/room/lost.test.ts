import { expect, test } from "vitest";
import { keepLost } from "../../../../src/console/room/lost.ts";
import { reduce } from "../../../../src/stage/reduce.ts";
import { type RoomState, startState } from "../../../../src/stage/state.ts";
import { talk } from "../talk.ts";

const follow = (from: RoomState, lost: ReturnType<typeof keepLost>) =>
  lost.wayBack(from).reduce((state, command) => reduce(state, command, talk), from);

test("a room that is back is led to where it was, black and all, and once", () => {
  const lost = keepLost();
  const was: RoomState = { ...startState(talk, { slide: "b", step: 1 }), cover: "black" };
  lost.keep(was);
  // It is not there yet.
  expect(lost.wayBack(undefined)).toEqual([]);
  expect(follow(startState(talk), lost)).toMatchObject({ slide: "b", step: 1, cover: "black" });
  expect(lost.wayBack(startState(talk))).toEqual([]);
});

test("overview and notes do not come back over the room", () => {
  const lost = keepLost();
  lost.keep({ ...startState(talk, { slide: "c", step: 0 }), overview: true, manuscript: true });
  expect(follow(startState(talk), lost)).toMatchObject({ slide: "c", overview: false, manuscript: false });
});
