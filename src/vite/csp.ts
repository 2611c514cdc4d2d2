import type { Plugin } from "vite";
import { hashOf } from "./early.ts";

/** What stands in a page itself. */
const INLINE = { script: /<script>([\s\S]*?)<\/script>/g, style: /<style>([\s\S]*?)<\/style>/g };

/** Where browsers have Trusted Types: no text becomes elements or a script but by `ui/own-html.ts` and `live/own-worker.ts`. */
export const TRUSTED = ["require-trusted-types-for 'script'", "trusted-types lecture-notes lecture-workers"];

/** Everything from the own host, nothing inline but what the page has now; a deck opens no connection and sends no form. */
export function policyFor(html: string): string {
  const own = (kind: keyof typeof INLINE) =>
    ["'self'", ...Array.from(html.matchAll(INLINE[kind]), ([, text = ""]) => hashOf(text))].join(" ");
  return [
    "default-src 'self'",
    `script-src ${own("script")}`,
    `style-src ${own("style")}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED,
  ].join("; ");
}

/** Puts the content security policy into every built page, because a host of static files may set no headers. */
export function cspPlugin(): Plugin {
  return {
    name: "lecture:csp",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyFor(html) },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
