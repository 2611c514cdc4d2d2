import { address } from "#words/address.ts";
import type { Join } from "./deck.ts";
import { readingView, slideOf } from "./reading.ts";

/**
 * Where the page is a deck; elsewhere it stays the document it arrived as. Must say the same as the
 * media query of `src/styles/index.css` and of `src/vite/early.ts`: on a phone held upright, or at 400 % zoom, slides would shrink
 * to unreadable.
 */
export const DECK_MEDIA = "screen and (scripting: enabled) and (min-width: 600px)";

/** Slides are laid out with it; without it the page stays the document it is. Firefox knew `scripting` before. */
const canBeDeck = () => CSS.supports("selector(:has(*))");

/** Where slides would be too small to read: a phone held upright, a window at 400 % zoom. */
export const NARROW_MEDIA = "screen and (max-width: 599.98px)";

/**
 * Narrow visitors get the reading view, on the slide their link is for. Not against their will: its way
 * back to the slides says `?folien`, which is obeyed, and nobody is sent away once the page stands.
 * @returns whether the visitor is on the way
 */
function sendToReadingView(): boolean {
  const wantsSlides = new URLSearchParams(location.search).has(address.slides);
  if (wantsSlides || !matchMedia(NARROW_MEDIA).matches) return false;
  location.replace(readingView(slideOf(location.hash)));
  return true;
}

/**
 * Turns the page into a deck wherever it is wide enough, and back when it no longer is. The first slide
 * already stands: everything here waits for it to be painted.
 * @param join what else leads the deck's room, or follows it
 */
export function startDeck(join?: Join): void {
  if (sendToReadingView() || !canBeDeck()) return;
  const root = document.querySelector<HTMLElement>(".deck");
  if (!root) throw new Error('missing element ".deck"');
  const media = matchMedia(DECK_MEDIA);
  let close: (() => void) | undefined;
  let turn = Promise.resolve();
  const follow = async () => {
    if (media.matches && !close) {
      const { openDeck } = await import("./deck.ts");
      close = await openDeck(root, join);
    } else if (!media.matches && close && !matchMedia("print").matches) {
      // Printing is no narrow window.
      close();
      close = undefined;
    }
  };
  const apply = () => {
    // One turn after the other: a window dragged to and fro must not open a deck that is just closing.
    turn = turn.catch(() => undefined).then(follow);
    return turn;
  };
  media.addEventListener("change", apply);
  requestAnimationFrame(() => setTimeout(apply));
}
