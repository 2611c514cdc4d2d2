import type { Command } from "./commands.ts";
import { isSameState, reduce } from "./reduce.ts";
import type { RoomState } from "./state.ts";
import type { Way } from "./talk.ts";

/** A state that is led by commands and watched by those who obey it. */
export interface Room {
  state: () => RoomState;
  /** Follows a command; who watches hears of it if it changes anything. */
  run: (command: Command) => void;
  /** Takes over a state that was made elsewhere, by the same table and for the same talk. */
  adopt: (state: RoomState) => void;
  /** Calls back after every change, in the order in which one has begun to watch. */
  watch: (changed: (now: RoomState, before: RoomState) => void) => () => void;
}

/** Opens a room for a talk. */
export function createRoom(talk: Way, first: RoomState): Room {
  let state = first;
  const watchers = new Set<(now: RoomState, before: RoomState) => void>();
  const changes: [RoomState, RoomState][] = [];
  let telling = false;
  const tell = () => {
    // A change that a watcher sets off waits until all have heard of the one before it.
    if (telling) return;
    telling = true;
    const errors: unknown[] = [];
    for (let change = changes.shift(); change; change = changes.shift())
      for (const watcher of watchers)
        try {
          watcher(...change);
        } catch (error) {
          // One part that fails must not keep the others from what the room shows.
          errors.push(error);
        }
    telling = false;
    if (errors.length > 0) throw errors[0];
  };
  const change = (after: RoomState) => {
    const before = state;
    state = after;
    if (state === before) return;
    changes.push([state, before]);
    tell();
  };
  return {
    state: () => state,
    run: (command) => change(reduce(state, command, talk)),
    adopt: (after) => change(isSameState(state, after) ? state : after),
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
