import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Poll, PollId } from "../model/poll.ts";
import { isLoopbackName } from "./address.ts";
import { Hall } from "./hall.ts";
import { cachingOf, setAlways } from "./headers.ts";
import { liveRoutes } from "./live.ts";
import { refuse } from "./live-options.ts";
import type { Log } from "./log.ts";
import { type PagesOptions, pageRoutes } from "./pages.ts";
import { Polls } from "./polls.ts";
import { Room } from "./room.ts";
import type { Rules } from "./rules.ts";
import { createToken } from "./speaker.ts";
import type { Store } from "./store.ts";
import { Tries } from "./tries.ts";

export interface AppOptions {
  dist: string;
  rules: Rules;
  /** What the hall may be asked. */
  polls: Readonly<Record<PollId, Poll>>;
  store: Store;
  log: Log;
  words: PagesOptions["words"];
  /** Further rooms beside the first. */
  rooms?: readonly string[];
  /** A token from outside, for all rooms. */
  token?: string;
  newKey?: boolean;
  trustProxy?: boolean | string;
  /** Where people reach the server if not at its own address. */
  publicUrl?: string;
}

/** A server that is not listening yet, and the links to its rooms. */
export interface App {
  fastify: FastifyInstance;
  halls: readonly { name: string; base: string; token: string; hall: Hall }[];
  close: () => Promise<void>;
}

/** Name of the room that stands at `/`. */
export const FIRST_ROOM = "first";

/** How long requests may take to end once the server stops, in milliseconds. */
const PATIENCE = 2000;

export async function createApp(options: AppOptions): Promise<App> {
  const { dist, rules, store, log, words, publicUrl } = options;
  const fastify = Fastify({
    // No address or agent is logged; `log.ts` has the lines for operators.
    logger: false,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: "idle",
    exposeHeadRoutes: true,
    // A phone that sleeps longer finds its unused connections closed, not dead.
    keepAliveTimeout: 5000,
  });
  // A plain form could send it without asking first.
  fastify.removeContentTypeParser("text/plain");
  const tries = new Tries(60, 60_000);
  const secure = (request: FastifyRequest) =>
    request.protocol === "https" || publicUrl?.startsWith("https:") === true;
  fastify.addHook("onRequest", async (request, reply) => setAlways(reply, secure(request)));
  fastify.setNotFoundHandler((request, reply) =>
    /\/live\//.test(request.url)
      ? refuse(reply, 404, "no such address")
      : reply.code(404).type("text/plain; charset=utf-8").send(words.missing),
  );
  fastify.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, error.message);
    log("failed", { error: error.message });
    return refuse(reply, 500, "internal error");
  });
  await fastify.register(fastifyStatic, {
    root: dist,
    serve: false,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (response, path) =>
      response.setHeader("cache-control", cachingOf(relative(dist, path).replaceAll(sep, "/"))),
  });
  const isHome = (request: FastifyRequest) => publicUrl === undefined && isLoopback(request);
  const halls: App["halls"][number][] = [];
  for (const name of [FIRST_ROOM, ...(options.rooms ?? [])]) {
    const base = name === FIRST_ROOM ? "/" : `/saal/${name}/`;
    const token = await tokenOf(name, options);
    const room = await Room.open(name, rules, store, log, Date.now());
    const hall = new Hall(room, new Polls(options.polls, room, store), token, store, log);
    halls.push({ name, base, token, hall });
    const reachable = () => store.reachable();
    await fastify.register(liveRoutes, { prefix: `${base}live`, hall, base, tries, secure, reachable });
    await fastify.register(pageRoutes, { prefix: base.slice(0, -1), dist, hall, isHome, words });
    if (base !== "/") fastify.get(base.slice(0, -1), (_, reply) => reply.redirect(`./${name}/`, 308));
  }
  const close = async () => {
    tries.close();
    for (const { hall } of halls) hall.close();
    // What is under way gets its answer; a connection without a request is closed as soon as it has none.
    const idle = setInterval(() => fastify.server.closeIdleConnections(), 20);
    const force = setTimeout(() => fastify.server.closeAllConnections(), PATIENCE);
    await fastify.close();
    clearInterval(idle);
    clearTimeout(force);
    await store.close();
  };
  return { fastify, halls, close };
}

/** A given token is for all rooms, yet opens each with a token of its own. */
async function tokenOf(room: string, { token, store, newKey = false }: AppOptions): Promise<string> {
  if (token === undefined) return store.token(room, createToken(), newKey);
  if (room === FIRST_ROOM) return token;
  return createHash("sha256").update(`${token} ${room}`).digest("base64url").slice(0, 24);
}

/** From this machine, and asked for by a name of this machine: a proxy that hides others has another one. */
function isLoopback(request: FastifyRequest): boolean {
  const forwarded = request.headers["x-forwarded-for"] ?? request.headers["forwarded"];
  return forwarded === undefined && isLoopbackName(request.ip) && isLoopbackName(request.hostname);
}
