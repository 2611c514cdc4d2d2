import "../styles/chrome/ink.css";
import { inkOf } from "../stage/ink.ts";
import { throughLens } from "../stage/lens.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import { openHand } from "../ui/hand.ts";
import { openInkLayer } from "../ui/ink-layer.ts";
import type { Unmount } from "../ui/unmount.ts";
import { spotAt } from "./look.ts";

/** What is drawn on the slide, and the hand that draws: mouse, finger or pen. */
export function openInk(root: HTMLElement, room: Room): Unmount {
  const { svg, draw } = openInkLayer();
  root.querySelector(".slides")?.append(svg);
  const hand = openHand(room.run);
  const of = (event: PointerEvent) => {
    const passed = event.getCoalescedEvents?.() ?? [];
    const spots = (passed.length > 0 ? passed : [event]).map((one) =>
      throughLens(spotAt(root, one), room.state().lens),
    );
    return { pointerId: event.pointerId, timeStamp: event.timeStamp, spots };
  };
  const show = (state: RoomState) => {
    // In the overview slides are elsewhere.
    draw(state.overview ? [] : inkOf(state));
    if (state.pen && !state.overview) svg.dataset["pen"] = state.pen;
    else delete svg.dataset["pen"];
  };
  svg.addEventListener("pointerdown", (event) => {
    const { pen } = room.state();
    if (!pen || event.button > 0) return;
    // So that a line may leave the slide and come back.
    svg.setPointerCapture(event.pointerId);
    hand.down(of(event), pen);
  });
  svg.addEventListener("pointermove", (event) => hand.move(of(event)));
  svg.addEventListener("pointerup", (event) => hand.up(of(event)));
  svg.addEventListener("pointercancel", (event) => hand.up(of(event)));
  const stop = room.watch(show);
  show(room.state());
  return () => {
    stop();
    svg.remove();
  };
}
