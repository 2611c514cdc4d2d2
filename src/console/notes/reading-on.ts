import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** What of an element says how far it is scrolled. */
type Scrolled = Pick<HTMLElement, "scrollTop" | "clientHeight" | "scrollHeight">;

/** Lines below the edge; a piece of one is no line. */
export const linesLeft = ({ scrollTop, clientHeight, scrollHeight }: Scrolled, line: number) =>
  Math.max(0, Math.round((scrollHeight - scrollTop - clientHeight) / line - 0.25));

/** Where reading goes on: a screen further with a line to hold on to, and from the end back to the beginning. */
export function nextTop(text: Scrolled, line: number): number {
  if (linesLeft(text, line) === 0) return 0;
  return text.scrollTop + Math.max(line, text.clientHeight - 1.5 * line);
}

const lineOf = (text: HTMLElement) => Number.parseFloat(getComputedStyle(text).lineHeight) || 24;

/** Scrolls the notes on; where they stand in the page at full length, the page. */
export function readOnIn(text: HTMLElement): void {
  if (text.scrollHeight > text.clientHeight) text.scrollTop = nextTop(text, lineOf(text));
  else {
    const page = document.scrollingElement ?? document.documentElement;
    const { scrollTop, clientHeight, scrollHeight } = page;
    // The buttons at its lower edge lie over the page, and over its end, too.
    const covered = Number.parseFloat(getComputedStyle(page).scrollPaddingBottom) || 0;
    const seen = { scrollTop, clientHeight: clientHeight - covered, scrollHeight: scrollHeight - covered };
    page.scrollTop = nextTop(seen, lineOf(text));
  }
}

/** How many lines are still to be scrolled to, kept as one scrolls or the place changes. */
export function useLinesLeft(place: RefObject<HTMLElement | null>, changes: readonly unknown[]): number {
  const [left, setLeft] = useState(0);
  useLayoutEffect(() => {
    const text = place.current;
    if (!text) return;
    const look = () => setLeft(linesLeft(text, lineOf(text)));
    look();
    text.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(text);
    return () => {
      text.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [...changes]);
  return left;
}
