import type { RevealApi } from "reveal.js";
import type { Unmount } from "./deck.ts";
import { figuresOn } from "./place.ts";

/**
 * Lets bars grow once, when their chart first appears in the course of the talk: not on the way back, and
 * not where motion is unwanted (the style sheet sees to that). A figure whose attribute `data-fresh` is
 * set grows as soon as it is drawn.
 */
export function mountGrowth(root: HTMLElement, deck: RevealApi): Unmount {
  const seen = new WeakSet<HTMLElement>();
  let before = -1;
  const appear = (figures: readonly HTMLElement[], grows: boolean) => {
    for (const figure of figures) {
      if (grows && !seen.has(figure)) figure.dataset["fresh"] = "";
      seen.add(figure);
    }
  };
  const isShown = (figure: HTMLElement) => !figure.closest(".fragment:not(.visible)");
  const onSlide = () => {
    const now = deck.getSlidePastCount();
    appear(figuresOn(deck.getCurrentSlide()).filter(isShown), now > before);
    before = now;
  };
  const onFragment = (event: Event) => {
    const { fragments } = event as Event & { fragments: readonly HTMLElement[] };
    appear(fragments.flatMap(figuresOn), true);
  };
  const onEnd = (event: AnimationEvent) => {
    const figure = event.animationName === "grow" && (event.target as Element).closest<HTMLElement>("figure");
    if (figure) delete figure.dataset["fresh"];
  };
  deck.on("slidechanged", onSlide);
  deck.on("fragmentshown", onFragment);
  root.addEventListener("animationend", onEnd);
  onSlide();
  return () => {
    deck.off("slidechanged", onSlide);
    deck.off("fragmentshown", onFragment);
    root.removeEventListener("animationend", onEnd);
    for (const figure of root.querySelectorAll<HTMLElement>("[data-fresh]")) delete figure.dataset["fresh"];
  };
}
