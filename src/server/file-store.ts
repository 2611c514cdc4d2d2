import * as v from "valibot";
import { openRoomFile } from "./room-file.ts";
import { isNewer, isSame, type Kept, type Store, type Written } from "./store.ts";
import { openVoteFile } from "./vote-file.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const roomSchema = v.object({
  token: v.exactOptional(v.string()),
  kept: v.exactOptional(v.object({ epoch: count, seq: count, state: v.unknown() })),
});
const fileSchema = v.object({ version: v.literal(1), rooms: v.record(v.string(), roomSchema) });
type Rooms = v.InferOutput<typeof fileSchema>["rooms"];

/**
 * Keeps the rooms of one process in a small file.
 * @param complain is told when the disk refuses: a talk goes on without it
 * @throws if the file exists and is none of ours: it is never overwritten
 */
export async function openFileStore(path: string, complain: (error: unknown) => void): Promise<Store> {
  const file = openRoomFile(path, complain);
  const { kept, last, exists } = await file.read();
  const safe = v.safeParse(fileSchema, kept);
  if (exists && !safe.success)
    throw new Error(`${path}: expected the kept rooms of this server, got something else; move it away`);
  const recent = v.safeParse(fileSchema, last);
  const rooms = newest(safe.success ? safe.output.rooms : {}, recent.success ? recent.output.rooms : {});
  const roomOf = (name: string) => {
    rooms[name] ??= {};
    return rooms[name];
  };
  const votes = await openVoteFile(`${path}.votes`, complain);
  const save = () => file.write({ version: 1, rooms });
  return {
    name: `file ${path}`,
    shared: false,
    load: async (room) => keptOf(rooms[room]),
    write: async (room, next, from): Promise<Written> => {
      const stands = keptOf(rooms[room]);
      if (stands && !isSame(stands, from)) return { written: false, kept: stands };
      roomOf(room).kept = next;
      save();
      return { written: true, kept: next };
    },
    watch: () => undefined,
    token: async (room, fresh, renew) => {
      const { token } = roomOf(room);
      if (token !== undefined && !renew) return token;
      roomOf(room).token = fresh;
      save();
      await file.safe();
      return fresh;
    },
    count: async (_room, here) => here,
    vote: async (room, vote) => {
      if (!votes.ballots.takes(room, vote)) return false;
      await votes.put(room, vote);
      return true;
    },
    tally: async (room, asked) => votes.ballots.count(room, asked),
    reachable: () => true,
    close: async () => {
      await Promise.all([file.close(), votes.close()]);
    },
  };
}

const keptOf = (room: Rooms[string] | undefined): Kept | undefined => room?.kept;

/** Room by room what is newer: the disk may have been slower than the power cut, or the last file torn. */
function newest(safe: Rooms, last: Rooms): Rooms {
  const rooms: Rooms = { ...safe };
  for (const [name, room] of Object.entries(last)) {
    const known = safe[name];
    if (!known?.kept || (room.kept && isNewer(room.kept, known.kept))) rooms[name] = room;
  }
  return rooms;
}
