import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import type { Way } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";
import { figuresOn, findSection } from "./figures.ts";

/** Milliseconds after its first frame in which a slide stands with axis and labels alone: it comes before anything moves. */
const STILL = 60;

/**
 * Lets bars grow once, when their chart first appears in the course of the talk: not on the way back, and
 * not where motion is unwanted (the style sheet sees to that). While a figure's attribute `data-fresh` is `soon`, its
 * bars are awaited; when it is empty, they grow, or do as soon as they are drawn. A slide that is left takes no
 * movement along: browsers skip it, and it would never come to its end.
 */
export function mountGrowth(root: HTMLElement, room: Room, talk: Way): Unmount {
  const seen = new WeakSet<HTMLElement>();
  const indexOf = (slide: string) => talk.findIndex(({ id }) => id === slide);
  const begin = (figures: readonly HTMLElement[]) => {
    for (const figure of figures) if (figure.dataset["fresh"] === "soon") figure.dataset["fresh"] = "";
  };
  const stand = (figures: Iterable<HTMLElement>) => {
    for (const figure of figures) delete figure.dataset["fresh"];
  };
  const appear = (now: RoomState, before?: RoomState) => {
    if (before && now.slide !== before.slide) stand(figuresOn(findSection(root, before.slide)));
    if (now.slide === before?.slide && now.step <= before.step) return;
    const grows = !before || now.slide === before.slide || indexOf(now.slide) > indexOf(before.slide);
    const section = findSection(root, now.slide);
    const hidden = [...(section?.querySelectorAll(".fragment") ?? [])].slice(now.step);
    const shown = figuresOn(section).filter((figure) => !hidden.some((point) => point.contains(figure)));
    const fresh = grows ? shown.filter((figure) => !seen.has(figure)) : [];
    for (const figure of shown) seen.add(figure);
    for (const figure of fresh) figure.dataset["fresh"] = "soon";
    if (fresh.length > 0) requestAnimationFrame(() => setTimeout(begin, STILL, fresh));
  };
  const onEnd = (event: AnimationEvent) => {
    const figure = event.animationName === "grow" && (event.target as Element).closest<HTMLElement>("figure");
    if (figure) stand([figure]);
  };
  const stop = room.watch(appear);
  root.addEventListener("animationend", onEnd);
  appear(room.state());
  return () => {
    stop();
    root.removeEventListener("animationend", onEnd);
    stand(root.querySelectorAll<HTMLElement>("[data-fresh]"));
  };
}
