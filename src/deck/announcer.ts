import type { RevealApi } from "reveal.js";
import type { Unmount } from "./deck.ts";
import { placeOf } from "./place.ts";

/**
 * Tells screen readers where the talk is: the heading takes the focus when the slide changes, and a
 * polite live region speaks the slide's number and each new point, never a chart's parts.
 */
export function mountAnnouncer(
  root: HTMLElement,
  deck: RevealApi,
): { say: (text: string) => void; unmount: Unmount } {
  const region = document.createElement("p");
  region.className = "visually-hidden announcer";
  region.setAttribute("aria-live", "polite");
  root.append(region);

  const onSlide = () => {
    const slide = deck.getCurrentSlide();
    const heading = slide.querySelector<HTMLElement>("h1, h2");
    const { number, total } = placeOf(deck);
    region.textContent = `Folie ${number} von ${total}`;
    document.title = `${heading?.textContent ?? ""} – ${lectureTitle}`;
    // A control that was just pressed keeps the focus, or its user would have to find it again.
    if (document.activeElement?.closest(".toolbar, dialog")) return;
    heading?.focus({ preventScroll: true });
  };
  const onFragment = (event: Event) => {
    const { fragment } = event as Event & { fragment: HTMLElement };
    region.textContent = textOf(fragment);
  };
  const lectureTitle = document.title;
  deck.on("slidechanged", onSlide);
  deck.on("fragmentshown", onFragment);
  const say = (text: string) => {
    region.textContent = text;
  };
  const unmount = () => {
    deck.off("slidechanged", onSlide);
    deck.off("fragmentshown", onFragment);
    document.title = lectureTitle;
    region.remove();
  };
  return { say, unmount };
}

/** A point's own words, and its chart's summary instead of the chart's parts. */
function textOf(fragment: HTMLElement): string {
  const copy = fragment.cloneNode(true) as HTMLElement;
  const summaries = [...copy.querySelectorAll("svg")].map((svg) => svg.getAttribute("aria-label") ?? "");
  for (const figure of copy.querySelectorAll("figure")) figure.remove();
  return [copy.textContent?.trim(), ...summaries].filter(Boolean).join(" ");
}
