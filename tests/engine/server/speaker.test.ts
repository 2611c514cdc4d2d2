import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openMemoryStore } from "../../../src/server/memory-store.ts";
import { NO_TOKEN, openService, read, type Service, TOKEN } from "./service.ts";

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

const state = async () => read(await fetch(`${service.url}live/state`));

describe("POST live/login", () => {
  test("gives a cookie for the token, which leads and which no script reads", async () => {
    const response = await service.post("live/login", { token: TOKEN });
    expect(response.status).toBe(200);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^lecture-speaker=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect(cookie).not.toContain(TOKEN);
    const [value = ""] = cookie.split(";");
    expect((await service.command("next", 0, { cookie: `other=1; ${value}` })).status).toBe(200);
    expect(await state()).toMatchObject({ seq: 1 });
  });

  test("refuses a wrong token, and after many of them everybody at that address for a while", async () => {
    for (let tries = 0; tries < 60; tries += 1)
      expect((await service.post("live/login", { token: `wrong ${tries}` })).status).toBe(401);
    const over = await service.post("live/login", { token: TOKEN });
    expect([over.status, over.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await service.command("next", 0, { authorization: "Bearer wrong" })).status).toBe(429);
    // Who has the right is not kept from using it.
    expect((await service.command("next", 0)).status).toBe(200);
  });

  test("marks the cookie for https where that is how people come", async () => {
    const behind = await openService({ publicUrl: "https://vortrag.example/" });
    const response = await behind.post("live/login", { token: TOKEN });
    expect(response.headers.get("set-cookie")).toMatch(/; Secure$/);
    await behind.close();
  });
});

describe("POST live/command", () => {
  test("is nothing that the audience can say: refused, counted, without effect", async () => {
    expect((await service.command("next", 0, {})).status).toBe(401);
    expect((await service.command("next", 0, { authorization: "Bearer nonsense" })).status).toBe(401);
    expect((await service.command("next", 0, { cookie: "lecture-speaker=nonsense" })).status).toBe(401);
    expect((await service.command("next", 0, { authorization: TOKEN })).status).toBe(401);
    expect(service.app.halls[0]?.hall.refused).toBe(4);
    expect(await state()).toMatchObject({ seq: 0, slide: "start" });
  });

  test("is refused from a foreign page, cookie or not", async () => {
    const login = await service.post("live/login", { token: TOKEN });
    const cookie = (login.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1"]) {
      expect((await service.command("next", 0, { cookie, origin })).status, origin).toBe(403);
      expect((await service.post("live/login", { token: TOKEN }, { origin })).status, origin).toBe(403);
    }
    const own = { cookie, origin: service.url.slice(0, -1) };
    expect((await service.command("next", 0, own)).status).toBe(200);
  });

  test("is refused when it was made for what is past, with what stands now", async () => {
    await service.command("next", 0);
    const late = await service.command("next", 0);
    expect(late.status).toBe(409);
    expect(await read(late)).toMatchObject({ seq: 1, slide: "points", step: 0 });
    const early = await service.command("next", 5);
    expect(early.status).toBe(409);
    const { epoch } = await state();
    const foreign = await service.post(
      "live/command",
      { action: "next", seq: 1, epoch: Number(epoch) + 1 },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect(foreign.status).toBe(409);
    expect(await state()).toMatchObject({ seq: 1 });
  });

  test("of two consoles that press at once, one moves the talk", async () => {
    const answers = await Promise.all([service.command("next", 0), service.command("next", 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await state()).toMatchObject({ seq: 1, slide: "points", step: 0 });
  });

  test("lets the pointer move at any time, and nobody's command grow old by it", async () => {
    await service.command("next", 0);
    for (const x of [0.1, 0.2, 0.3])
      expect((await service.command({ do: "point", at: { x, y: 0.5 } }, 0)).status).toBe(200);
    expect(await state()).toMatchObject({ seq: 4, pointer: { x: 0.3, y: 0.5 } });
    expect((await service.command("next", 1)).status).toBe(200);
    expect(await state()).toMatchObject({ seq: 5, step: 1 });
  });

  test("that changes nothing is no change", async () => {
    expect((await service.command("back", 0)).status).toBe(200);
    expect(await state()).toMatchObject({ seq: 0 });
  });

  test.each([
    ["not JSON", "{", 400, /JSON/],
    ["an empty body", "", 400, /empty/],
    ["a list", [], 400, /Expected/],
    ["no seq", { action: "next" }, 400, /"seq"/],
    ["a seq of text", { action: "next", seq: "0" }, 400, /"seq"/],
    ["a broken seq", { action: "next", seq: 0.5 }, 400, /"seq"/],
    ["no action", { seq: 0 }, 400, /"action"|unknown command/],
    ["an unknown action", { action: "dance", seq: 0 }, 400, /unknown command "dance"/],
    ["a window's command", { action: "fullscreen", seq: 0 }, 400, /unknown command "fullscreen"/],
    [
      "a slide that is not there",
      { action: { do: "go", slide: "moon" }, seq: 0 },
      400,
      /start, points, more, asked, end/,
    ],
    ["a step that is none", { action: { do: "go", slide: "end", step: -1 }, seq: 0 }, 400, /"step"/],
    ["a prototype", { action: { do: "__proto__" }, seq: 0 }, 400, /unknown command/],
    ["poison", '{"action":"next","seq":0,"__proto__":{"a":1}}', 400, /JSON/],
    ["too much", { action: "x".repeat(5000), seq: 0 }, 413, /large/],
  ])("refuses %s with a reason", async (_, body, status, reason) => {
    const response = await service.post("live/command", body, { authorization: `Bearer ${TOKEN}` });
    expect(response.status).toBe(status);
    expect((await read(response))["error"]).toMatch(reason);
    expect(await state()).toMatchObject({ seq: 0, slide: "start" });
  });

  test("takes JSON alone: a form or plain text could come from any page", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const headers = { authorization: `Bearer ${TOKEN}`, "content-type": type };
      expect((await service.post("live/command", '{"action":"next","seq":0}', headers)).status, type).toBe(
        415,
      );
    }
  });
});

test("a thousand malformed messages are refused, and neither change nor remain", async () => {
  const values = [null, true, -1, 1e99, "", "next\u0000", [], [[]], {}, { do: 1 }, { do: ["next"] }];
  const before = await state();
  const memory = process.memoryUsage().heapUsed;
  for (let round = 0; round < 1000; round += 1) {
    const action =
      round % 2 === 0 ? values[round % values.length] : { do: "go", slide: "x".repeat(round), step: {} };
    const seq = round % 3 === 0 ? 0 : values[(round * 7) % values.length];
    const response = await service.command(action, seq);
    expect(response.status).toBe(400);
    expect((await read(response))["error"]).toEqual(expect.any(String));
  }
  expect(await state()).toEqual(before);
  expect(process.memoryUsage().heapUsed - memory).toBeLessThan(64 * 2 ** 20);
}, 60_000);

describe("the token", () => {
  test("is made once, kept, and stays until it is renewed", async () => {
    const store = openMemoryStore();
    const tokenOf = async (newKey: boolean) => {
      const one = await openService({ store, newKey }, NO_TOKEN);
      const token = one.app.halls[0]?.token ?? "";
      await one.close();
      return token;
    };
    const first = await tokenOf(false);
    expect(first).toMatch(/^[\w-]{24}$/);
    expect(await tokenOf(false)).toBe(first);
    expect(await tokenOf(true)).not.toBe(first);
  });

  test("renewed, takes the right from every cookie that was given for it", async () => {
    const store = openMemoryStore();
    const one = await openService({ store }, NO_TOKEN);
    const login = await one.post("live/login", { token: one.app.halls[0]?.token });
    const cookie = (login.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    await one.close();
    const other = await openService({ store, newKey: true }, NO_TOKEN);
    expect((await other.command("next", 0, { cookie })).status).toBe(401);
    await other.close();
  });

  test("stands in nothing that is logged or sent to the audience", async () => {
    await service.post("live/login", { token: TOKEN });
    await service.command("next", 0);
    await service.command("next", 0, { authorization: "Bearer nonsense" });
    const follower = await service.follow();
    const seen = JSON.stringify([
      service.lines,
      await follower.next(),
      [...(await fetch(service.url)).headers],
      await (await fetch(service.url)).text(),
    ]);
    expect(seen).not.toContain(TOKEN);
    expect(service.lines.join()).not.toMatch(/127\.0\.0\.1|node/);
  });
});
