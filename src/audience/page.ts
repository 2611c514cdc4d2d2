/** The reading view as something that a talk leads through. */
export interface ReadingPage {
  /** Shows a slide, softly where the reader allows it. */
  show: (slide: string) => void;
  /** The slide that the reader is at: of those that have begun on the screen, the last. */
  here: () => string | undefined;
  /** Takes the mark from the slide, and lets the page be. */
  release: () => void;
  close: () => void;
}

/** Keys that scroll. */
const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " ", "Tab"];

/** How long a scroll by hand goes on after its last movement, in milliseconds. */
const REST = 150;

/** @param moved the reader has scrolled: whether the slide that was shown is still before them */
export function openReadingPage(moved: (isHere: boolean) => void): ReadingPage {
  const slides = [...document.querySelectorAll<HTMLElement>("article[id]")];
  let shown: HTMLElement | undefined;
  /** The reader has put a hand on it since it was shown. */
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isSoft = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const look = () => shown && moved(isBefore(shown));
  const onHand = (event: Event) => {
    if (event instanceof KeyboardEvent && !SCROLL_KEYS.includes(event.key)) return;
    touched = true;
  };
  const onScroll = () => {
    if (!touched) return;
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  const onHash = () => {
    touched = true;
    onScroll();
  };
  // Charts that are drawn above move the slide away under the reader's eyes.
  const size = new ResizeObserver(() => {
    if (shown && !touched) shown.scrollIntoView({ block: "start" });
  });
  size.observe(document.body);
  for (const name of HANDS) addEventListener(name, onHand, { passive: true });
  addEventListener("scroll", onScroll, { passive: true });
  addEventListener("hashchange", onHash);
  const mark = (element: HTMLElement | undefined) => {
    shown?.removeAttribute("aria-current");
    element?.setAttribute("aria-current", "true");
    shown = element;
  };
  return {
    show: (slide) => {
      const element = document.getElementById(slide) ?? undefined;
      if (element !== shown || touched)
        element?.scrollIntoView({ block: "start", behavior: isSoft() ? "smooth" : "auto" });
      touched = false;
      mark(element);
    },
    here: () => slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight * 0.6)?.id,
    release: () => mark(undefined),
    close: () => {
      clearTimeout(timer);
      size.disconnect();
      for (const name of HANDS) removeEventListener(name, onHand);
      removeEventListener("scroll", onScroll);
      removeEventListener("hashchange", onHash);
      mark(undefined);
    },
  };
}

const HANDS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Whether a reader would say that this is what they are reading. */
function isBefore(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight * 0.6 && bottom > innerHeight * 0.2;
}
