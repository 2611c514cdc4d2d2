import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import * as v from "valibot";
import { isSame, type Kept, type Store, type Written } from "./store.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const roomSchema = v.object({
  token: v.optional(v.string()),
  kept: v.optional(v.object({ epoch: count, seq: count, state: v.unknown() })),
});
const fileSchema = v.object({ version: v.literal(1), rooms: v.record(v.string(), roomSchema) });
type Rooms = v.InferOutput<typeof fileSchema>["rooms"];

/**
 * Keeps the rooms of one process in a small file, written anew with every change: beside it, to the disk, then
 * over it. So a power cut leaves the old file or the new one.
 * @param complain is told when the disk refuses
 * @throws if the file exists and is none of ours: it is never overwritten
 */
export async function openFileStore(path: string, complain: (error: unknown) => void): Promise<Store> {
  const rooms = await readRooms(path);
  let writing: Promise<void> = Promise.resolve();
  // A full disk must not end a talk: it goes on, and the operator is told.
  const save = () => {
    writing = writing.then(() => replaceFile(path, JSON.stringify({ version: 1, rooms }))).catch(complain);
    return writing;
  };
  const roomOf = (name: string) => {
    rooms[name] ??= {};
    return rooms[name];
  };
  return {
    name: `file ${path}`,
    shared: false,
    load: async (room) => rooms[room]?.kept,
    write: async (room, next, from): Promise<Written> => {
      const kept = rooms[room]?.kept;
      if (kept && !isSame(kept, from)) return { written: false, kept };
      roomOf(room).kept = next;
      await save();
      return { written: true, kept: next };
    },
    watch: () => undefined,
    token: async (room, fresh, renew) => {
      const { token } = roomOf(room);
      if (token && !renew) return token;
      roomOf(room).token = fresh;
      await save();
      return fresh;
    },
    count: async (_room, here) => here,
    reachable: () => true,
    close: () => writing,
  };
}

async function readRooms(path: string): Promise<Rooms> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return {};
  const file = v.safeParse(fileSchema, parseJson(text));
  if (!file.success)
    throw new Error(`${path}: expected the kept rooms of this server, got something else; move it away`);
  return file.output.rooms;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** For the owner's eyes: tokens stand in it. */
const PRIVATE = 0o600;

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = await open(beside, "w", PRIVATE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The new name is on the disk, too. Windows cannot open folders, and does not need to. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Keeps nothing beyond the process: for tests and measurements. */
export function openMemoryStore(): Store {
  const rooms = new Map<string, Kept>();
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
    reachable: () => true,
    close: async () => undefined,
  };
}
