import type { FastifyInstance } from "fastify";
import { LARGEST_MESSAGE, type LiveOptions, refuse } from "./live-options.ts";
import { isOwnOrigin } from "./speaker.ts";
import { StoreGone } from "./store.ts";

/** What the hall answers, and what it came to. */
export function pollRoutes(app: FastifyInstance, { hall }: LiveOptions): void {
  const { right, polls } = hall;

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
    if (table.secret && right.claim(request) !== "right") return refuse(reply, 401, "not revealed yet");
    return reply.type("text/csv; charset=utf-8").send(table.csv);
  });
}

/** @throws what is no store that is gone */
function gone(error: unknown): { kind: "unreachable" } {
  if (error instanceof StoreGone) return { kind: "unreachable" };
  throw error;
}
