import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** Name of the cookie that stands for the token once it was shown. */
export const COOKIE = "lecture-speaker";

/** A token that nobody guesses: 144 bits, safe in a link. */
export const createToken = () => randomBytes(18).toString("base64url");

/** What a request shows of itself. */
export type Claim = "none" | "right" | "wrong";

/** Who may lead a room: whoever shows its token, or the cookie that was given for it. */
export class SpeakerRight {
  private readonly token: Buffer;
  /** Made from the token: every process of the room knows it, and it is gone when the token is renewed. */
  readonly cookie: string;
  private readonly cookieDigest: Buffer;

  constructor(token: string, room: string) {
    this.token = digest(token);
    this.cookie = createHmac("sha256", token).update(`speaker of ${room}`).digest("base64url");
    this.cookieDigest = digest(this.cookie);
  }

  isToken(text: string): boolean {
    return timingSafeEqual(digest(text), this.token);
  }

  /** What a request claims by `Authorization: Bearer <token>` or by its cookie. */
  claim(request: FastifyRequest): Claim {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const [scheme = "", token = ""] = authorization.split(" ");
      return scheme.toLowerCase() === "bearer" && this.isToken(token) ? "right" : "wrong";
    }
    const value = readCookie(cookie);
    if (value === undefined) return "none";
    return timingSafeEqual(digest(value), this.cookieDigest) ? "right" : "wrong";
  }
}

/** Equal lengths, whatever is compared: so that the time says nothing, not even that. */
const digest = (text: string) => createHash("sha256").update(text).digest();

function readCookie(header: string | undefined): string | undefined {
  for (const part of header?.split(";") ?? []) {
    const [name, value] = part.split("=");
    if (name?.trim() === COOKIE) return value?.trim();
  }
  return undefined;
}

/**
 * Whether a request that changes something comes from a page of ours: a browser says where a page is from; a
 * program that is no browser does not.
 */
export function isOwnOrigin(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return request.headers["sec-fetch-site"] !== "cross-site";
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
