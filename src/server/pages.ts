import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SPEAKERS_FILES } from "../live/speakers-files.ts";
import type { Hall } from "./hall.ts";
import { cachingOf } from "./headers.ts";
import { chooseEncoding, type Packed, PackedFiles } from "./packed.ts";

/** The reading view with the speaker's notes, and the one without them that the audience gets in its place. */
const READING = /^handout\.html$/i;
const AUDIENCES_READING = "reading.html";

/** What a build names its files: a path that says the same in another way is none of them. */
const PLAIN = /^(?:[\w-][\w.-]*\/)*[\w-]+(?:\.[\w-]+)*$/;

/** Twins for hosts that pack nothing themselves; here they would be a way around who may have what. */
const PACKED = /\.(?:br|gz)$/i;

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
  const files = new PackedFiles();
  app.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const asked = request.params["*"] || "index.html";
    if (!PLAIN.test(asked) || PACKED.test(asked)) return reply.callNotFound();
    const speaker = hall.right.claim(request) === "right" || isHome(request);
    const own = SPEAKERS_FILES.test(asked);
    if (own && !speaker) return reply.code(403).type("text/plain; charset=utf-8").send(words.speakersOnly);
    const path = READING.test(asked) && !speaker ? AUDIENCES_READING : asked;
    // Nothing between that keeps files may give the speaker's to others.
    const caching = own || READING.test(path) ? "private, no-cache" : cachingOf(path);
    const packed = await files.read(join(dist, path), speaker);
    if (packed) return sendPacked(request, reply.header("cache-control", caching), packed);
    // The other kinds of files, and those that are not there.
    return own ? reply.header("cache-control", caching).sendFile(path) : reply.sendFile(path);
  });
}

function sendPacked(request: FastifyRequest, reply: FastifyReply, file: Packed): FastifyReply {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const etag = file.etag.replace(/"$/, `-${encoding}"`);
  reply.headers({
    "content-type": file.type,
    // Pages are not the same for everybody.
    vary: file.policy ? "accept-encoding, cookie" : "accept-encoding",
    etag,
    ...(file.policy && { "content-security-policy": file.policy }),
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply.send(file.bodies[encoding]);
}
