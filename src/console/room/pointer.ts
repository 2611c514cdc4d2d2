import type { Command as Action } from "../../stage/commands.ts";

/** How far a finger travels before it means another slide, in CSS pixels. */
const SWIPE = 60;

/** What fingers and mouse do on the current slide: point while the pointer is on, else swipe. */
export function mountPointer(
  stage: HTMLElement,
  { send, next, back }: { send: (action: Action) => boolean; next: () => void; back: () => void },
): { toggle: () => boolean } {
  let on = false;
  let from: { x: number; y: number } | undefined;
  const place = ({ clientX, clientY }: PointerEvent) => {
    const box = stage.getBoundingClientRect();
    const part = (value: number) => Math.min(1, Math.max(0, value));
    return { x: part((clientX - box.left) / box.width), y: part((clientY - box.top) / box.height) };
  };
  stage.addEventListener("pointermove", (event) => {
    if (on) send({ do: "point", at: place(event) });
  });
  stage.addEventListener("pointerleave", () => {
    if (on) send({ do: "point" });
  });
  stage.addEventListener("pointerdown", ({ clientX: x, clientY: y }) => {
    from = { x, y };
  });
  stage.addEventListener("pointerup", ({ clientX, clientY }) => {
    const start = from;
    from = undefined;
    if (on || !start) return;
    const [dx, dy] = [clientX - start.x, clientY - start.y];
    if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return;
    if (dx < 0) next();
    else back();
  });
  return {
    toggle: () => {
      on = !on;
      stage.classList.toggle("pointing", on);
      if (!on) send({ do: "point" });
      return on;
    },
  };
}
