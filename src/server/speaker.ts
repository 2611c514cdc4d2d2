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

/** Counts wrong tokens by address and forgets all addresses every minute; none is ever written down. */
export class WrongTries {
  private readonly tries = new Map<string, number>();
  private readonly salt = randomBytes(16);
  private readonly forget: NodeJS.Timeout;

  constructor(limit = 60, period = 60_000) {
    this.limit = limit;
    this.period = period;
    this.forget = setInterval(() => this.tries.clear(), period).unref();
  }
  private readonly limit: number;
  /** Milliseconds until all is forgotten, at most. */
  readonly period: number;

  isOver(address: string): boolean {
    return (this.tries.get(this.keyOf(address)) ?? 0) >= this.limit;
  }

  count(address: string): void {
    const key = this.keyOf(address);
    this.tries.set(key, (this.tries.get(key) ?? 0) + 1);
  }

  close(): void {
    clearInterval(this.forget);
  }

  private keyOf(address: string): string {
    return createHmac("sha256", this.salt).update(address).digest("base64url");
  }
}
