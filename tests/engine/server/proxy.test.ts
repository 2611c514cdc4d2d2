import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ensureProgram } from "../../debian.ts";
import { Follower } from "./follower.ts";
import { Nginx } from "./nginx.ts";
import { openService, read, type Service, TOKEN } from "./service.ts";

vi.setConfig({ testTimeout: 30_000 });

const hasNginx = ensureProgram("nginx", "nginx");

describe.skipIf(!hasNginx)("behind nginx", () => {
  let service: Service;
  const open: { end: () => Promise<void> }[] = [];
  beforeAll(async () => {
    service = await openService({ trustProxy: true });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.end();
  });
  afterAll(() => service.close());

  const start = async (location = "") => {
    const nginx = await Nginx.start(service.url, location);
    open.push(nginx);
    return nginx;
  };
  const seqNow = async () => (await read(await fetch(`${service.url}live/state`)))["seq"] as number;

  test.each([
    ["as it comes, with buffering on", ""],
    ["with HTTP/1.1 to the server", 'proxy_http_version 1.1; proxy_set_header Connection "";'],
    [
      "that packs what it can",
      "gzip on; gzip_types text/css text/javascript application/json image/svg+xml; gzip_min_length 1;",
    ],
  ])("%s, events come at once", async (_, location) => {
    const nginx = await start(location);
    const follower = await Follower.open(`${nginx.url}live/events`, { "accept-encoding": "gzip" });
    open.push({ end: async () => follower.close() });
    expect(follower.response.headers["content-encoding"]).toBeUndefined();
    const { seq } = await follower.next();
    await service.command("black", seq);
    expect(await follower.next()).toMatchObject({ seq: Number(seq) + 1 });
  });

  test("that holds every stream back, polling has the state at once, and each change", async () => {
    const nginx = await start(
      "proxy_ignore_headers X-Accel-Buffering; proxy_buffer_size 16k; proxy_buffers 8 16k;",
    );
    let arrived = false;
    const follower = Follower.open(`${nginx.url}live/events`).then((one) => {
      arrived = true;
      return one;
    });
    follower.catch(() => undefined);
    await expect.poll(() => service.app.halls[0]?.hall.followers.size).toBe(1);
    const seq = await seqNow();
    const waiting = fetch(`${nginx.url}live/state?since=${seq}&wait=20`).then(read);
    await expect.poll(() => service.app.halls[0]?.hall.polling.size).toBeGreaterThan(0);
    await service.command("white", seq);
    expect(await waiting).toMatchObject({ seq: seq + 1 });
    // Two events later, nothing of the stream has come: the client has to find out by itself.
    expect(arrived).toBe(false);
  });

  test("that names the real host, its own pages lead and others do not", async () => {
    const nginx = await start(
      "proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $remote_addr;",
    );
    const login = (origin: string) =>
      fetch(`${nginx.url}live/login`, {
        method: "POST",
        headers: { "content-type": "application/json", origin },
        body: JSON.stringify({ token: TOKEN }),
      });
    expect((await login(nginx.url.slice(0, -1))).status).toBe(200);
    expect((await login("http://evil.example")).status).toBe(403);
  });
});
