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

/** Whether a console lies beside this page: the offline file has none. */
export const HAS_CONSOLE = import.meta.env.MODE !== "single";

/** The speaker's console, in a window of its own. */
export function openConsole(): void {
  if (!HAS_CONSOLE) return;
  // Opening it anew would load it anew, and what the speaker has before them would be gone.
  if (pult && !pult.closed) pult.focus();
  else pult = window.open("speaker.html", "pult");
}
let pult: Window | null = null;
