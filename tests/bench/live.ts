import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/*
 * The live line under load, on this machine alone: a hall of followers as raw sockets in one process, the server
 * in another, in turn ours, a bare `ws` broadcast and socket.io. A change counts only if the receivers were not
 * what it waited for.
 */
const FOLLOWERS = 2000;
const CHANGES = 40;
const TOKEN = "a-token-for-measuring";
/** Receivers that were busier than this had no time to notice. */
const BUSY = 0.97;

const KINDS = { ours: "server-ours.mjs", ws: "server-ws.mjs", "socket.io": "server-socket-io.mjs" } as const;
type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];

const folder = mkdtempSync(join(tmpdir(), "lecture-bench-"));
const script = (name: string) => join(import.meta.dirname, name);

interface Answer {
  port: number;
  times: number[];
  busy: number;
  rss: number;
  error?: string;
}

/** A child and its next answer. */
async function ask(child: ChildProcess, question: unknown): Promise<Answer> {
  child.send(question as object);
  return hear(child);
}

async function hear(child: ChildProcess): Promise<Answer> {
  const [answer] = (await once(child, "message")) as [Answer];
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}

async function startServer(kind: Kind, port = 0): Promise<{ child: ChildProcess; port: number }> {
  const env = { ...process.env, PORT: `${port}`, LIVE_TOKEN: TOKEN, LIVE_STORE: join(folder, "rooms.json") };
  const child = fork(script(KINDS[kind]), {
    execArgv: ["--expose-gc"],
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return { child, port: (await hear(child)).port };
}

const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

interface Result {
  /** All followers of all changes. */
  times: number[];
  /** The last follower of each. */
  last: number[];
  discarded: number;
  memory: number;
}

async function measureChanges(receivers: ChildProcess): Promise<Record<Kind, Result>> {
  const results = {} as Record<Kind, Result>;
  const servers = {} as Record<Kind, ChildProcess>;
  for (const kind of kinds) {
    const { child, port } = await startServer(kind);
    servers[kind] = child;
    const { rss } = await ask(child, "measure");
    await ask(receivers, { what: "join", kind, port, count: FOLLOWERS, token: TOKEN });
    const after = await ask(child, "measure");
    results[kind] = { times: [], last: [], discarded: 0, memory: (after.rss - rss) / FOLLOWERS / 1024 };
  }
  // In turn, and the first ones to warm up.
  for (let round = -8; round < CHANGES; round += 1)
    for (const kind of kinds) {
      const { times, busy } = await ask(receivers, { what: "change", kind });
      if (round < 0) continue;
      if (busy > BUSY) results[kind].discarded += 1;
      else {
        results[kind].times.push(...times);
        results[kind].last.push(Math.max(...times));
      }
    }
  for (const kind of kinds) {
    await ask(receivers, { what: "leave", kind });
    servers[kind].kill("SIGKILL");
  }
  return results;
}

async function measureFaults(receivers: ChildProcess): Promise<void> {
  const kind = "ours";
  const { child, port } = await startServer(kind);
  await ask(receivers, { what: "join", kind, port, count: FOLLOWERS, token: TOKEN });
  const deaf = FOLLOWERS / 10;
  await ask(receivers, { what: "deafen", kind, count: deaf });
  const times: number[] = [];
  for (let round = 0; round < CHANGES; round += 1)
    times.push(...(await ask(receivers, { what: "change", kind, deaf })).times);
  console.log(
    `with ${deaf} followers that read nothing, the others: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`,
  );
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  const again = await startServer(kind, port);
  const { times: back } = await ask(receivers, { what: "rejoin", kind, port: again.port });
  console.log(`killed and started again: the last of ${back.length} is back after ${ms(Math.max(...back))}`);
  await ask(receivers, { what: "leave", kind });
  again.child.kill("SIGKILL");
}

await build({ mode: "server", logLevel: "error" });
const receivers = fork(script("receivers.mjs"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
console.log(
  `${FOLLOWERS} followers on loopback, ${CHANGES} changes each, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);
const results = await measureChanges(receivers);
for (const kind of kinds) {
  const { times, last, discarded, memory } = results[kind];
  console.log(
    `${kind}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}; until the last: p50 ${ms(quantile(last, 0.5))}, p99 ${ms(quantile(last, 0.99))}; ${memory.toFixed(1)} KiB a follower; ${discarded} of ${CHANGES} changes discarded`,
  );
}
const ratio = (other: Kind) => quantile(results.ours.times, 0.99) / quantile(results[other].times, 0.99);
console.log(`p99 ${ratio("ws").toFixed(2)} × bare ws, ${ratio("socket.io").toFixed(2)} × socket.io`);
await measureFaults(receivers);
receivers.disconnect();
rmSync(folder, { recursive: true, force: true });
process.exit();
