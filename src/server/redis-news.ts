import type { RedisClientType } from "@redis/client";
import * as v from "valibot";
import type { Kept } from "./store.ts";

/** The stream in which every change of every room stands. */
export const EVENTS = "lecture:events";

/** How long news is waited for at a time, in milliseconds. */
const BLOCK = 5000;

const numeral = v.pipe(v.string(), v.transform(Number), v.safeInteger());
/** A room as hashes, streams and scripts have it: all text. */
export const keptSchema = v.object({
  epoch: numeral,
  seq: numeral,
  state: v.pipe(v.string(), v.parseJson()),
});
const newsSchema = v.array(
  v.object({
    messages: v.array(v.object({ id: v.string(), message: v.record(v.string(), v.string()) })),
  }),
);

/** Where reading starts: what is written from now on. */
async function lastId(client: RedisClientType): Promise<string> {
  const entries = await client.xRevRange(EVENTS, "+", "-", { COUNT: 1 });
  return entries?.[0]?.id ?? "0-0";
}

/**
 * Reads what is told of all rooms, on a connection that does nothing else.
 * @param back is told when the connection is there again: what stands has to be asked for
 * @returns ends it
 */
export async function readNews(
  reader: RedisClientType,
  tell: (room: string, kept: Kept) => void,
  back: () => void,
): Promise<() => Promise<void>> {
  let id = await lastId(reader);
  let closing = false;
  // A Redis that lost its data may number anew. What is written before this is known was missed, so it is asked
  // for what stands after that, never before.
  reader.on("ready", () => {
    lastId(reader).then(
      (last) => {
        id = last;
        back();
      },
      () => undefined,
    );
  });
  const read = async () => {
    while (!closing) {
      const news = await reader.xRead({ key: EVENTS, id }, { BLOCK, COUNT: 100 }).catch(() => "gone");
      if (news === "gone") await new Promise((resolve) => setTimeout(resolve, 50));
      const parsed = v.safeParse(newsSchema, news);
      for (const { id: next, message } of parsed.success
        ? parsed.output.flatMap((one) => one.messages)
        : []) {
        id = next;
        const kept = v.safeParse(keptSchema, message);
        if (kept.success && message["room"] !== undefined) tell(message["room"], kept.output);
      }
    }
  };
  const reading = read();
  return async () => {
    closing = true;
    reader.destroy();
    await reading;
  };
}
