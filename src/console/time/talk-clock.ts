import { words } from "#words/console.ts";
import type { Talk } from "../../stage/talk.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { onStoreChange, readStore, writeStore } from "../../ui/store.ts";
import { type Clock, elapsed, isRunning, parseClock, pause, STOPPED, start } from "./clock.ts";
import { plannedLength, warningBetween } from "./schedule.ts";

const CLOCK = "clock";
/** How often the time is looked at, in milliseconds: often enough for no second to be left out. */
const LOOK = 250;

/** The clock as it stands at a moment. */
export interface ClockView {
  clock: Clock;
  /** Milliseconds of the epoch. */
  now: number;
}

/** What of it one can see: seconds of the talk, minutes of the day. */
const faceOf = ({ clock, now }: ClockView) =>
  `${Math.floor(elapsed(clock, now) / 1000)} ${Math.floor(now / 60_000)}`;

/** The talk's clock, kept on this device and shared by all consoles. */
export interface TalkClock extends Watched<ClockView> {
  toggle: () => void;
  reset: () => void;
  /** Starts it if nobody has used it yet: the talk has begun. */
  begin: () => void;
}

/** @param say speaks up, politely, when time runs out */
export function openTalkClock(talk: Talk, say: (text: string) => void): TalkClock {
  const length = plannedLength(talk);
  const read = () => readStore(CLOCK, parseClock) ?? STOPPED;
  const view = createCell<ClockView>({ clock: read(), now: Date.now() });
  // A clock that was set is no time that has passed: only what passes is warned of.
  const show = (clock: Clock) => view.set({ clock, now: Date.now() });
  const set = (clock: Clock) => {
    show(clock);
    writeStore(CLOCK, clock);
  };
  const toggle = () => {
    const { clock } = view.get();
    set(isRunning(clock) ? pause(clock, Date.now()) : start(clock, Date.now()));
  };
  onStoreChange(CLOCK, () => show(read()));
  setInterval(() => {
    const { clock, now: before } = view.get();
    const now = Date.now();
    // Most looks find the second that is shown.
    if (faceOf({ clock, now }) === faceOf({ clock, now: before })) return;
    show(clock);
    const left = warningBetween(elapsed(clock, before), elapsed(clock, now), length);
    if (left !== undefined) say(words.time.left(left));
  }, LOOK);
  return {
    ...view,
    toggle,
    reset: () => set(STOPPED),
    begin: () => {
      const { clock } = view.get();
      if (!isRunning(clock) && clock.before === 0) toggle();
    },
  };
}
