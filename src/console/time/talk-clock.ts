import { words } from "#words/console.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { onStoreChange, readStore, writeStore } from "../../ui/store.ts";
import {
  arrive,
  type Clock,
  dropGreeting,
  elapsed,
  isOld,
  isRunning,
  keep,
  parseClock,
  pause,
  STOPPED,
  start,
  startAnew,
} from "./clock.ts";
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
  /** Starts it if nobody has used it for this talk: it has begun, with a greeting of so many milliseconds. */
  begin: (greeting?: number) => void;
  /** Starts it from nothing, whatever it said. */
  restart: () => void;
  /** Another talk's clock goes on all the same. */
  keep: () => void;
  dropGreeting: () => void;
  /** A slide is shown. */
  arrive: (slide: SlideId) => void;
}

/** How a phone shakes when so many minutes are left, in milliseconds on and off. */
const SHAKES: Readonly<Record<number, number[]>> = {
  10: [200],
  5: [200, 150, 200],
  0: [400, 150, 400, 150, 400],
};

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
  /** Another talk's time: the slide that is shown has come just now. */
  const anew = (clock: Clock) => {
    const { arrived } = view.get().clock;
    set(arrived ? { ...clock, arrived: { slide: arrived.slide, at: 0 } } : clock);
  };
  const toggle = () => {
    const { clock } = view.get();
    // It is asked about first.
    if (isOld(clock, Date.now())) return say(words.time.old(clock.since ?? clock.stopped ?? 0));
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
    if (left === undefined) return;
    say(words.time.left(left));
    const shakes = SHAKES[left];
    // Browsers shake for those alone who have touched the page.
    if (shakes && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(shakes);
  }, LOOK);
  return {
    ...view,
    toggle,
    reset: () => anew(STOPPED),
    begin: (greeting = 0) => {
      const { clock } = view.get();
      const unused = !isRunning(clock) && clock.before === 0;
      if (unused || isOld(clock, Date.now())) anew(startAnew(Date.now(), greeting));
    },
    restart: () => anew(startAnew(Date.now())),
    keep: () => set(keep(view.get().clock, Date.now())),
    dropGreeting: () => set(dropGreeting(view.get().clock)),
    arrive: (slide) => {
      const { clock } = view.get();
      const after = arrive(clock, slide, Date.now());
      if (after !== clock) set(after);
    },
  };
}
