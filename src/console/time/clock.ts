import * as v from "valibot";
import { slideId } from "../../stage/state.ts";

/** A stopwatch that can be stored: it goes on through a reload, because only moments are kept. */
export interface Clock {
  /** Milliseconds of earlier stretches, before the last pause. */
  before: number;
  /** When the running stretch began, in epoch milliseconds; absent while it stands. */
  since?: number;
  /** When it was stopped, in epoch milliseconds; absent while it runs. */
  stopped?: number;
  /** The slide that is shown, and what the clock said when it came. */
  arrived?: { slide: string; at: number };
  /** Milliseconds that it was set forward by, for a greeting before the first step. */
  greeting?: number;
}

export const STOPPED: Clock = { before: 0 };

/** No talk is as long: a clock that has run, or stood, for so long is of another one. In milliseconds. */
export const OLD = 3 * 60 * 60_000;

/** Milliseconds on the clock. A system time that was set back never makes it negative. */
export function elapsed({ before, since }: Clock, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export const isRunning = ({ since }: Clock) => since !== undefined;

/** Whether it is likely to be left from another talk. */
export function isOld({ before, since, stopped }: Clock, now: number): boolean {
  const left = since ?? (before > 0 ? stopped : undefined);
  return left !== undefined && now - left > OLD;
}

export function start(clock: Clock, now: number): Clock {
  if (isRunning(clock)) return clock;
  const { stopped: _, ...rest } = clock;
  return { ...rest, since: now };
}

/** Starts from nothing, or from a greeting that counts. */
export const startAnew = (now: number, greeting = 0): Clock => ({
  before: 0,
  since: now - greeting,
  ...(greeting > 0 && { greeting }),
});

export function pause(clock: Clock, now: number): Clock {
  const { since: _, ...rest } = clock;
  return { ...rest, before: elapsed(clock, now), stopped: now };
}

/** Goes on with an old one all the same. */
export const keep = (clock: Clock, now: number): Clock =>
  isRunning(clock) ? start(pause(clock, now), now) : { ...clock, stopped: now };

/** After a slide has come; the same clock where it is there already. */
export const arrive = (clock: Clock, slide: string, now: number): Clock =>
  clock.arrived?.slide === slide ? clock : { ...clock, arrived: { slide, at: elapsed(clock, now) } };

/** Counts from the first step, without the greeting. */
export function dropGreeting({ greeting = 0, since, ...clock }: Clock): Clock {
  return since === undefined ? clock : { ...clock, since: since + greeting };
}

/** Milliseconds on this slide; undefined where the clock has not seen it come. */
export function onSlide(clock: Clock, slide: string, now: number): number | undefined {
  const { arrived } = clock;
  return arrived?.slide === slide ? Math.max(0, elapsed(clock, now) - arrived.at) : undefined;
}

/** Later than any date there is, a number is no time. */
const time = v.pipe(v.number(), v.minValue(0), v.ltValue(8.64e15));
const stored = v.object({
  before: time,
  since: v.exactOptional(time),
  stopped: v.exactOptional(time),
  arrived: v.exactOptional(v.object({ slide: slideId, at: time })),
  greeting: v.exactOptional(time),
});

/** A clock as it was stored, or undefined for anything else. */
export function parseClock(data: unknown): Clock | undefined {
  const result = v.safeParse(stored, data);
  return result.success ? result.output : undefined;
}
