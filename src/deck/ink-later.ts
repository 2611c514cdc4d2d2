import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import type { Unmount } from "../ui/unmount.ts";

/** Fetches what drawing needs once somebody draws: most talks do without. */
export function mountInk(root: HTMLElement, room: Room): Unmount {
  let close: Unmount | undefined;
  let asked = false;
  let gone = false;
  const look = ({ pen, ink }: RoomState) => {
    if (asked || (!pen && !ink)) return;
    asked = true;
    import("./ink.ts").then(
      ({ openInk }) => {
        if (!gone) close = openInk(root, room);
      },
      (error: unknown) => {
        asked = false;
        console.error("drawing could not be loaded:", error);
      },
    );
  };
  const stop = room.watch(look);
  look(room.state());
  return () => {
    gone = true;
    stop();
    close?.();
  };
}
