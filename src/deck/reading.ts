import { address } from "#words/address.ts";

/** The reading view: a page beside the deck, in the offline file a view of its only page. */
const READING_VIEW = import.meta.env.MODE === "single" ? `?${address.reading}` : "handout.html";

/** The reading view's address for a slide, or for the whole. */
export function readingView(id?: string): string {
  return id ? `${READING_VIEW}#${id}` : READING_VIEW;
}

/** The slide that an address of the deck is for: `#/thanks` → `thanks`; a step within it is lost. */
export function slideOf(hash: string): string | undefined {
  return /^#\/([\w-]+)/.exec(hash)?.[1];
}
