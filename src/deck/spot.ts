import { createElement } from "../ui/elements.ts";
import type { Unmount } from "./deck.ts";

/** The speaker's pointer on the slide, led from the console. */
export function mountSpot(root: HTMLElement): {
  show: (at: { x: number; y: number } | undefined) => void;
  unmount: Unmount;
} {
  const spot = createElement("div", { class: "spot", "aria-hidden": "true", hidden: "" });
  // On the canvas, so that it lies where the speaker points, whatever size the room's screen has.
  root.querySelector(".slides")?.append(spot);
  return {
    show: (at) => {
      spot.hidden = at === undefined;
      if (!at) return;
      spot.style.setProperty("left", `${at.x * 100}%`);
      spot.style.setProperty("top", `${at.y * 100}%`);
    },
    unmount: () => spot.remove(),
  };
}
