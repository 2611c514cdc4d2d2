import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { chooseAddress } from "../../../src/server/address.ts";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import { Follower } from "./follower.ts";
import { buildServer, ServerProcess } from "./server-process.ts";

// A process takes a second or two to start where there is much else to do.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "lecture-store-"));
const env = { PORT: "0", LIVE_STORE: join(folder, "live/rooms.json") };
const running: ServerProcess[] = [];

async function start(more: Record<string, string> = {}, args: string[] = []): Promise<ServerProcess> {
  const server = await ServerProcess.start({ ...env, ...more }, args);
  running.push(server);
  return server;
}

beforeAll(buildServer, 120_000);
afterEach(async () => {
  for (const server of running.splice(0)) await server.end();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a server says on one line each where the audience goes, and the speaker", async () => {
  const server = await start();
  expect(server.stdout).toMatch(
    /^Publikum: http:\/\/127\.0\.0\.1:\d+\/\nVortrag: http:\/\/127\.0\.0\.1:\d+\/#[\w-]{24}\n$/,
  );
  // For operators, and nothing of a token or of who comes.
  expect(server.stderr).toMatch(/^live serving port=\d+ store="file [^"]+" rooms=1\n$/);
});

test("killed in mid-talk and started again, it is at the same step, and followers see that it is another start", async () => {
  const first = await start();
  const { seq } = await first.state();
  await first.command("first", seq);
  for (let step = 0; step < 5; step += 1) {
    const now = await first.state();
    expect((await first.command("next", now["seq"])).status).toBe(200);
  }
  const before = await first.state();
  await first.end("SIGKILL");
  const second = await start();
  const after = await second.state();
  expect(after).toEqual({ ...before, epoch: Number(before["epoch"]) + 1 });
  // The speaker's link and cookie are as good as before.
  expect(second.token).toBe(first.token);
  expect((await second.command("next", after["seq"])).status).toBe(200);
  expect((await second.state())["seq"]).toBe(Number(before["seq"]) + 1);
});

test("killed while it writes, again and again, it comes back with all that it has answered for", async () => {
  let told = 0;
  for (let round = 0; round < 6; round += 1) {
    const server = await start();
    const { seq } = await server.state();
    expect(seq).toBeGreaterThanOrEqual(told);
    const shown = await server.command(round % 2 === 0 ? "black" : "white", seq);
    expect(shown.status).toBe(200);
    told = ((await shown.json()) as { seq: number }).seq;
    // Whatever is under way when it dies, nobody was told of it.
    void server.command("clear", told).catch(() => undefined);
    await server.end("SIGKILL");
  }
});

test("killed while the hall answers, it has every answer that it has counted, and each once", async () => {
  const [poll] = Object.values((await readLecture(process.cwd())).polls);
  const choice = poll?.choices[0];
  if (!poll || !choice) throw new Error("the lecture asks nothing");
  const first = await start();
  const { seq } = await first.state();
  expect((await first.command({ do: "poll-open", poll: poll.id, round: 7 }, seq)).status).toBe(200);
  const answer = (server: ServerProcess, ballot: string) =>
    fetch(`${server.url}live/vote`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ poll: poll.id, choices: [choice.id], ballot }),
    });
  const counted = new Set<string>();
  const people = Array.from({ length: 300 }, (_, index) => `ballot-of-person-${index}`);
  const answers = people.map(async (ballot) => {
    const response = await answer(first, ballot).catch(() => undefined);
    if (response?.status === 200) counted.add(ballot);
    // In the middle of it.
    if (counted.size === 100) await first.end("SIGKILL");
  });
  await Promise.all(answers);
  expect(counted.size).toBeGreaterThanOrEqual(100);
  const second = await start();
  const votes = async () => {
    const headers = { authorization: `Bearer ${second.token}` };
    const csv = await (await fetch(`${second.url}live/polls/${poll.id}.csv`, { headers })).text();
    return Number(/;(\d+)$/m.exec(csv.split("\n")[1] ?? "")?.[1]);
  };
  expect(await votes()).toBeGreaterThanOrEqual(counted.size);
  expect(await votes()).toBeLessThanOrEqual(people.length);
  // Whoever was not answered sends it again: nobody counts twice.
  for (const ballot of people) expect((await answer(second, ballot)).status).toBe(200);
  expect(await votes()).toBe(people.length);
});

test("what the power cut has torn counts for nothing: the last whole file does", async () => {
  const server = await start();
  const { seq } = await server.state();
  await server.command("first", seq);
  const before = await server.state();
  await server.end("SIGTERM");
  writeFileSync(`${env.LIVE_STORE}.last`, '{"version":1,"rooms":{"first":{"kept":{"ep');
  expect(await (await start()).state()).toMatchObject({ seq: before["seq"], slide: before["slide"] });
});

test("the store is for its owner's eyes alone", async () => {
  await start();
  expect(statSync(env.LIVE_STORE).mode & 0o777).toBe(0o600);
});

test("--neuer-schluessel revokes the link there was", async () => {
  const first = await start();
  await first.end();
  const second = await start({}, ["--neuer-schluessel"]);
  expect(second.token).not.toBe(first.token);
  const old = await fetch(`${second.url}live/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: first.token }),
  });
  expect(old.status).toBe(401);
  await second.end();
  expect((await start()).token).toBe(second.token);
});

test("a taken port leads to the next free one, and it says so", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as { port: number };
  const server = await start({ PORT: `${port}` });
  const used = Number(new URL(server.url).port);
  expect(used).toBeGreaterThan(port);
  expect(server.stdout).toMatch(
    new RegExp(`^Port ${port} ist belegt, der Vortrag läuft auf Port ${used}\\.\\nPublikum: `),
  );
  taken.close();
});

test("told to stop, it ends all streams, keeps the room and goes with 0", async () => {
  const server = await start();
  const follower = await Follower.open(`${server.url}live/events`);
  await follower.next();
  const waiting = fetch(`${server.url}live/state?since=${(await server.state())["seq"]}&wait=20`);
  await expect.poll(async () => (await (await fetch(`${server.url}live/health`)).json()).followers).toBe(2);
  expect(await server.end("SIGTERM")).toBe(0);
  await follower.ended;
  expect(follower.response.complete).toBe(true);
  // Who polls has an answer: the last one.
  expect((await waiting).status).toBe(200);
});

test("--saal opens it to the local network with a code to scan, or says that there is none", async () => {
  const address = chooseAddress(networkInterfaces());
  if (address === undefined) {
    const { stderr, child } = await ServerProcess.fail(env, ["--saal"]);
    expect([child.exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/^Dieser Rechner ist in keinem Netz/),
    ]);
    return;
  }
  const server = await start({}, ["--saal"]);
  expect(new URL(server.url).hostname).toBe(address);
  expect(server.stdout).toMatch(/▄|█|▀/);
  expect(server.stdout.match(/^Publikum: /gm)).toHaveLength(1);
  expect(server.stdout.match(/^Vortrag: /gm)).toHaveLength(1);
  expect(server.stdout).toMatch(/^An diesem Rechner: http:\/\/localhost:\d+\/#/m);
});

test.each([
  [{ PORT: "x" }, 'PORT: expected a port from 0 to 65535, got "x"\n'],
  [{ LIVE_REDIS: "redis://127.0.0.1:1" }, "LIVE_REDIS: no Redis answers there\n"],
])("a wrong setting %j is said in a line", async (wrong, line) => {
  const { stderr, child } = await ServerProcess.fail({ ...env, ...wrong });
  expect([child.exitCode, stderr]).toEqual([1, line]);
});
