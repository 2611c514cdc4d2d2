import type { RevealApi } from "reveal.js";

/** „15“, or „15a“ for a slide below it, and how many slides the talk has. */
export function placeOf(deck: RevealApi): { number: string; total: number } {
  const number = deck.getCurrentSlide().dataset["number"] ?? "";
  return { number, total: deck.getHorizontalSlides().length };
}

/** The figures of the slide that is on stage. */
export function figuresOn(slide: HTMLElement): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>("figure[data-figure]")];
}

/** Whether the slide on stage lies below another one. */
export const isAppendix = (deck: RevealApi) => deck.getIndices().v > 0;

/**
 * One step on. An appendix is there for questions: the talk itself passes it by, and from its end goes on.
 */
export function goNext(deck: RevealApi): void {
  if (deck.isOverview()) deck.right();
  else if (deck.availableFragments().next) deck.nextFragment();
  else if (isAppendix(deck) && deck.availableRoutes().down) deck.down();
  else if (hasNext(deck)) deck.slide(deck.getIndices().h + 1, 0);
}

/** One step back; from an appendix up to where it belongs. */
export function goBack(deck: RevealApi): void {
  if (deck.isOverview()) deck.left();
  else if (deck.availableFragments().prev) deck.prevFragment();
  else if (isAppendix(deck)) deck.up();
  else if (hasPrevious(deck)) deck.slide(deck.getIndices().h - 1, 0);
}

/** Whether there is a slide of the talk after this one, or before it. */
export const hasNext = (deck: RevealApi) => deck.getIndices().h < deck.getHorizontalSlides().length - 1;
export const hasPrevious = (deck: RevealApi) => deck.getIndices().h > 0;

/**
 * Lets a swipe back from the slide after a stack lead to the slide of the talk, not to the appendix that
 * was open last, which reveal.js remembers.
 */
export function forgetAppendices(root: HTMLElement, deck: RevealApi): () => void {
  const forget = () => {
    for (const stack of root.querySelectorAll(".stack:not(.present)"))
      stack.removeAttribute("data-previous-indexv");
  };
  deck.on("slidechanged", forget);
  return () => deck.off("slidechanged", forget);
}
