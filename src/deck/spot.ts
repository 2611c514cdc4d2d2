import { underLens } from "../stage/lens.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";

/** The speaker's pointer on the slide. */
export function mountSpot(root: HTMLElement, room: Room): Unmount {
  const spot = createElement("div", { class: "spot", "aria-hidden": "true", hidden: "" });
  // On the canvas, so that it lies where the speaker points, whatever size the room's screen has.
  root.querySelector(".slides")?.append(spot);
  const show = ({ pointer, lens }: RoomState) => {
    spot.hidden = pointer === undefined;
    if (!pointer) return;
    const { x, y } = underLens(pointer, lens);
    spot.style.setProperty("left", `${x * 100}%`);
    spot.style.setProperty("top", `${y * 100}%`);
  };
  const stop = room.watch(show);
  return () => {
    stop();
    spot.remove();
  };
}
