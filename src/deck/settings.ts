import type { RevealConfig } from "reveal.js";
import { HEIGHT, WIDTH } from "./canvas.ts";

/**
 * reveal.js as this deck uses it: told what to show, and left without ways to be told otherwise. What is
 * switched off has its reason:
 * - `keyboard`, `touch`, `hash`: keys, fingers and addresses are commands of the table (`stage/commands.ts`).
 * - `postMessage`: takes commands from any page that embeds the deck, without asking where it comes from.
 * - `scrollActivationWidth`: the scroll view rebuilds slides from their HTML, which kills charts.
 * - `controls`, `slideNumber`, `help`, `jumpToSlide`: English; the toolbar and the help dialog stand for them.
 * - `focusBodyOnPageVisibilityChange`: would take the focus from where a keyboard user left it.
 */
export const settings: RevealConfig = {
  width: WIDTH,
  height: HEIGHT,
  margin: 0,
  minScale: 0.1,
  maxScale: 8,
  center: false,
  display: "grid",
  keyboard: false,
  touch: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  controls: false,
  slideNumber: false,
  progress: true,
  help: false,
  jumpToSlide: false,
  postMessage: false,
  postMessageEvents: false,
  scrollActivationWidth: 0,
  focusBodyOnPageVisibilityChange: false,
  showNotes: false,
  transition: "none",
  backgroundTransition: "none",
  viewDistance: 2,
  mobileViewDistance: 2,
};

/** The one switch of the address line that is ours to obey: slides laid out for printing. */
export function wantsPrintView(search: string): boolean {
  return new URLSearchParams(search).get("view") === "print";
}

/**
 * Runs `start` while the address has no query: reveal.js 6 lets the whole query string override its
 * settings, so that a link could show notes or open the deck to messages. Remove once that can be
 * switched off.
 */
export function withoutQuery<T>(start: () => T): T {
  const { search, hash, pathname } = location;
  if (search === "") return start();
  history.replaceState(history.state, "", pathname + hash);
  try {
    return start();
  } finally {
    history.replaceState(history.state, "", pathname + search + location.hash);
  }
}
