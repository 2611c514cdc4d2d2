import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import type { Way } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";
import { figuresOn, findSection } from "./figures.ts";

/**
 * Lets bars grow once, when their chart first appears in the course of the talk: not on the way back, and
 * not where motion is unwanted (the style sheet sees to that). A figure whose attribute `data-fresh` is
 * set grows as soon as it is drawn.
 */
export function mountGrowth(root: HTMLElement, room: Room, talk: Way): Unmount {
  const seen = new WeakSet<HTMLElement>();
  const indexOf = (slide: string) => talk.findIndex(({ id }) => id === slide);
  const appear = (now: RoomState, before?: RoomState) => {
    if (now.slide === before?.slide && now.step <= before.step) return;
    const grows = !before || now.slide === before.slide || indexOf(now.slide) > indexOf(before.slide);
    const section = findSection(root, now.slide);
    const hidden = [...(section?.querySelectorAll(".fragment") ?? [])].slice(now.step);
    for (const figure of figuresOn(section)) {
      if (hidden.some((point) => point.contains(figure))) continue;
      if (grows && !seen.has(figure)) figure.dataset["fresh"] = "";
      seen.add(figure);
    }
  };
  const onEnd = (event: AnimationEvent) => {
    const figure = event.animationName === "grow" && (event.target as Element).closest<HTMLElement>("figure");
    if (figure) delete figure.dataset["fresh"];
  };
  const stop = room.watch(appear);
  root.addEventListener("animationend", onEnd);
  appear(room.state());
  return () => {
    stop();
    root.removeEventListener("animationend", onEnd);
    for (const figure of root.querySelectorAll<HTMLElement>("[data-fresh]")) delete figure.dataset["fresh"];
  };
}
