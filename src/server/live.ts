import type { FastifyInstance } from "fastify";
import { drawCode } from "./code.ts";
import { followRoutes } from "./live-follow.ts";
import { type LiveOptions, refuse } from "./live-options.ts";
import { pollRoutes } from "./live-polls.ts";
import { speakRoutes } from "./live-speak.ts";

/** The addresses under `live/`: what the audience reads and answers, and what the speaker says. */
export async function liveRoutes(app: FastifyInstance, options: LiveOptions): Promise<void> {
  const { hall, reachable } = options;

  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });

  app.get("/health", async (_request, reply) => {
    const ok = reachable();
    return reply.code(ok ? 200 : 503).send({ ok, followers: hall.total });
  });

  followRoutes(app, options);
  speakRoutes(app, options);
  pollRoutes(app, options);

  // No error where there is nothing to say: browsers would complain of it.
  app.get("/join", async () => ({ url: hall.audience === "" ? null : hall.audience }));

  app.get("/join.svg", async (_request, reply) => {
    if (hall.audience === "") return refuse(reply, 404, "reached from this machine alone");
    return reply.type("image/svg+xml").send(await drawCode(hall.audience));
  });
}
