import type { DeckState } from "../../live/messages.ts";
import { nextPosition, type OutlineSlide, type Position, previousPosition } from "../../model/outline.ts";
import type { Command as Action } from "../../stage/commands.ts";

/** What the console does not know by itself: the room's deck. */
export interface Room {
  state: () => DeckState | undefined;
  /** False where no deck is there to obey. */
  send: (action: Action) => boolean;
}

/** Where the speaker is, and where the room: the same, unless the room's picture is frozen or missing. */
export interface Talk {
  position: () => Position;
  frozen: () => boolean;
  next: () => void;
  back: () => void;
  go: (position: Position) => void;
  /** Shows every point of the slide. */
  all: () => void;
  /** To the next or previous category of the slide's chart, or beyond it to an appendix and back. */
  row: (to: "row-next" | "row-previous") => void;
  /** Where a deck that was lost is to be opened again: where the room was. */
  room: () => Position;
  /** Lets the room stand still while the speaker looks ahead. */
  freeze: () => void;
  /** Goes on together: the room comes to where the speaker is, or the speaker back to the room. */
  unfreeze: (to: "here" | "room") => void;
  /** Something about the room has changed. */
  follow: () => void;
}

/**
 * Follows the room's deck, and leads it. Without a deck, or with the room frozen, it moves by itself
 * through the same steps.
 */
export function createTalk(
  outline: readonly OutlineSlide[],
  first: Position,
  room: Room,
  onChange: () => void,
): Talk {
  let position = first;
  let frozen = false;
  let inRoom: Position | undefined;
  const leads = () => !frozen && room.state() !== undefined;
  const set = (next: Position | undefined) => {
    if (!next || (next.slide === position.slide && next.step === position.step)) return;
    position = next;
    onChange();
  };
  const follow = () => {
    inRoom = knownPosition(room.state(), outline) ?? inRoom;
    if (room.state() && inRoom && !frozen) set(inRoom);
    onChange();
  };
  return {
    position: () => position,
    frozen: () => frozen,
    next: () => (leads() ? void room.send({ do: "next" }) : set(nextPosition(outline, position))),
    back: () => (leads() ? void room.send({ do: "back" }) : set(previousPosition(outline, position))),
    all: () => (leads() ? void room.send({ do: "all" }) : set(lastStep(outline, position))),
    row: (to) => {
      if (leads()) room.send({ do: to });
      else set(neighbour(outline, position, to === "row-next" ? 1 : -1));
    },
    room: () => (frozen ? (inRoom ?? position) : position),
    go: (to) => (leads() ? void room.send({ do: "go", ...to }) : set(to)),
    freeze: () => {
      room.send({ do: "point" });
      frozen = true;
      onChange();
    },
    unfreeze: (to) => {
      frozen = false;
      if (to === "here") room.send({ do: "go", ...position });
      else follow();
      onChange();
    },
    follow,
  };
}

/** A position as it was stored; a slide that is gone since then is the beginning. */
export function parsePosition(data: unknown, outline: readonly OutlineSlide[]): Position {
  return knownPosition(data, outline) ?? { slide: outline[0]?.id ?? "", step: 0 };
}

/** A position that this lecture has: a tab of an older build, or a store, may name another one. */
export function knownPosition(data: unknown, outline: readonly OutlineSlide[]): Position | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { slide, step } = data as Readonly<Record<string, unknown>>;
  const known = outline.find(({ id }) => id === slide);
  if (!known || !Number.isInteger(step)) return undefined;
  return { slide: known.id, step: Math.min(Math.max(0, step as number), known.steps) };
}

/** The slide with all its points. */
function lastStep(outline: readonly OutlineSlide[], { slide }: Position): Position {
  return { slide, step: outline.find(({ id }) => id === slide)?.steps ?? 0 };
}

/** The slide below this one, or above it, if there is one. */
function neighbour(outline: readonly OutlineSlide[], { slide }: Position, by: 1 | -1): Position | undefined {
  const index = outline.findIndex(({ id }) => id === slide);
  const [here, other] = [outline[index], outline[index + by]];
  const stack = (one: OutlineSlide | undefined) => one?.below ?? one?.id;
  return other && stack(here) === stack(other) ? { slide: other.id, step: 0 } : undefined;
}
