import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";

/** A room whose watchers hear of a change once it has been seen. */
export interface Trail {
  room: Room;
  /** Tells at once of all changes before the latest, which is being followed: what is said of that comes after them. */
  catchUp: () => void;
  close: () => void;
}

/** Once the browser has painted what has changed. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/**
 * For what is not seen: what is said, where the focus is. It takes longer than all that is, and whoever turns a page
 * would wait for it. Changes come one by one and in their order; at once in a window that nobody sees, because browsers
 * let it wait, before the tab key looks where the focus is, and before the page goes.
 */
export function trailRoom(room: Room): Trail {
  const watchers = new Set<(now: RoomState, before: RoomState) => void>();
  const changes: [RoomState, RoomState][] = [];
  const tell = (left = 0) => {
    while (changes.length > left) {
      const change = changes.shift();
      if (!change) return;
      for (const watcher of watchers)
        try {
          watcher(...change);
        } catch (error) {
          reportError(error);
        }
    }
  };
  const stop = room.watch((...change) => {
    changes.push(change);
    if (document.hidden) tell();
    else if (changes.length === 1) afterPaint(() => tell());
  });
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Tab") tell();
  };
  const onLeave = () => tell();
  addEventListener("keydown", onKey, true);
  addEventListener("pagehide", onLeave, true);
  return {
    room: {
      ...room,
      watch: (changed) => {
        watchers.add(changed);
        return () => void watchers.delete(changed);
      },
    },
    catchUp: () => tell(1),
    close: () => {
      stop();
      watchers.clear();
      removeEventListener("keydown", onKey, true);
      removeEventListener("pagehide", onLeave, true);
    },
  };
}
