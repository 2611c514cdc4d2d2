/*
 * Followers as raw sockets in a process of their own: they note when the bytes of a change have come, and parse
 * nothing. Told what to do over the parent's line: connect, change, deaf, rejoin.
 */
import { request } from "node:http";
import { connect } from "node:net";

/** What a follower says to join, by kind of server; what of an answer is a change. */
const KINDS = {
  ours: {
    hello: "GET /live/events HTTP/1.1\r\nHost: localhost\r\n\r\n",
    path: "/live/command",
  },
  ws: { hello: upgrade("/"), path: "/" },
  "socket.io": { hello: upgrade("/socket.io/?EIO=4&transport=websocket"), path: "/" },
};

function upgrade(path) {
  return [
    `GET ${path} HTTP/1.1`,
    "Host: localhost",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  ].join("\r\n");
}

/** socket.io wants to be asked to connect to its namespace: a masked frame „40“. */
const NAMESPACE = Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]);

const crowds = new Map();
/** One buffer for all: what came is looked through before the next comes. */
const shared = Buffer.allocUnsafe(65_536);

function follower(kind, port, crowd) {
  return new Promise((resolve, reject) => {
    const one = { seq: -1, socket: undefined };
    let asked = kind !== "socket.io";
    one.socket = connect({
      port,
      host: "127.0.0.1",
      onread: {
        buffer: shared,
        callback: (length) => {
          const at = shared.subarray(0, length).lastIndexOf('"seq":');
          if (at < 0) {
            if (!asked) {
              asked = true;
              one.socket.write(NAMESPACE);
            }
            return true;
          }
          one.seq = Number.parseInt(shared.latin1Slice(at + 6, at + 16), 10);
          if (crowd.waiting) crowd.waiting(one);
          resolve(one);
          return true;
        },
      },
    });
    one.socket.once("connect", () => one.socket.write(KINDS[kind].hello));
    one.socket.on("error", reject);
    one.socket.once("close", () => {
      reject(new Error("closed"));
      crowd.left?.(one);
    });
  });
}

async function join({ kind, port, count, token }) {
  const crowd = { kind, port, token, followers: [], seq: -1 };
  crowds.set(kind, crowd);
  // Not faster than they are accepted: this is no test of joining.
  while (crowd.followers.length < count) {
    const some = Array.from({ length: Math.min(100, count - crowd.followers.length) }, () =>
      follower(kind, port, crowd),
    );
    crowd.followers.push(...(await Promise.all(some)));
  }
  crowd.seq = Math.max(...crowd.followers.map(({ seq }) => seq));
  return {};
}

/** Sets off one change; gives each follower's milliseconds, and how busy this process was. */
function change({ kind, deaf = 0 }) {
  const crowd = crowds.get(kind);
  const awaited = crowd.followers.length - deaf;
  const times = [];
  const next = crowd.seq + 1;
  return new Promise((resolve) => {
    const body = JSON.stringify({ action: "black", seq: crowd.seq });
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      authorization: `Bearer ${crowd.token}`,
    };
    const busy = process.cpuUsage();
    const start = performance.now();
    crowd.waiting = (one) => {
      if (one.seq < next) return;
      times.push(performance.now() - start);
      if (times.length < awaited) return;
      const { user, system } = process.cpuUsage(busy);
      crowd.waiting = undefined;
      crowd.seq = next;
      resolve({ times, busy: (user + system) / 1000 / (performance.now() - start) });
    };
    request(
      { port: crowd.port, host: "127.0.0.1", method: "POST", path: KINDS[kind].path, headers },
      (answer) => answer.resume(),
    ).end(body);
  });
}

/** Lets some read nothing any more. */
function deafen({ kind, count }) {
  const { followers } = crowds.get(kind);
  for (const { socket } of followers.slice(0, count)) socket.pause();
  return {};
}

/** After the server is gone: all look for it again, as the client does. Gives the milliseconds since it is back. */
async function rejoin({ kind, port }) {
  const crowd = crowds.get(kind);
  const start = performance.now();
  const delay = () => 200 + Math.random() * 1500;
  const again = async () => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, delay()));
      const one = await follower(kind, port, crowd).catch(() => undefined);
      if (one) return { one, time: performance.now() - start };
    }
  };
  const back = await Promise.all(crowd.followers.map(again));
  crowd.followers = back.map(({ one }) => one);
  return { times: back.map(({ time }) => time) };
}

function leave({ kind }) {
  for (const { socket } of crowds.get(kind).followers) socket.destroy();
  crowds.delete(kind);
  return {};
}

const doings = { join, change, deafen, rejoin, leave };
process.on("message", async ({ what, ...args }) => {
  process.send(await Promise.resolve(doings[what](args)).catch((error) => ({ error: String(error) })));
});
process.on("disconnect", () => process.exit());
