import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Hall } from "./hall.ts";
import { chooseEncoding, type Page, Pages } from "./html.ts";

/** Files that hold the speaker's notes. */
const SPEAKERS = /^(?:speaker\.html|vortrag\.html|assets\/_virtual_notes-[^/]*\.js(?:\.map)?)$/;

export interface PagesOptions {
  dist: string;
  hall: Hall;
  /** Whether a request comes from the speaker's own machine, which needs no link. */
  isHome: (request: FastifyRequest) => boolean;
  /** What is said where something is not there, or not for everybody. */
  words: { missing: string; speakersOnly: string };
}

/** The lecture's files under one path: pages with a word about the live server in them, everything else as it is. */
export async function pageRoutes(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { dist, hall, isHome, words } = options;
  const pages = new Pages();
  app.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const path = request.params["*"] || "index.html";
    if (SPEAKERS.test(path)) {
      reply.header("vary", "cookie");
      if (hall.right.claim(request) !== "right" && !isHome(request))
        return reply.code(403).type("text/plain; charset=utf-8").send(words.speakersOnly);
    }
    if (path.endsWith(".html") && !path.includes("..")) {
      const page = await pages.read(join(dist, path));
      return page ? sendPage(request, reply, page) : reply.callNotFound();
    }
    return reply.sendFile(path);
  });
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const etag = page.etag.replace(/"$/, `-${encoding}"`);
  reply.headers({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": page.policy,
    "cache-control": "no-cache",
    vary: "accept-encoding, cookie",
    etag,
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply.send(page.bodies[encoding]);
}
