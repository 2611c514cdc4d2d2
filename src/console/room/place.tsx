import { words } from "#words/console.ts";
import type { RoomState } from "../../stage/state.ts";
import { findSlide, mainOf, type Talk } from "../../stage/talk.ts";

/** Where the talk is, and where the room where that is another place. */
export function Place(props: { talk: Talk; here: RoomState; frozen: boolean; room: RoomState | undefined }) {
  return <p class="place">{describePlace(props)}</p>;
}

/** „Folie 14 / 26 · Schritt 0 / 2 · Im Saal steht Folie 13“. */
export function describePlace(options: {
  talk: Talk;
  here: RoomState;
  frozen: boolean;
  room: RoomState | undefined;
}): string {
  const { talk, here, frozen, room } = options;
  const slide = findSlide(talk, here.slide);
  const inRoom = findSlide(talk, room?.slide);
  return [
    slide && words.room.slideOf(slide.number, mainOf(talk).length),
    slide && slide.steps > 0 && words.room.stepOf(here.step, slide.steps),
    frozen && inRoom && words.room.inRoom(inRoom.number),
    room && !inRoom && words.room.otherBuild,
  ]
    .filter(Boolean)
    .join(" · ");
}
