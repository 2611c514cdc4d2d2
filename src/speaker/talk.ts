import { nextPosition, type OutlineSlide, type Position, previousPosition } from "../lecture/outline.ts";
import type { Action, DeckState } from "../live/protocol.ts";

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
  const leads = () => !frozen && room.state() !== undefined;
  const set = (next: Position | undefined) => {
    if (!next || (next.slide === position.slide && next.step === position.step)) return;
    position = next;
    onChange();
  };
  const follow = () => {
    const state = room.state();
    if (state && !frozen) set({ slide: state.slide, step: state.step });
    onChange();
  };
  return {
    position: () => position,
    frozen: () => frozen,
    next: () => (leads() ? void room.send({ do: "next" }) : set(nextPosition(outline, position))),
    back: () => (leads() ? void room.send({ do: "back" }) : set(previousPosition(outline, position))),
    go: (to) => (leads() ? void room.send({ do: "go", ...to }) : set(to)),
    freeze: () => {
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
  const start = { slide: outline[0]?.id ?? "", step: 0 };
  if (typeof data !== "object" || data === null) return start;
  const { slide, step } = data as Readonly<Record<string, unknown>>;
  const known = outline.find(({ id }) => id === slide);
  if (!known || !Number.isInteger(step)) return start;
  return { slide: known.id, step: Math.min(Math.max(0, step as number), known.steps) };
}
