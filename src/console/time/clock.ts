import * as v from "valibot";

/** A stopwatch that can be stored: it goes on through a reload, because only its start is kept. */
export interface Clock {
  /** Milliseconds of earlier stretches, before the last pause. */
  before: number;
  /** When the running stretch began, in epoch milliseconds; absent while it stands. */
  since?: number;
}

export const STOPPED: Clock = { before: 0 };

/** Milliseconds on the clock. A system time that was set back never makes it negative. */
export function elapsed({ before, since }: Clock, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export const isRunning = ({ since }: Clock) => since !== undefined;

export function start(clock: Clock, now: number): Clock {
  return isRunning(clock) ? clock : { before: clock.before, since: now };
}

export function pause(clock: Clock, now: number): Clock {
  return { before: elapsed(clock, now) };
}

/** Later than any date there is, a number is no time. */
const time = v.pipe(v.number(), v.minValue(0), v.ltValue(8.64e15));
const stored = v.object({ before: time, since: v.exactOptional(time) });

/** A clock as it was stored, or undefined for anything else. */
export function parseClock(data: unknown): Clock | undefined {
  const result = v.safeParse(stored, data);
  return result.success ? result.output : undefined;
}
