import type { Command } from "../../stage/commands.ts";
import type { RoomState } from "../../stage/state.ts";
import { wayTo } from "../../stage/way.ts";

/** What a room showed that has been lost, until it is back: one that was black must not come back uncovered. */
export interface Lost {
  keep: (room: RoomState) => void;
  /** The commands that lead a room which is back to where it was, once. */
  wayBack: (now: RoomState | undefined) => readonly Command[];
}

export function keepLost(): Lost {
  let lost: RoomState | undefined;
  return {
    keep: (room) => {
      lost = room;
    },
    wayBack: (now) => {
      if (!now || !lost) return [];
      const { pointer: _, ...shown } = { ...lost, overview: false, manuscript: false };
      lost = undefined;
      return wayTo(now, shown);
    },
  };
}
