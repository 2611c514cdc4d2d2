import type { RevealApi } from "reveal.js";

/** Event of changes on stage that reveal.js does not know of; their makers send it to the deck's element. */
export const DECK_CHANGED = "deck:changed";

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
  else if (isAppendix(deck) && hasBelow(deck)) goDown(deck, 1);
  else if (hasNext(deck)) deck.slide(deck.getIndices().h + 1, 0);
}

/** One step back; from an appendix up to where it belongs. */
export function goBack(deck: RevealApi): void {
  if (deck.isOverview()) deck.left();
  else if (deck.availableFragments().prev) deck.prevFragment();
  else if (isAppendix(deck)) goDown(deck, -1);
  else if (hasPrevious(deck)) deck.slide(deck.getIndices().h - 1, 0);
}

/** To the slide below or above, whether or not all points of this one stand; reveal.js would show these first. */
export function goDown(deck: RevealApi, by: 1 | -1): void {
  const { h, v } = deck.getIndices();
  if (by > 0 ? hasBelow(deck) : v > 0) deck.slide(h, v + by);
}

/** Whether there is a slide below this one. */
export const hasBelow = (deck: RevealApi) =>
  deck.getCurrentSlide().parentElement?.classList.contains("stack") === true &&
  deck.getCurrentSlide().nextElementSibling !== null;

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
