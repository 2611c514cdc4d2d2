import type { Pen, Spot, Stroke } from "../stage/state.ts";

/** How long points are gathered before they are told, in milliseconds. */
const GATHER = 40;

/** What a hand says: a line, more of it, or a spot that is rubbed. */
export type Said = { do: "stroke"; points: Stroke; more?: true } | { do: "rub"; at: Spot };

/** A hand at a moment, and the spots of the slide that it has come over, the last one last. */
export interface Touch {
  pointerId: number;
  timeStamp: number;
  spots: readonly Spot[];
}

/** Follows a hand that draws or erases. */
export function openHand(say: (command: Said) => void) {
  /** Points that are still to be told; undefined while no hand is down. */
  let line: number[] | undefined;
  let hand: number | undefined;
  let erases = false;
  let last: Spot | undefined;
  let told = 0;
  let begun = false;
  const add = ({ spots }: Touch) => {
    for (const at of spots) {
      if (!erases) line?.push(Math.round(at.x * 1000), Math.round(at.y * 1000));
      // A quick hand must not jump over lines.
      else for (const one of between(last ?? at, at)) say({ do: "rub", at: one });
      last = at;
    }
  };
  const tell = (now: number) => {
    if (!line || line.length === 0) return;
    say({ do: "stroke", points: line, ...(begun && { more: true }) });
    [line, begun, told] = [[], true, now];
  };
  return {
    down: (touch: Touch, pen: Pen) => {
      // A second finger is none that draws, nor is the ball of the hand beside a pen.
      if (hand !== undefined) return;
      [hand, erases, line, begun] = [touch.pointerId, pen === "erase", [], false];
      add(touch);
      tell(touch.timeStamp);
    },
    move: (touch: Touch) => {
      if (touch.pointerId !== hand) return;
      add(touch);
      if (touch.timeStamp - told >= GATHER) tell(touch.timeStamp);
    },
    up: (touch: Touch) => {
      if (touch.pointerId !== hand) return;
      tell(touch.timeStamp);
      [hand, line, last] = [undefined, undefined, undefined];
    },
  };
}

/** How far apart two spots may be that are rubbed one after the other, in parts of the slide. */
const STEP = 0.02;

function between(from: Spot, to: Spot): Spot[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
