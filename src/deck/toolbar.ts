import type { RevealApi } from "reveal.js";
import type { Unmount } from "./deck.ts";
import { createElement } from "./dom.ts";

/** Buttons for those who have no keyboard at hand, and the slide number. */
export function mountToolbar(root: HTMLElement, deck: RevealApi, toggleHelp: () => void): Unmount {
  const back = button("Zurück", "‹", () => deck.prev());
  const next = button("Weiter", "›", () => deck.next());
  const place = createElement("span", { class: "place" });
  const bar = createElement("nav", { class: "toolbar", "aria-label": "Vortrag" }, [
    back,
    place,
    next,
    button("Übersicht", "▦", () => deck.toggleOverview()),
    ...(document.fullscreenEnabled ? [button("Vollbild", "⛶", toggleFullScreen)] : []),
    button("Hilfe", "?", toggleHelp),
  ]);
  const update = () => {
    const number = deck.getSlidePastCount() + 1;
    place.textContent = `${number} / ${deck.getTotalSlides()}`;
    place.setAttribute("aria-label", `Folie ${number} von ${deck.getTotalSlides()}`);
    const { prev, next: more } = steps(deck);
    back.setAttribute("aria-disabled", String(!prev));
    next.setAttribute("aria-disabled", String(!more));
  };
  const events = ["slidechanged", "fragmentshown", "fragmenthidden"] as const;
  for (const event of events) deck.on(event, update);
  update();
  root.append(bar);
  return () => {
    for (const event of events) deck.off(event, update);
    bar.remove();
  };
}

/** Whether there is a step before or after this one. */
function steps(deck: RevealApi): { prev: boolean; next: boolean } {
  const fragments = deck.availableFragments();
  return { prev: fragments.prev || !deck.isFirstSlide(), next: fragments.next || !deck.isLastSlide() };
}

function button(name: string, sign: string, action: () => void): HTMLButtonElement {
  const sum = createElement("span", { "aria-hidden": "true" });
  sum.textContent = sign;
  const element = createElement("button", { type: "button", "aria-label": name, title: name }, [sum]);
  element.addEventListener("click", action);
  return element;
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch((error: unknown) => console.warn("full screen was refused:", error));
}
