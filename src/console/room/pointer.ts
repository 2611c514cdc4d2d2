import type { TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import type { Spot } from "../../stage/state.ts";

/** How far a finger travels before it means another slide, in CSS pixels. */
const SWIPE = 60;

type StageEvent = TargetedPointerEvent<HTMLElement>;

/** What fingers and mouse do on the current slide: point while the pointer is on, else swipe. */
export function usePointer(options: {
  on: boolean;
  /** Shows a spot in the room; without a place it goes out. */
  point: (at?: Spot) => void;
  next: () => void;
  back: () => void;
}) {
  const { on, point, next, back } = options;
  const from = useRef<Spot>(null);
  return {
    onPointerMove: (event: StageEvent) => on && point(spotOf(event)),
    onPointerLeave: () => on && point(),
    onPointerDown: ({ clientX: x, clientY: y }: StageEvent) => {
      from.current = { x, y };
    },
    onPointerUp: ({ clientX, clientY }: StageEvent) => {
      const start = from.current;
      from.current = null;
      if (on || !start) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return;
      if (dx < 0) next();
      else back();
    },
  };
}

/** Where on the slide it is, in parts of its width and height. */
function spotOf({ clientX, clientY, currentTarget }: StageEvent): Spot {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const part = (value: number) => Math.min(1, Math.max(0, value));
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}
