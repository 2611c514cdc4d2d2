import type { Command } from "../../stage/commands.ts";
import { reduce } from "../../stage/reduce.ts";
import { fitState, type RoomState, startState } from "../../stage/state.ts";
import { findSlide, firstPosition, fitPosition, type Position, type Talk } from "../../stage/talk.ts";

/** What the speaker looks at: what the room sees, unless the room's picture is frozen or missing. */
export interface View {
  here: RoomState;
  /** The room stands still while the speakers look ahead. */
  frozen: boolean;
  /** What the room was last seen to show; it stays when its window goes. */
  room: RoomState | undefined;
}

export const viewFrom = (talk: Talk, at: Position): View => ({
  here: startState(talk, at),
  frozen: false,
  room: undefined,
});

/** After the room has told its state. One that this talk does not have, of an older build, is not followed. */
export function follow(view: View, told: RoomState | undefined, talk: Talk): View {
  const room = told && fitState(told, talk);
  if (!room) return view;
  // Frozen by whomever: this console goes on alone from where it is.
  const frozen = room.frozen === true;
  return { room, frozen, here: frozen ? view.here : room };
}

/** After a command that no room obeys: the speaker goes through the same steps alone. */
export const goAlone = (view: View, command: Command, talk: Talk): View => ({
  ...view,
  here: reduce(view.here, command, talk),
});

/** Goes back to where a room was that has been lost while its picture was frozen. */
export const giveUp = ({ here, room }: View): View => ({ here: room ?? here, room, frozen: false });

/** Where a deck that was lost is to be opened again: where the room was. */
export const reopenAt = ({ here, room, frozen }: View): Position => (frozen ? (room ?? here) : here);

/** What comes next; undefined at the end of the talk. */
export function aheadOf({ here }: View, talk: Talk): RoomState | undefined {
  const next = reduce(here, { do: "next" }, talk);
  return next === here ? undefined : next;
}

/** A position as it was stored; a slide that is gone since then is the beginning. */
export function parsePosition(data: unknown, talk: Talk): Position {
  const { slide, step } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const known = findSlide(talk, slide);
  if (!known || !Number.isInteger(step)) return firstPosition(talk);
  return fitPosition(talk, { slide: known.id, step: step as number }) ?? firstPosition(talk);
}
