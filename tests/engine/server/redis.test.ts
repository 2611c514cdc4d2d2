import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openRedisStore } from "../../../src/server/redis-store.ts";
import { type Store, StoreGone } from "../../../src/server/store.ts";
import { ensureProgram } from "../../debian.ts";
import { Follower } from "./follower.ts";
import { RedisServer } from "./redis-server.ts";
import { buildServer, ServerProcess } from "./server-process.ts";
import { openService, type Service, TOKEN } from "./service.ts";

vi.setConfig({ testTimeout: 60_000 });

const hasRedis = ensureProgram("redis-server", "redis-server");

describe.skipIf(!hasRedis)("rooms in Redis", () => {
  let redis: RedisServer;
  const open: { close: () => Promise<unknown> }[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
    lines.length = 0;
  });
  afterAll(() => redis.end());

  const openStore = async () => {
    const store = await openRedisStore(redis.url, (what) => void lines.push(what));
    open.push(store);
    return store;
  };
  /** A process of the room, in this one. */
  const openProcess = async (): Promise<Service> => {
    const service = await openService({
      store: await openRedisStore(redis.url, (what) => void lines.push(what)),
      rooms: [room],
    });
    open.push(service);
    return service;
  };
  let count = 0;
  let room = "";
  const freshRoom = () => {
    count += 1;
    room = `room-${count}`;
    return room;
  };
  const tokenOf = (service: Service) => service.app.halls[1]?.token ?? "";
  const say = (service: Service, action: unknown, seq: number) =>
    service.post(
      `saal/${room}/live/command`,
      { action, seq },
      { authorization: `Bearer ${tokenOf(service)}` },
    );
  const follow = async (service: Service) => {
    const follower = await Follower.open(`${service.url}saal/${room}/live/events`);
    open.push({ close: async () => follower.close() });
    return follower;
  };

  test("are written by one of many who write at once, and the others are told what stands", async () => {
    const stores: Store[] = [await openStore(), await openStore(), await openStore()];
    const name = freshRoom();
    const first = { epoch: 1, seq: 0, state: { n: 0 } };
    await stores[0]?.write(name, first, undefined);
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        stores[index % 3]?.write(name, { epoch: 1, seq: 1, state: { n: index } }, first),
      ),
    );
    const winners = results.filter((result) => result?.written);
    expect(winners).toHaveLength(1);
    for (const result of results) expect(result?.kept).toEqual(winners[0]?.kept);
    expect(await stores[1]?.load(name)).toEqual(winners[0]?.kept);
  });

  test("are shared by two processes: a command at one is seen at both", async () => {
    freshRoom();
    const [one, other] = [await openProcess(), await openProcess()];
    const [here, there] = [await follow(one), await follow(other)];
    const [first, same] = [await here.next(), await there.next()];
    expect(first).toEqual(same);
    await say(one, "next", 0);
    const seen = await here.next();
    expect(seen).toMatchObject({ epoch: first["epoch"], seq: 1, slide: "points" });
    expect(await there.next()).toEqual(seen);
    // And the other way, by whoever has the room's token or its cookie.
    expect(tokenOf(other)).toBe(tokenOf(one));
    expect((await say(other, "next", 1)).status).toBe(200);
    expect(await here.next()).toMatchObject({ seq: 2, step: 1 });
  });

  test("two who press at once at two processes move the talk once", async () => {
    freshRoom();
    const [one, other] = [await openProcess(), await openProcess()];
    const follower = await follow(other);
    for (let seq = 0; seq < 4; seq += 1) {
      await follower.until((state) => state["seq"] === seq);
      const answers = await Promise.all([say(one, "next", seq), say(other, "next", seq)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  test("count followers of all processes, and forget those of one that is gone", async () => {
    freshRoom();
    const [one, other] = [await openProcess(), await openProcess()];
    const speaker = await Follower.open(`${one.url}saal/${room}/live/events`, {
      authorization: `Bearer ${tokenOf(one)}`,
    });
    open.push({ close: async () => speaker.close() });
    await follow(one);
    const [there] = [await follow(other), await follow(other)];
    while ((await speaker.next("followers")) !== (3 as unknown));
    there.close();
    while ((await speaker.next("followers")) !== (2 as unknown));
    await other.close();
    while ((await speaker.next("followers")) !== (1 as unknown));
  });

  test("stand still while Redis is away, say so, and go on when it is back", async () => {
    freshRoom();
    const [one, other] = [await openProcess(), await openProcess()];
    const [here, there] = [await follow(one), await follow(other)];
    await say(one, "next", 0);
    await here.until(({ seq }) => seq === 1);
    await redis.stop();
    const refused = await say(one, "next", 1);
    expect(refused.status).toBe(503);
    expect((await fetch(`${one.url}live/health`)).status).toBe(503);
    // Nobody is thrown out, and who comes is shown where the talk is.
    expect(await (await follow(one)).next()).toMatchObject({ seq: 1, slide: "points" });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await redis.resume();
    await expect
      .poll(() => lines.filter((line) => line === "store back").length, { timeout: 10_000 })
      .toBe(2);
    expect((await fetch(`${one.url}live/health`)).status).toBe(200);
    await expect.poll(async () => (await say(one, "next", 1)).status, { timeout: 5000 }).toBe(200);
    expect(await there.until(({ seq }) => seq === 2)).toMatchObject({ step: 1 });
    expect(await here.until(({ seq }) => seq === 2)).toMatchObject({ step: 1 });
  });

  test("survive a Redis that has forgotten everything: those who remember tell it", async () => {
    freshRoom();
    const one = await openProcess();
    await say(one, { do: "go", slide: "end" }, 0);
    await redis.stop();
    await redis.resume({ forget: true });
    await expect.poll(() => lines.includes("store back"), { timeout: 10_000 }).toBe(true);
    await expect.poll(async () => (await say(one, "black", 1)).status, { timeout: 5000 }).toBe(200);
    const late = await openProcess();
    expect(await (await follow(late)).next()).toMatchObject({ seq: 2, slide: "end", cover: "black" });
  });

  test("keep ballots: each counted once at whichever process, changed and not doubled, through a crash", async () => {
    const name = freshRoom();
    const [one, other] = [await openStore(), await openStore()];
    const asked = { poll: "tools", round: 0 };
    const put = (store: Store, index: number, choices: string[]) =>
      store.vote(name, { ...asked, ballot: `b${index}`, choices });
    const people = Array.from({ length: 200 }, (_, index) => index);
    await Promise.all(people.map((index) => put(index % 2 ? one : other, index, ["spade", "rake"])));
    await Promise.all(people.slice(0, 50).map((index) => put(index % 2 ? other : one, index, ["hoe"])));
    const counted = { voters: 200, votes: { spade: 150, rake: 150, hoe: 50 } };
    expect(await one.tally(name, asked)).toEqual(counted);
    await redis.stop();
    await expect(put(one, 0, ["spade"])).rejects.toThrow(StoreGone);
    await redis.resume();
    await expect.poll(() => other.reachable(), { timeout: 10_000 }).toBe(true);
    expect(await other.tally(name, asked)).toEqual(counted);
    expect(await other.tally(name, { ...asked, round: 1 })).toEqual({ voters: 0, votes: {} });
    await Promise.all(people.map((index) => put(other, index, ["hoe"])));
    expect(await other.tally(name, asked)).toEqual({ voters: 200, votes: { hoe: 200 } });
  });

  test("are out of reach with a word, not with silence", async () => {
    const store = await openStore();
    await redis.stop();
    await expect(store.load("first")).rejects.toThrow(StoreGone);
    expect(store.reachable()).toBe(false);
    await redis.resume();
    await expect.poll(() => store.reachable(), { timeout: 10_000 }).toBe(true);
  });

  test("one of two real processes killed, its followers go on at the other", async () => {
    await buildServer();
    const env = { PORT: "0", LIVE_REDIS: redis.url, LIVE_TOKEN: TOKEN };
    const one = await ServerProcess.start(env);
    const other = await ServerProcess.start(env);
    open.push({ close: () => one.end() }, { close: () => other.end() });
    const { seq, epoch } = await one.state();
    const here = await Follower.open(`${one.url}live/events`);
    const there = await Follower.open(`${other.url}live/events`);
    open.push({ close: async () => there.close() });
    expect((await one.command("next", seq)).status).toBe(200);
    const moved = await here.until((state) => state["seq"] === Number(seq) + 1);
    await one.end("SIGKILL");
    await here.ended;
    const moving = await Follower.open(`${other.url}live/events`);
    open.push({ close: async () => moving.close() });
    expect(await moving.next()).toEqual({ ...moved, epoch });
    expect((await other.command("next", moved["seq"])).status).toBe(200);
    await there.until((state) => state["seq"] === Number(seq) + 2);
  });
});
