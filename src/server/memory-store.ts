import { Ballots } from "./ballots.ts";
import { isSame, type Kept, type Store } from "./store.ts";

/** Keeps nothing beyond the process: for tests and measurements. */
export function openMemoryStore(): Store {
  const rooms = new Map<string, Kept>();
  const ballots = new Ballots();
  const tokens = new Map<string, string>();
  return {
    name: "memory",
    shared: false,
    load: async (room) => rooms.get(room),
    write: async (room, next, from) => {
      const kept = rooms.get(room);
      if (kept && !isSame(kept, from)) return { written: false, kept };
      rooms.set(room, next);
      return { written: true, kept: next };
    },
    watch: () => undefined,
    token: async (room, fresh, renew) => {
      const token = renew ? fresh : (tokens.get(room) ?? fresh);
      tokens.set(room, token);
      return token;
    },
    count: async (_room, here) => here,
    vote: async (room, vote) => {
      const fits = ballots.takes(room, vote);
      if (fits) ballots.put(room, vote);
      return fits;
    },
    tally: async (room, asked) => ballots.count(room, asked),
    reachable: () => true,
    close: async () => undefined,
  };
}
