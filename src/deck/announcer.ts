import { words } from "#words/deck.ts";
import type { Room } from "../stage/room.ts";
import { type RoomState, viewOf } from "../stage/state.ts";
import { findSlide, mainOf, type Way } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { findSection } from "./figures.ts";

/** What is said to those who hear the deck: a polite live region. */
export interface Voice {
  say: (text: string) => void;
  unmount: Unmount;
}

export function mountVoice(root: HTMLElement): Voice {
  const region = createElement("p", { class: "visually-hidden announcer", "aria-live": "polite" });
  root.append(region);
  return {
    say: (text) => {
      region.textContent = text;
    },
    unmount: () => region.remove(),
  };
}

/**
 * Tells screen readers where the talk is: the heading takes the focus when the slide changes, and the voice
 * speaks the slide's number and each new point, never a chart's parts. For a room that is told late: giving the
 * focus makes the browser lay out the page, which it should do once, when everything stands.
 */
export function mountAnnouncer(root: HTMLElement, room: Room, talk: Way, say: Voice["say"]): Unmount {
  const lectureTitle = document.title;
  const headingOf = ({ slide }: RoomState) => findSection(root, slide)?.querySelector<HTMLElement>("h1, h2");
  const name = (state: RoomState) => {
    const title = headingOf(state)?.textContent ?? "";
    document.title =
      title === "" || lectureTitle.startsWith(title) ? lectureTitle : `${title} – ${lectureTitle}`;
    return title;
  };
  name(room.state());
  const onSlide = (state: RoomState) => {
    // The talk has gone on meanwhile: that is told next.
    if (room.state().slide !== state.slide) return;
    const title = name(state);
    // What is marked there has the focus, and says itself.
    if (state.overview) return;
    say(words.place(findSlide(talk, state.slide)?.number ?? "", mainOf(talk).length, title));
    // A control that was just pressed keeps the focus, or its user would have to find it again.
    if (document.activeElement?.closest(".toolbar, dialog")) return;
    headingOf(state)?.focus({ preventScroll: true });
  };
  const points = ({ slide }: RoomState, from: number, to: number) =>
    pointsOf(findSection(root, slide), from, to);
  const stop = room.watch((now, before) => {
    if (now.cover !== before.cover) say(words.covers[now.cover]);
    else if (now.slide !== before.slide) onSlide(now);
    else if (now.step > before.step) say(points(now, before.step, now.step));
    else if (now.step < before.step) say(words.gone(points(now, now.step, before.step)));
    else if (now.table !== before.table) say(now.table ? words.asTable : words.asChart);
    else if (now.order !== before.order) say(words.orders[viewOf(now).order]);
    else if (now.spread !== before.spread) say(words.spreads[viewOf(now).spread]);
    else if (now.overview !== before.overview) say(words[now.overview ? "comes" : "goes"].overview);
    else if (now.manuscript !== before.manuscript) say(words[now.manuscript ? "comes" : "goes"].notes);
  });
  return () => {
    stop();
    document.title = lectureTitle;
  };
}

/** What points say that have just come. */
function pointsOf(section: HTMLElement | undefined, from: number, to: number): string {
  const points = [...(section?.querySelectorAll(".fragment") ?? [])].slice(from, to);
  return points.map(textOf).join(" ");
}

/** A point's own words, and its chart's summary instead of the chart's parts. */
function textOf(point: Element): string {
  const copy = point.cloneNode(true) as Element;
  const summaries = [...copy.querySelectorAll("svg")].map((svg) => svg.getAttribute("aria-label") ?? "");
  for (const figure of copy.querySelectorAll("figure")) figure.remove();
  return [copy.textContent?.trim(), ...summaries].filter(Boolean).join(" ");
}
