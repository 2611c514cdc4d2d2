import type { FastifyReply } from "fastify";

/** What every answer says, whatever it is. */
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-resource-policy": "same-origin",
};

/** Of a page that brings no policy of its own. */
const STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Puts the headers on an answer that all have. */
export function setAlways(reply: FastifyReply, secure: boolean): void {
  reply.headers(ALWAYS);
  // Browsers complain about it on plain http.
  if (secure) reply.header("cross-origin-opener-policy", "same-origin");
}

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i;

/** A page's own policy, made a header, with what a header alone can say: who may frame the page. */
export function policyOf(html: string): string {
  const [, own = STRICT] = html.match(META) ?? [];
  return `${own.replaceAll("&#39;", "'").replaceAll("&amp;", "&")}; frame-ancestors 'self'`;
}

/** Hashed names never change what they name; everything else is asked for anew, and seldom sent anew. */
export function cachingOf(path: string): string {
  return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
