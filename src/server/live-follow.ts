import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { frameOf } from "./followers.ts";
import type { Hall } from "./hall.ts";
import { type LiveOptions, refuse } from "./live-options.ts";
import { describe } from "./polls.ts";

/** Longest wait of one who polls, in seconds: shorter than what proxies allow. */
const LONGEST_WAIT = 25;

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
/** What a room shows, as a stream or by asking again and again. */
export function followRoutes(app: FastifyInstance, { hall }: LiveOptions): void {
  const { room, right, followers, polling, polls } = hall;
  const isSpeaker = (request: FastifyRequest) => right.claim(request) === "right";
  /** What polls came to is told when it is known: the state does not wait for a store that is gone. */
  const talliesFor = (speaker: boolean) => polls.tallies(speaker).catch(() => undefined);
  const stateFor = async (request: FastifyRequest) => {
    const speaker = isSpeaker(request);
    const tallies = await talliesFor(speaker);
    return { ...(speaker ? { ...room.speakersNow, followers: hall.total } : room.now), tallies };
  };

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
