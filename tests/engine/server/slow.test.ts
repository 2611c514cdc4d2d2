import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { frameOf } from "../../../src/server/followers.ts";
import { openService, type Service } from "./service.ts";

let service: Service;
const sockets: Socket[] = [];
beforeEach(async () => {
  service = await openService();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await service.close();
});

/** Opens a stream and reads nothing of it but its start. */
async function openDeaf(): Promise<Socket> {
  const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
  sockets.push(socket);
  socket.write("GET /live/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await new Promise<void>((resolve) => socket.once("data", () => resolve()));
  socket.pause();
  return socket;
}

const hall = () => {
  const [first] = service.app.halls;
  if (!first) throw new Error("no hall");
  return first.hall;
};

test("followers who read nothing hold nobody up, and cost no memory without end", async () => {
  const deaf = await Promise.all(Array.from({ length: 20 }, openDeaf));
  const reader = await service.follow();
  await reader.next();
  // Far more than the system keeps for a connection.
  const frame = frameOf("state", JSON.stringify({ filler: "x".repeat(50_000) }));
  const before = process.memoryUsage();
  for (let round = 0; round < 400; round += 1) {
    hall().followers.send(frame, "audience");
    await reader.next();
  }
  const after = process.memoryUsage();
  expect(after.external - before.external).toBeLessThan(20 * 2 ** 20);
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(20 * 2 ** 20);
  expect(hall().followers.size).toBe(21);
  // Who reads again is at what stands now, not at what was missed.
  const [woken] = deaf;
  let text = "";
  woken?.on("data", (part) => (text += part.toString()));
  await service.command("next", 0);
  woken?.resume();
  await expect.poll(() => text.includes('"slide":"points"'), { timeout: 5000 }).toBe(true);
});

test("followers who read nothing for a minute are given up", async () => {
  const socket = await openDeaf();
  const frame = frameOf("state", "x".repeat(8_000_000));
  hall().followers.send(frame, "audience");
  hall().followers.ping(frameOf("ping", "{}"), performance.now() + 59_000);
  expect(hall().followers.size).toBe(1);
  hall().followers.ping(frameOf("ping", "{}"), performance.now() + 61_000);
  await expect.poll(() => hall().followers.size).toBe(0);
  socket.destroy();
});

test("whoever goes in the middle of something leaves nothing behind", async () => {
  for (let round = 0; round < 50; round += 1) {
    const socket = await openDeaf();
    socket.resetAndDestroy();
  }
  await expect.poll(() => hall().followers.size).toBe(0);
  const poll = new AbortController();
  const waiting = fetch(`${service.url}live/state?since=0&wait=20`, { signal: poll.signal });
  await expect.poll(() => hall().polling.size).toBe(1);
  poll.abort();
  await expect(waiting).rejects.toThrow();
  // One who polled counts as there for a moment.
  await expect.poll(() => hall().polling.size, { timeout: 6000 }).toBe(0);
});

test("garbage in place of a request ends that connection alone", async () => {
  const follower = await service.follow();
  await follower.next();
  for (const garbage of [
    "\u0000\u0001\u0002",
    "GET / HTTP/9.9\r\n\r\n",
    `GET /${"x".repeat(100_000)} HTTP/1.1\r\n\r\n`,
  ]) {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => undefined);
    socket.resume().write(garbage);
    await new Promise((resolve) => socket.once("close", resolve));
  }
  await service.command("next", 0);
  expect(await follower.next()).toMatchObject({ seq: 1 });
});
