import type { RevealApi } from "reveal.js";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "./deck.ts";
import { goBack, goDown, goNext, hasBelow, hasNext, hasPrevious, isAppendix, placeOf } from "./place.ts";
import { readingView } from "./reading.ts";

/** Signs drawn on a field of 24 by 24, because fonts differ in which of them they have. */
const ICONS = {
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  below: "M5 9l7 7 7-7",
  reading: "M6 3h9l4 4v14H6zM9.5 11h6M9.5 14.5h6M9.5 18h4",
  overview: "M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z",
  fullScreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: "M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.7 1.3-1.7 2.6M12 18.4v.1",
};

/** Buttons for those who have no keyboard at hand, and the slide number. */
export function mountToolbar(root: HTMLElement, deck: RevealApi, toggleHelp: () => void): Unmount {
  const back = button("Zurück", ICONS.back, () => goBack(deck));
  const next = button("Weiter", ICONS.next, () => goNext(deck));
  const below = button("Ergänzung zum Vortrag", ICONS.below, () => goDown(deck, 1));
  const reading = createElement(
    "a",
    { href: readingView(), "aria-label": "Leseansicht und Druck", title: "Leseansicht und Druck" },
    [drawIcon(ICONS.reading)],
  );
  const place = createElement("span", { class: "place" });
  const bar = createElement("nav", { class: "toolbar", "aria-label": "Vortrag" }, [
    back,
    place,
    next,
    below,
    reading,
    button("Übersicht", ICONS.overview, () => deck.toggleOverview()),
    ...(document.fullscreenEnabled ? [button("Vollbild", ICONS.fullScreen, toggleFullScreen)] : []),
    button("Hilfe", ICONS.help, toggleHelp),
  ]);
  const update = () => {
    const { number, total } = placeOf(deck);
    place.textContent = `${number} / ${total}`;
    reading.href = readingView(deck.getCurrentSlide().id);
    const fragments = deck.availableFragments();
    back.setAttribute("aria-disabled", String(!(fragments.prev || isAppendix(deck) || hasPrevious(deck))));
    next.setAttribute("aria-disabled", String(!(fragments.next || hasNext(deck))));
    below.hidden = !hasBelow(deck);
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

function button(name: string, icon: string, action: () => void): HTMLButtonElement {
  const element = createElement("button", { type: "button", "aria-label": name, title: name }, [
    drawIcon(icon),
  ]);
  element.addEventListener("click", action);
  return element;
}

function drawIcon(path: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch((error: unknown) => console.warn("full screen was refused:", error));
}
