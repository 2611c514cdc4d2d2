import type { FastifyInstance, FastifyReply } from "fastify";
import * as v from "valibot";
import { slideId } from "../stage/state.ts";
import { LARGEST_MESSAGE, type LiveOptions, refuse } from "./live-options.ts";
import { describe } from "./polls.ts";
import { COOKIE, isOwnOrigin } from "./speaker.ts";

/** Seconds for which a speaker's window keeps its right. */
const DAY = 24 * 60 * 60;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const commandBody = v.object({
  action: v.unknown(),
  seq: count,
  epoch: v.exactOptional(count),
  /** The device that says it; it names itself, and of one without a name nobody hears that it was the last. */
  by: v.exactOptional(slideId),
});
const loginBody = v.object({ token: v.pipe(v.string(), v.maxLength(500)) });

/** What only the speaker may say, and how a window becomes the speaker's. */
export function speakRoutes(app: FastifyInstance, { hall, ...options }: LiveOptions): void {
  const { room, right } = hall;

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

  function tooMany(reply: FastifyReply) {
    reply.header("retry-after", Math.ceil(options.tries.period / 1000));
    return refuse(reply, 429, "too many wrong tokens");
  }
}
