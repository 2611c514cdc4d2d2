import type { Layout } from "../model/slide.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState, Spot } from "../stage/state.ts";
import type { Unmount } from "../ui/unmount.ts";
import { findSection } from "./figures.ts";

/** Layouts whose hue fills the window, beside the canvas as well: `styles/slides/title.css`. */
const FILLED: readonly (string | undefined)[] = ["title", "closing"] satisfies Layout[];

/** How the room's screen shows its slides: dark on light or light on dark, whole or magnified around a spot. */
export function mountLook(root: HTMLElement, room: Room): Unmount {
  const page = document.documentElement;
  const slides = root.querySelector<HTMLElement>(".slides");
  const show = ({ slide, dark, lens, overview }: RoomState) => {
    page.toggleAttribute("data-dark", dark === true);
    const { layout } = findSection(root, slide)?.dataset ?? {};
    root.toggleAttribute("data-filled", FILLED.includes(layout) && !overview);
    slides?.toggleAttribute("data-lens", lens !== undefined && !overview);
    if (!lens) return;
    slides?.style.setProperty("--lens-x", `${lens.x * 100}%`);
    slides?.style.setProperty("--lens-y", `${lens.y * 100}%`);
  };
  /** What lies under the mouse stays under it, and comes nearer. */
  const onMove = (event: PointerEvent) => {
    const { lens, pen } = room.state();
    if (!lens || pen || event.pointerType === "touch") return;
    room.run({ do: "magnify", at: spotAt(root, event) });
  };
  const stop = room.watch(show);
  root.addEventListener("pointermove", onMove);
  show(room.state());
  return () => {
    stop();
    root.removeEventListener("pointermove", onMove);
    page.removeAttribute("data-dark");
    root.removeAttribute("data-filled");
    slides?.removeAttribute("data-lens");
  };
}

/** Where on the canvas the mouse is, in parts of its width and height. */
export function spotAt(root: HTMLElement, { clientX, clientY }: MouseEvent): Spot {
  const { left, top, width, height } = (root.querySelector(".slides") ?? root).getBoundingClientRect();
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}
