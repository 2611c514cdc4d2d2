import type { Tally } from "../model/poll.ts";
import type { Asked, Vote } from "./ballots.ts";

/** What is kept of a room: enough for a server that was killed, or a second one, to stand where it stood. */
export interface Kept {
  /** Changes whenever `seq` alone no longer says what is newer: a new start, a lost store. */
  epoch: number;
  /** Counts changes; never goes back, not even over a restart. */
  seq: number;
  /** The room's state as JSON keeps it; `Rules.read` makes it a state again or refuses it. */
  state: unknown;
}

/** Which change it is. */
export type Place = Pick<Kept, "epoch" | "seq">;

/** The outcome of a write: what stands now, and whether it is what was written. */
export interface Written {
  written: boolean;
  kept: Kept;
}

/** Where rooms are kept. One per process; every method but `close` may throw `StoreGone`. */
export interface Store {
  /** For operators: „file .live/rooms.json“. */
  name: string;
  /** Whether other processes may be in the same rooms. */
  shared: boolean;
  load: (room: string) => Promise<Kept | undefined>;
  /**
   * Writes what comes after `from`, unless somebody else was faster. Once it says so it is safe: on disk, or
   * with Redis.
   * @param from undefined where nothing is kept yet
   */
  write: (room: string, next: Kept, from: Place | undefined) => Promise<Written>;
  /** Tells of what other processes write. */
  watch: (room: string, tell: (kept: Kept) => void) => void;
  /** The room's token: the one that is kept, or `fresh`, which then is. */
  token: (room: string, fresh: string, renew: boolean) => Promise<string>;
  /** Tells the others how many follow here, and gives how many follow in all. */
  count: (room: string, here: number) => Promise<number>;
  /**
   * Keeps a ballot, in place of what it said before. Once it says so it is safe: on disk, or with Redis.
   * @returns false if there are too many
   */
  vote: (room: string, vote: Vote) => Promise<boolean>;
  /** What came of a poll so far, at all processes. */
  tally: (room: string, asked: Asked) => Promise<Tally>;
  /** False while it cannot be reached. */
  reachable: () => boolean;
  close: () => Promise<void>;
}

/** The store cannot be reached: nothing was changed, and it may be tried again. */
export class StoreGone extends Error {
  override name = "StoreGone";
}

/** Whether two stand at the same change. */
export const isSame = (one: Place | undefined, other: Place | undefined) =>
  one?.epoch === other?.epoch && one?.seq === other?.seq;

/** Whether one came after the other. */
export const isNewer = (one: Place, other: Place) =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.seq > other.seq);
