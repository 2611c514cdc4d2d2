import { words } from "#words/deck.ts";
import type { Room } from "../stage/room.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { readingView } from "./reading.ts";

/** Where the smallest type of a slide is under 12 pixels: a phone held across, 200 % on a laptop. As in `chrome/small.css`. */
const SMALL_MEDIA = "(max-width: 767.98px), (max-height: 431.98px)";

/**
 * From here on a reader has made the page larger, which enlarges no slide. Firefox says the same of both widths; there
 * only a small window tells.
 */
const ZOOMED = 1.7;

/** Offers the reading view, whose type grows, wherever slides cannot. Whoever fills the screen shows them to others. */
export function mountSizeOffer(root: HTMLElement, room: Room): Unmount {
  const link = createElement("a", {}, [words.offer.link]);
  const close = createElement("button", { type: "button", "aria-label": words.offer.close }, ["×"]);
  const offer = createElement("p", { class: "offer" }, [link, close]);
  const small = matchMedia(SMALL_MEDIA);
  let wanted = true;
  const adjust = () => {
    const isZoomed = outerWidth / innerWidth > ZOOMED;
    const shown = wanted && !document.fullscreenElement && (small.matches || isZoomed);
    if (shown === offer.isConnected) return;
    if (shown) root.append(offer);
    else offer.remove();
    // The slides have another height: reveal.js looks when the window changes.
    dispatchEvent(new Event("resize"));
  };
  const follow = () => link.setAttribute("href", readingView(room.state().slide));
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
    offer.remove();
  };
}
