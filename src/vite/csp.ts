import type { Plugin } from "vite";
import { EARLY, hashOf } from "./early.ts";

/** Everything from the own host, nothing inline but the earliest script; a deck opens no connection and sends no form. */
export const POLICY = [
  "default-src 'self'",
  `script-src 'self' ${hashOf(EARLY)}`,
  "img-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the content security policy into every built page, because a host of static files may set no headers. */
export function cspPlugin(): Plugin {
  return {
    name: "lecture:csp",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
