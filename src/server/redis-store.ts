import { randomBytes } from "node:crypto";
import { createClient, type RedisClientType } from "@redis/client";
import * as v from "valibot";
import { type Asked, MOST_BALLOTS } from "./ballots.ts";
import type { Log } from "./log.ts";
import { EVENTS, keptSchema, readNews } from "./redis-news.ts";
import { COUNT, TALLY, VOTE, WRITE } from "./redis-scripts.ts";
import { isNewer, type Kept, type Place, type Store, StoreGone, type Written } from "./store.ts";

/** Milliseconds after which an answer is waited for no longer. */
const PATIENCE = 2000;

/** Milliseconds until a lost connection is tried again; not all processes at once. */
const retryAfter = (retries: number) => Math.min(1000, 50 * 2 ** retries) * (0.5 + Math.random() / 2);

const writtenSchema = v.tuple([v.number(), v.string(), v.string(), v.string()]);

const tallySchema = v.tuple([v.number(), v.array(v.string())]);

/** Seconds for which ballots are kept after the last one. */
const KEEP = 30 * 24 * 60 * 60;

const ballotKeys = (room: string, { poll, round }: Asked) =>
  ["ballots", "votes"].map((what) => `lecture:${room}:${what}:${poll}:${round}`);

const keyOf = (room: string, what: "room" | "token" | "here") => `lecture:${room}:${what}`;

/**
 * Keeps rooms in Redis or Valkey, shared by any number of processes. Every change is one script, whole or not
 * at all; the other processes hear of it from a stream, and after an interruption ask for what stands.
 * @throws StoreGone if it cannot be reached at the start
 */
export async function openRedisStore(url: string, log: Log): Promise<Store> {
  const self = randomBytes(8).toString("hex");
  const client: RedisClientType = createClient({
    url,
    // What cannot be said now is refused, not kept for a moment at which it is no longer meant.
    disableOfflineQueue: true,
    socket: { connectTimeout: PATIENCE, reconnectStrategy: retryAfter },
  });
  const reader = client.duplicate();
  const watchers = new Map<string, (kept: Kept) => void>();
  /** What this process knows of its rooms: the memory of a Redis that loses its own. */
  const known = new Map<string, Kept>();
  const remember = (room: string, kept: Kept) => {
    const before = known.get(room);
    if (!before || isNewer(kept, before)) known.set(room, kept);
    return kept;
  };
  const write = async (
    mode: "from" | "restore",
    room: string,
    next: Kept,
    from?: Place,
  ): Promise<Written> => {
    const args = [room, mode, from?.epoch ?? "", from?.seq ?? "", next.epoch, next.seq];
    const keys = [keyOf(room, "room"), EVENTS];
    const state = JSON.stringify(next.state);
    const answer = await ask(() =>
      client.eval(WRITE, { keys, arguments: [...args.map((arg) => `${arg}`), state] }),
    );
    const [done, epoch, seq, stands] = v.parse(writtenSchema, answer);
    return { written: done === 1, kept: remember(room, v.parse(keptSchema, { epoch, seq, state: stands })) };
  };
  await connect([client, reader]);
  /** Puts back what Redis has lost, and hears what was missed. */
  const catchUp = async () => {
    for (const [room, kept] of known)
      await write("restore", room, kept).then(
        ({ kept: now }) => watchers.get(room)?.(now),
        () => undefined,
      );
  };
  watchOutage(client, log, catchUp);
  const endNews = await readNews(
    reader,
    (room, kept) => {
      if (watchers.has(room)) watchers.get(room)?.(remember(room, kept));
    },
    () => void catchUp(),
  );
  return {
    name: "redis",
    shared: true,
    load: async (room) => {
      const hash = await ask(() => client.hGetAll(keyOf(room, "room")));
      const kept = v.safeParse(keptSchema, hash);
      return kept.success ? remember(room, kept.output) : undefined;
    },
    write: (room, next, from) => write("from", room, next, from),
    watch: (room, tell) => {
      watchers.set(room, tell);
    },
    token: async (room, fresh, renew) => {
      const key = keyOf(room, "token");
      if (renew) await ask(() => client.set(key, fresh));
      else await ask(() => client.set(key, fresh, { condition: "NX" }));
      return (await ask(() => client.get(key))) ?? fresh;
    },
    count: async (room, here) => {
      const answer = await ask(() =>
        client.eval(COUNT, { keys: [keyOf(room, "here")], arguments: [self, `${here}`] }),
      );
      return Number(answer);
    },
    vote: async (room, vote) => {
      const options = [vote.ballot, vote.choices.join(","), `${MOST_BALLOTS}`, `${KEEP}`];
      return (await ask(() => client.eval(VOTE, { keys: ballotKeys(room, vote), arguments: options }))) === 1;
    },
    tally: async (room, asked) => {
      const answer = await ask(() => client.eval(TALLY, { keys: ballotKeys(room, asked) }));
      const [voters, flat] = v.parse(tallySchema, answer);
      const pairs = flat.flatMap((id, index) => (index % 2 === 0 ? [[id, Number(flat[index + 1])]] : []));
      return { voters, votes: Object.fromEntries(pairs.filter(([, count]) => count !== 0)) };
    },
    reachable: () => client.isReady,
    close: async () => {
      await endNews();
      client.destroy();
    },
  };
}

/** Tries once; a wrong address at the start is a mistake, not an outage. */
async function connect(clients: readonly RedisClientType[]): Promise<void> {
  // Without a listener the first lost connection would end the process; who asks gets an answer anyway.
  for (const client of clients) client.on("error", () => undefined);
  try {
    await within(PATIENCE, Promise.all(clients.map((client) => client.connect())));
  } catch (error) {
    for (const client of clients) client.destroy();
    throw new StoreGone("LIVE_REDIS: no Redis answers there", { cause: error });
  }
}

/** Says once that the store is gone, and once that it is back. */
function watchOutage(client: RedisClientType, log: Log, back: () => Promise<void>): void {
  let gone = false;
  client.on("error", () => {
    if (!gone) log("store gone");
    gone = true;
  });
  client.on("ready", () => {
    if (!gone) return;
    gone = false;
    log("store back");
    void back();
  });
}

/** @throws StoreGone for whatever keeps an answer away */
async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await within(PATIENCE, question());
  } catch (error) {
    throw new StoreGone("Redis cannot be reached", { cause: error });
  }
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
