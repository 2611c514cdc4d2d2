import { address } from "#words/address.ts";

/** Fills the screen, and leaves it again. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch((error: unknown) => console.warn("full screen was refused:", error));
}

/** Fills the screen, if it is not filled. */
export function fillScreen(): void {
  if (!document.fullscreenElement) toggleFullScreen();
}

/** A page beside the deck, in the offline file a view of its only page. */
const CONSOLE = import.meta.env.MODE === "single" ? `?${address.console}` : "speaker.html";

/** The speaker's console, in a window of its own. */
export function openConsole(): void {
  // Opening it anew would load it anew, and what the speaker has before them would be gone.
  if (pult && !pult.closed) pult.focus();
  else pult = window.open(CONSOLE, "pult");
}
let pult: Window | null = null;
