import { type FileHandle, open, readFile } from "node:fs/promises";
import * as v from "valibot";
import { Ballots, type Vote } from "./ballots.ts";
import { PRIVATE, replaceFile } from "./room-file.ts";
import { StoreGone } from "./store.ts";

const lineSchema = v.object({
  room: v.string(),
  poll: v.string(),
  round: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  ballot: v.string(),
  choices: v.array(v.string()),
});

/** Ballots on a disk. */
export interface VoteFile {
  ballots: Ballots;
  /**
   * Resolves once the ballot is on the disk.
   * @throws StoreGone if the disk refuses; the same ballot may be sent again, and is not counted twice
   */
  put: (room: string, vote: Vote) => Promise<void>;
  close: () => Promise<void>;
}

interface Waiting {
  room: string;
  vote: Vote;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * A file to which lines are added, one a ballot. Whoever answers waits for the disk; a hall that answers at once
 * waits for it together. At the start it is written anew, a line for each ballot: what a power cut has torn is
 * left out.
 * @param complain is told when the disk refuses
 */
export async function openVoteFile(path: string, complain: (error: unknown) => void): Promise<VoteFile> {
  const ballots = new Ballots();
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  for (const line of text?.split("\n") ?? []) {
    const read = v.safeParse(lineSchema, parseJson(line));
    if (read.success) ballots.put(read.output.room, read.output);
  }
  if (text !== undefined)
    await replaceFile(path, [...ballots.all()].map(({ room, vote }) => formatLine(room, vote)).join(""));
  let file: FileHandle | undefined;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  const write = async () => {
    while (waiting.length > 0) {
      const some = waiting;
      waiting = [];
      try {
        file ??= await open(path, "a", PRIVATE);
        // The break before it ends what a full disk has cut off.
        await file.appendFile(`\n${some.map(({ room, vote }) => formatLine(room, vote)).join("")}`);
        await file.datasync();
        for (const { room, vote, done } of some) {
          ballots.put(room, vote);
          done();
        }
      } catch (error) {
        complain(error);
        const gone = new StoreGone("the disk refuses", { cause: error });
        for (const { failed } of some) failed(gone);
      }
    }
    writing = undefined;
  };
  return {
    ballots,
    put: (room, vote) =>
      new Promise((done, failed) => {
        waiting.push({ room, vote, done, failed });
        writing ??= write();
      }),
    close: async () => {
      await writing;
      await file?.close();
      file = undefined;
    },
  };
}

const formatLine = (room: string, vote: Vote) => `${JSON.stringify({ room, ...vote })}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
