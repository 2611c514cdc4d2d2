import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openService, read, type Service, TOKEN } from "./service.ts";

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

describe("GET live/events", () => {
  test("gives the whole state at once, and again with every change", async () => {
    const follower = await service.follow();
    const first = await follower.next();
    expect(first).toEqual({
      epoch: expect.any(Number),
      seq: 0,
      slide: "start",
      step: 0,
      cover: "none",
      table: false,
      origin: false,
      overview: false,
    });
    await service.command("next", 0);
    await service.command({ do: "black" }, 1);
    expect(await follower.next()).toMatchObject({ epoch: first["epoch"], seq: 1, slide: "points", step: 0 });
    expect(await follower.next()).toMatchObject({ seq: 2, cover: "black" });
  });

  test("is right at once for who comes late", async () => {
    await service.command({ do: "go", slide: "points", step: 2 }, 0);
    const late = await service.follow();
    expect(await late.next()).toMatchObject({ seq: 1, slide: "points", step: 2 });
  });

  test("is neither packed nor kept by anybody between", async () => {
    const { response } = await service.follow({ "accept-encoding": "gzip, br" });
    expect(response.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(response.headers["content-encoding"]).toBeUndefined();
  });

  test("never says anything of the manuscript or of who leads to the audience, and all to the speaker", async () => {
    const follower = await service.follow();
    const speaker = await service.follow({ authorization: `Bearer ${TOKEN}` });
    expect(await speaker.next()).toHaveProperty("manuscript", false);
    await service.command("manuscript", 0);
    expect(await speaker.next()).toHaveProperty("manuscript", true);
    await follower.next();
    expect(await follower.next()).not.toHaveProperty("manuscript");
    await service.command({ do: "hand-over", from: "0123456789abcdef" }, 1);
    expect(await speaker.next()).toHaveProperty("handed", "0123456789abcdef");
    expect(await follower.next()).not.toHaveProperty("handed");
  });

  test("tells the speaker which device moved the talk last, and the audience nothing of devices", async () => {
    const follower = await service.follow();
    const speaker = await service.follow({ authorization: `Bearer ${TOKEN}` });
    await speaker.next();
    await follower.next();
    const say = (action: unknown, seq: number, by?: string) =>
      fetch(`${service.url}live/command`, {
        method: "POST",
        headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
        body: JSON.stringify({ action, seq, ...(by !== undefined && { by }) }),
      });
    await say({ do: "go", slide: "points" }, 0, "0123456789abcdef");
    expect(await speaker.next()).toHaveProperty("by", "0123456789abcdef");
    expect(await follower.next()).not.toHaveProperty("by");
    await say("next", 1, "fedcba9876543210");
    expect(await speaker.next()).toHaveProperty("by", "fedcba9876543210");
    // Who only points has moved nothing; what is no name is refused.
    await say({ do: "point", at: { x: 0.5, y: 0.5 } }, 2, "0123456789abcdef");
    expect(await speaker.next()).toHaveProperty("by", "fedcba9876543210");
    expect((await say("next", 3, "<b>")).status).toBe(400);
    expect((await say("next", 3, "x".repeat(5000))).status).toBe(413);
  });

  test("tells the speaker how many follow, and counts the audience alone", async () => {
    const speaker = await service.follow({ authorization: `Bearer ${TOKEN}` });
    expect(await speaker.next("followers")).toBe(0);
    const follower = await service.follow();
    await follower.next();
    expect(await read(await fetch(`${service.url}live/health`))).toEqual({ ok: true, followers: 1 });
    expect(await speaker.next("followers")).toBe(1);
    follower.close();
    expect(await speaker.next("followers")).toBe(0);
  });

  test("ends when the server stops, so that followers look for the next one", async () => {
    const other = await openService();
    const there = await other.follow();
    await there.next();
    await other.app.close();
    await there.ended;
    expect(there.response.complete).toBe(true);
    await other.close();
  });
});

describe("GET live/state", () => {
  const state = (query = "") => fetch(`${service.url}live/state${query}`).then(read);

  test("gives the state at once to who knows nothing, an older one, or one of another epoch", async () => {
    await service.command("next", 0);
    const now = { seq: 1, slide: "points" };
    expect(await state()).toMatchObject(now);
    expect(await state("?since=0&wait=20")).toMatchObject(now);
    // Of before a restart with another store.
    expect(await state("?since=7&wait=20")).toMatchObject(now);
    expect(await state("?since=1&epoch=3&wait=20")).toMatchObject(now);
  });

  test("waits for the next change", async () => {
    const { epoch } = await state();
    const waiting = state(`?since=0&epoch=${epoch}&wait=20`);
    await expect.poll(() => service.app.halls[0]?.hall.polling.size, { timeout: 5000, interval: 5 }).toBe(1);
    await service.command("next", 0);
    expect(await waiting).toMatchObject({ seq: 1, slide: "points" });
  });

  test("gives what stands when the time is over", async () => {
    expect(await state("?since=0&wait=1")).toMatchObject({ seq: 0, slide: "start" });
  });

  test.each(["?since=-1", "?since=x", "?wait=1e9", "?since=1&since=2", "?wait=99999"])(
    "refuses %s with a reason",
    async (query) => {
      const response = await fetch(`${service.url}live/state${query}`);
      expect(response.status).toBe(400);
      expect(await read(response)).toEqual({ error: expect.stringMatching(/since|wait/) });
    },
  );

  test("counts who polls as a follower", async () => {
    const waiting = state("?since=0&wait=1");
    await expect
      .poll(async () => (await read(await fetch(`${service.url}live/health`)))["followers"], { interval: 10 })
      .toBe(1);
    await waiting;
    expect(await read(await fetch(`${service.url}live/health`))).toMatchObject({ followers: 1 });
  });
});
