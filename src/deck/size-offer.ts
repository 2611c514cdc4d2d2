import { words } from "#words/deck.ts";
import type { Room } from "../stage/room.ts";
import { createElement } from "../ui/elements.ts";
import { whenIdle } from "../ui/idle.ts";
import type { Unmount } from "../ui/unmount.ts";
import { readingView } from "./reading.ts";

/** Where the smallest type of a slide is under 12 pixels: a phone held across, 200 % on a laptop. As in `chrome/small.css`. */
const SMALL_MEDIA = "(max-width: 767.98px), (max-height: 431.98px)";

/**
 * From here on a reader has made the page larger, which enlarges no slide. Firefox says the same of both widths; there
 * only a small window tells.
 */
const ZOOMED = 1.7;

/**
 * A reader's own style sheet sets letters, words or lines as far apart as WCAG 1.4.12 has it: no canvas of a fixed size
 * holds a slide then.
 */
function isSpaced(root: HTMLElement): boolean {
  const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(root);
  // „normal“ is no number, and no more than anything.
  const [letters, words, lines] = [letterSpacing, wordSpacing, lineHeight].map(Number.parseFloat);
  return Number(letters) > 0 || Number(words) > 0 || Number(lines) >= 1.45 * Number.parseFloat(fontSize);
}

/** Offers the reading view, whose type grows, wherever slides cannot. Whoever fills the screen shows them to others. */
export function mountSizeOffer(root: HTMLElement, room: Room): Unmount {
  const link = createElement("a", {}, [words.offer.link]);
  const close = createElement("button", { type: "button", "aria-label": words.offer.close }, ["×"]);
  const offer = createElement("p", { class: "offer" }, [link, close]);
  const small = matchMedia(SMALL_MEDIA);
  let wanted = true;
  const adjust = () => {
    const isZoomed = outerWidth / innerWidth > ZOOMED;
    const shown = wanted && !document.fullscreenElement && (small.matches || isZoomed || isSpaced(root));
    if (shown === offer.isConnected) return;
    // The deck makes room for it. Not by `:has`: every change in the deck would make the browser look for it.
    root.toggleAttribute("data-offer", shown);
    if (shown) root.append(offer);
    else offer.remove();
    // The slides have another height: reveal.js looks when the window changes.
    dispatchEvent(new Event("resize"));
  };
  const follow = () => {
    link.setAttribute("href", readingView(room.state().slide));
    // Nothing tells of a style sheet that comes. What a slide looks like is asked for once it is painted.
    whenIdle(adjust);
  };
  close.addEventListener("click", () => {
    wanted = false;
    adjust();
  });
  addEventListener("resize", adjust);
  const stop = room.watch(follow);
  follow();
  adjust();
  return () => {
    removeEventListener("resize", adjust);
    stop();
    root.removeAttribute("data-offer");
    offer.remove();
  };
}
