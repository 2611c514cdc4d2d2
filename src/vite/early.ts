import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * What has to be known before the first paint, and so stands in the page itself: a room that was covered stays so
 * while its page is loaded anew, and a dark one is dark from the beginning; a fresh one as the system wishes. Only
 * where the page is a deck: see `DECK_MEDIA` in `src/deck/start.ts`.
 */
export const EARLY = `{
const { dataset } = document.documentElement;
const room = history.state?.room;
const is = (media) => matchMedia(media).matches;
if (is("screen and (min-width: 600px)")) {
if (room?.cover === "black" || room?.cover === "white") dataset.cover = room.cover;
if (room ? room.dark : is("(prefers-color-scheme: dark)")) dataset.dark = "";
}
}`;

/** How a content security policy names an inline script. */
export const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Pages that show the deck. */
const DECKS = /\/(?:index|vortrag)\.html$/;

/** Puts the earliest script into the deck's pages. */
export function earlyPlugin(): Plugin {
  return {
    name: "lecture:early",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { path }) =>
        DECKS.test(path) ? [{ tag: "script", children: EARLY, injectTo: "head-prepend" }] : [],
    },
  };
}
