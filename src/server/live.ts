import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as v from "valibot";
import { slideId } from "../stage/state.ts";
import { drawCode } from "./code.ts";
import { frameOf } from "./followers.ts";
import type { Hall } from "./hall.ts";
import { describe } from "./polls.ts";
import { COOKIE, isOwnOrigin } from "./speaker.ts";
import { StoreGone } from "./store.ts";
import type { Tries } from "./tries.ts";

/** Longest wait of one who polls, in seconds: shorter than what proxies allow. */
const LONGEST_WAIT = 25;

/** Largest message; the largest command has some 200 bytes. */
const LARGEST_MESSAGE = 4096;

const STREAM = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  // nginx would hold events back until it has a page of them.
  "x-accel-buffering": "no",
};

const number = (most: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.number(), v.maxValue(most));
const pollQuery = v.object({
  since: v.exactOptional(number(Number.MAX_SAFE_INTEGER)),
  epoch: v.exactOptional(number(Number.MAX_SAFE_INTEGER)),
  wait: v.exactOptional(number(3600)),
});
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const commandBody = v.object({
  action: v.unknown(),
  seq: count,
  epoch: v.exactOptional(count),
  /** The device that says it; it names itself, and of one without a name nobody hears that it was the last. */
  by: v.exactOptional(slideId),
});
const loginBody = v.object({ token: v.pipe(v.string(), v.maxLength(500)) });

/** What the addresses of a hall need beside it. */
export interface LiveOptions {
  hall: Hall;
  /** Path of the hall's pages, with a slash at its end: the cookie goes nowhere else. */
  base: string;
  tries: Tries;
  reachable: () => boolean;
  secure: (request: FastifyRequest) => boolean;
}

/** The addresses under `live/`: what the audience reads, and what the speaker says. */
export async function liveRoutes(app: FastifyInstance, { hall, ...options }: LiveOptions): Promise<void> {
  const { room, right, followers, polling, polls } = hall;
  const isSpeaker = (request: FastifyRequest) => right.claim(request) === "right";
  /** What polls came to is told when it is known: the state does not wait for a store that is gone. */
  const talliesFor = (speaker: boolean) => polls.tallies(speaker).catch(() => undefined);
  const stateFor = async (request: FastifyRequest) => {
    const speaker = isSpeaker(request);
    const tallies = await talliesFor(speaker);
    return { ...(speaker ? { ...room.speakersNow, followers: hall.total } : room.now), tallies };
  };

  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });

  app.get("/health", async (_request, reply) => {
    const ok = options.reachable();
    return reply.code(ok ? 200 : 503).send({ ok, followers: hall.total });
  });

  app.get("/events", (request, reply) => {
    const speaker = isSpeaker(request);
    reply.hijack();
    const { raw } = reply;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value) raw.setHeader(name, value);
    raw.writeHead(200, STREAM);
    const state = JSON.stringify(speaker ? room.speakersNow : room.now);
    const first = frameOf("state", state).plain.toString();
    raw.write(speaker ? `${first}event: followers\ndata: ${hall.total}\n\n` : first);
    followers.add(raw, speaker);
    if (room.now.polls)
      void talliesFor(speaker).then(
        (tallies) => tallies && followers.tell(raw, frameOf("tallies", JSON.stringify(tallies))),
      );
  });

  app.get("/state", async (request, reply) => {
    const query = v.safeParse(pollQuery, request.query);
    if (!query.success) return refuse(reply, 400, describe(query.issues));
    const { since, epoch, wait = 0 } = query.output;
    const known = since === room.now.seq && (epoch ?? room.now.epoch) === room.now.epoch;
    if (since !== undefined) polling.back();
    if (known && wait > 0) await nextChange(hall, request, Math.min(wait, LONGEST_WAIT) * 1000);
    if (wait > 0) polling.answered();
    return stateFor(request);
  });

  app.post("/login", { bodyLimit: LARGEST_MESSAGE }, async (request, reply) => {
    if (!isOwnOrigin(request)) return refuse(reply, 403, "foreign origin");
    const body = v.safeParse(loginBody, request.body);
    if (!body.success) return refuse(reply, 400, describe(body.issues));
    if (options.tries.isOver(request.ip)) return tooMany(reply);
    if (!right.isToken(body.output.token)) {
      options.tries.count(request.ip);
      return refuse(reply, 401, "wrong token");
    }
    const secure = options.secure(request) ? "; Secure" : "";
    const cookie = `${COOKIE}=${right.cookie}; Path=${options.base}; HttpOnly; SameSite=Strict; Max-Age=${DAY}`;
    return reply.header("set-cookie", cookie + secure).send({ speaker: true });
  });

  app.post("/command", { bodyLimit: LARGEST_MESSAGE }, async (request, reply) => {
    const claim = right.claim(request);
    if (claim !== "right") {
      hall.refused += 1;
      if (claim === "wrong" && request.headers.authorization !== undefined) {
        if (options.tries.isOver(request.ip)) return tooMany(reply);
        options.tries.count(request.ip);
      }
      return refuse(reply, 401, "only the speaker may say commands");
    }
    if (!isOwnOrigin(request)) return refuse(reply, 403, "foreign origin");
    const body = v.safeParse(commandBody, request.body);
    if (!body.success) return refuse(reply, 400, describe(body.issues));
    const { action, ...basis } = body.output;
    const outcome = await room.command(action, basis);
    switch (outcome.kind) {
      case "done":
        return room.speakersNow;
      case "stale":
        return reply.code(409).send({ error: "made for a state that is past", ...room.speakersNow });
      case "malformed":
        return refuse(reply, 400, outcome.reason);
      case "unreachable":
        return refuse(reply, 503, "the store cannot be reached; try again");
    }
  });

  app.post("/vote", { bodyLimit: LARGEST_MESSAGE }, async (request, reply) => {
    if (!isOwnOrigin(request)) return refuse(reply, 403, "foreign origin");
    const outcome = await polls.vote(request.body, request.ip).catch(gone);
    switch (outcome.kind) {
      case "counted":
        return { counted: true };
      case "malformed":
        return refuse(reply, 400, outcome.reason);
      case "closed":
        return refuse(reply, 409, "the poll is not open");
      case "too-many":
        return refuse(reply.header("retry-after", 10), 429, "too many answers");
      case "unreachable":
        return refuse(reply, 503, "the answer could not be kept; try again");
    }
  });

  app.get<{ Params: { file: string } }>("/polls/:file", async (request, reply) => {
    const [, id] = /^([a-z0-9-]{1,80})\.csv$/.exec(request.params.file) ?? [];
    const table = id === undefined ? undefined : await polls.table(id).catch(gone);
    if (!table) return refuse(reply, 404, "no such poll");
    if ("kind" in table) return refuse(reply, 503, "the store cannot be reached; try again");
    if (table.secret && !isSpeaker(request)) return refuse(reply, 401, "not revealed yet");
    return reply.type("text/csv; charset=utf-8").send(table.csv);
  });

  // No error where there is nothing to say: browsers would complain of it.
  app.get("/join", async () => ({ url: hall.audience === "" ? null : hall.audience }));

  app.get("/join.svg", async (_request, reply) => {
    if (hall.audience === "") return refuse(reply, 404, "reached from this machine alone");
    return reply.type("image/svg+xml").send(await drawCode(hall.audience));
  });

  function tooMany(reply: FastifyReply) {
    reply.header("retry-after", Math.ceil(options.tries.period / 1000));
    return refuse(reply, 429, "too many wrong tokens");
  }
}

/** Seconds for which a speaker's window keeps its right. */
const DAY = 24 * 60 * 60;

export const refuse = (reply: FastifyReply, status: number, error: string) =>
  reply.code(status).send({ error });

/** @throws what is no store that is gone */
function gone(error: unknown): { kind: "unreachable" } {
  if (error instanceof StoreGone) return { kind: "unreachable" };
  throw error;
}

/** Until the room changes, the time is over, or nobody waits any more. */
function nextChange(hall: Hall, request: FastifyRequest, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      deaf();
      done();
      request.raw.socket.off("close", wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    const deaf = hall.room.listen(wake);
    const done = hall.polling.add(wake);
    request.raw.socket.once("close", wake);
  });
}
