import { closeSync, openSync, writeSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** For the owner's eyes: tokens stand in it. */
export const PRIVATE = 0o600;

/** A small file that is there after a crash, and a moment later after a power cut, too. */
export interface RoomFile {
  /** What was written last; undefined for what is no JSON, or not there. */
  read: () => Promise<{ kept: unknown; last: unknown; exists: boolean }>;
  /** Writes; from then on a killed process loses nothing. The disk follows by itself. */
  write: (value: unknown) => void;
  /** Resolves once the disk has it all. */
  safe: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Two files: `<path>.last` is written over in one go with every change, which the system keeps when the process
 * dies, but not when the power does; it may then be torn, and counts for nothing. `<path>` follows: written
 * beside, brought to the disk, then put over, whole. Nobody in the hall waits for the disk.
 * @param complain is told when the disk refuses: a talk goes on without it
 */
export function openRoomFile(path: string, complain: (error: unknown) => void): RoomFile {
  const lastPath = `${path}.last`;
  let last: number | undefined;
  let length = 0;
  let pending: string | undefined;
  let saving: Promise<void> = Promise.resolve();
  const save = async () => {
    const text = pending;
    pending = undefined;
    if (text !== undefined) await replaceFile(path, text).catch(complain);
  };
  const write = (text: string) => {
    last ??= openSync(lastPath, "w", PRIVATE);
    // What was longer before is written over by what JSON does not mind.
    length = Math.max(length, Buffer.byteLength(text));
    writeSync(last, text + " ".repeat(length - Buffer.byteLength(text)), 0);
  };
  return {
    read: async () => {
      await mkdir(dirname(path), { recursive: true });
      const text = await readText(path);
      return { kept: parseJson(text), last: parseJson(await readText(lastPath)), exists: text !== undefined };
    },
    write: (value) => {
      const text = JSON.stringify(value);
      try {
        write(text);
      } catch (error) {
        complain(error);
      }
      if (pending === undefined) saving = saving.then(save);
      pending = text;
    },
    safe: () => saving,
    close: async () => {
      await saving;
      if (last !== undefined) closeSync(last);
      last = undefined;
    },
  };
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Written beside, brought to the disk, then put over: it is there whole, or as it was. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
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
