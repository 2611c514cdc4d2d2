import type { Command } from "../stage/commands.ts";
import type { Room } from "../stage/room.ts";
import { findSlide, type Way } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";

/** How far a finger travels before it means something, in CSS pixels. */
const SWIPE = 40;
/** Where fingers scroll or press, and clicks are none of the slides' business. */
const OWN = "dialog, .manuscript, .toolbar, .figure-tools, .offer, .ink, .slide-grid";

/** Lets swipes, and clicks on reveal.js's own parts, be commands like any other. */
export function mountTouch(root: HTMLElement, room: Room, talk: Way): Unmount {
  const fingers = new Map<number, { x: number; y: number }>();
  let swiped = false;
  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== "touch" || (event.target as Element).closest(OWN)) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    // Two fingers make the page larger.
    swiped = fingers.size > 1;
  };
  const onMove = (event: PointerEvent) => {
    const from = fingers.get(event.pointerId);
    if (!from || swiped) return;
    const command = readSwipe(event.clientX - from.x, event.clientY - from.y, room, talk);
    if (!command) return;
    swiped = true;
    room.run(command);
  };
  const onUp = (event: PointerEvent) => void fingers.delete(event.pointerId);
  // reveal.js listens on its own parts; it must not hear what it would follow by itself.
  const onClick = (event: MouseEvent) => {
    const command = readClick(event, root, room, talk);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    room.run(command);
  };
  root.addEventListener("pointerdown", onDown);
  root.addEventListener("pointermove", onMove);
  root.addEventListener("pointerup", onUp);
  root.addEventListener("pointercancel", onUp);
  root.addEventListener("click", onClick, true);
  return () => {
    root.removeEventListener("pointerdown", onDown);
    root.removeEventListener("pointermove", onMove);
    root.removeEventListener("pointerup", onUp);
    root.removeEventListener("pointercancel", onUp);
    root.removeEventListener("click", onClick, true);
  };
}

/** Left and right lead through the talk; up and down through points first, then to appendices and back. */
function readSwipe(dx: number, dy: number, room: Room, talk: Way): Command | undefined {
  const { slide, step } = room.state();
  if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) return { do: dx < 0 ? "next" : "back" };
  if (Math.abs(dy) <= SWIPE) return undefined;
  if (dy < 0) return { do: step < (findSlide(talk, slide)?.steps ?? 0) ? "next" : "below" };
  return { do: step > 0 ? "back" : "above" };
}

/** A click on the progress bar, or anywhere under black, which comes slowly: at first, it is not what is clicked. */
function readClick(event: MouseEvent, root: HTMLElement, room: Room, talk: Way): Command | undefined {
  const target = event.target as Element;
  if (target.closest(OWN)) return undefined;
  if (room.state().cover === "black") return { do: "black", on: false };
  if (target.closest(".invite")) return { do: "join", on: false };
  if (target.closest(".progress")) {
    const slide = talk[Math.floor((event.clientX / root.offsetWidth) * talk.length)];
    return slide && { do: "go", slide: slide.id };
  }
  return undefined;
}
