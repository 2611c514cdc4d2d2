import type { TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Command } from "../../stage/commands.ts";
import type { Pen, Spot } from "../../stage/state.ts";
import { openHand } from "../../ui/hand.ts";

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
  const fingers = useRef(new Set<number>());
  const lift = ({ pointerId }: StageEvent) => {
    fingers.current.delete(pointerId);
    from.current = null;
  };
  return {
    onPointerMove: (event: StageEvent) => on && point(spotOf(event)),
    onPointerLeave: (event: StageEvent) => {
      lift(event);
      if (on) point();
    },
    onPointerDown: ({ clientX: x, clientY: y, pointerId }: StageEvent) => {
      fingers.current.add(pointerId);
      // Two fingers make the page larger, and never go on.
      from.current = fingers.current.size === 1 ? { x, y } : null;
    },
    onPointerCancel: lift,
    onPointerUp: (event: StageEvent) => {
      const { clientX, clientY } = event;
      const start = from.current;
      lift(event);
      if (on || !start) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return;
      if (dx < 0) next();
      else back();
    },
  };
}

/** A hand that draws on the current slide, or erases. */
export function useHand(pen: Pen, send: (command: Command) => void) {
  const [hand] = useState(() => openHand(send));
  const of = (event: StageEvent) => ({
    pointerId: event.pointerId,
    timeStamp: event.timeStamp,
    spots: passedBy(event).map(({ clientX, clientY }) =>
      spotOf({ clientX, clientY, currentTarget: event.currentTarget }),
    ),
  });
  return {
    onPointerDown: (event: StageEvent) => {
      if (event.button > 0) return;
      // So that a line may leave the slide and come back.
      event.currentTarget.setPointerCapture(event.pointerId);
      hand.down(of(event), pen);
    },
    onPointerMove: (event: StageEvent) => hand.move(of(event)),
    onPointerUp: (event: StageEvent) => hand.up(of(event)),
    onPointerCancel: (event: StageEvent) => hand.up(of(event)),
  };
}

/** Where it has come by since the last event: browsers tell of a quick hand once a frame. */
function passedBy(event: StageEvent): readonly Pick<PointerEvent, "clientX" | "clientY">[] {
  const passed = event.getCoalescedEvents?.() ?? [];
  return passed.length > 0 ? passed : [event];
}

/** Where on the slide it is, in parts of its width and height. */
function spotOf(event: Pick<StageEvent, "clientX" | "clientY" | "currentTarget">): Spot {
  const { clientX, clientY, currentTarget } = event;
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const part = (value: number) => Math.min(1, Math.max(0, value));
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}
