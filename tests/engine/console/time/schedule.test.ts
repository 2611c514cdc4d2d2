import { describe, expect, test } from "vitest";
import { words } from "#words/console.ts";
import {
  arrive,
  dropGreeting,
  elapsed,
  isOld,
  isRunning,
  keep,
  OLD,
  onSlide,
  parseClock,
  pause,
  STOPPED,
  start,
  startAnew,
} from "../../../../src/console/time/clock.ts";
import {
  behind,
  plannedLength,
  planSlots,
  warningBetween,
  warningOf,
} from "../../../../src/console/time/schedule.ts";
import type { OutlineSlide } from "../../../../src/model/outline.ts";

const MINUTE = 60_000;

const slide = (id: string, minutes: number, more: Partial<OutlineSlide> = {}): OutlineSlide => ({
  id,
  number: id,
  title: id,
  chapter: "Alles",
  minutes,
  steps: 0,
  ...more,
});
const small = [
  slide("a", 2),
  slide("b", 3, { steps: 2 }),
  slide("b1", 5, { below: "b" }),
  slide("b2", 5, { below: "b" }),
  slide("c", 1),
];

describe("the clock", () => {
  test("counts while it runs, keeps its time through pauses, starts once", () => {
    const running = start(STOPPED, 1000);
    expect(start(running, 5000)).toBe(running);
    expect(elapsed(running, 4000)).toBe(3000);
    const paused = pause(running, 4000);
    expect([isRunning(paused), elapsed(paused, 9000)]).toEqual([false, 3000]);
    expect(elapsed(start(paused, 10_000), 11_000)).toBe(4000);
  });

  test("is never negative when the system's time is set back", () => {
    expect(elapsed(start(STOPPED, 5000), 1000)).toBe(0);
  });

  test("goes on after a reload, from what was stored", () => {
    const stored: unknown = JSON.parse(JSON.stringify(start({ before: 500 }, 1000)));
    expect(elapsed(parseClock(stored) ?? STOPPED, 3000)).toBe(2500);
  });

  test("is another talk's when it has run, or stood, for hours, and can be kept all the same", () => {
    const running = start({ before: 60_000 }, 1000);
    const stood = pause(running, 61_000);
    for (const [clock, from] of [
      [running, 1000],
      [stood, 61_000],
    ] as const) {
      expect([isOld(clock, from + OLD), isOld(clock, from + OLD + 1)]).toEqual([false, true]);
      const kept = keep(clock, from + OLD + 1);
      expect(isOld(kept, from + OLD + 2)).toBe(false);
      expect(isRunning(kept)).toBe(isRunning(clock));
      expect(elapsed(kept, from + OLD + 1)).toBe(elapsed(clock, from + OLD + 1));
    }
    expect(isOld(STOPPED, 1e12)).toBe(false);
    // What an older version has kept does not say when it was stopped.
    expect(isOld({ before: 5000 }, 1e12)).toBe(false);
  });

  test("counts a greeting, until it is told not to", () => {
    const begun = startAnew(10_000, 4000);
    expect([elapsed(begun, 12_000), begun.greeting]).toEqual([6000, 4000]);
    expect(dropGreeting(begun)).toEqual({ before: 0, since: 10_000 });
    expect(startAnew(10_000)).toEqual({ before: 0, since: 10_000 });
  });

  test("knows how long a slide has been shown, pauses left out", () => {
    const there = arrive(startAnew(0), "b", 2000);
    expect(onSlide(there, "b", 5000)).toBe(3000);
    expect(arrive(there, "b", 9000)).toBe(there);
    expect(onSlide(start(pause(there, 3000), 8000), "b", 9000)).toBe(2000);
    expect(onSlide(there, "c", 5000)).toBeUndefined();
    expect(parseClock(JSON.parse(JSON.stringify(there)))).toEqual(there);
  });

  test.each([
    null,
    "x",
    { before: 0, arrived: { slide: "../", at: 0 } },
    { before: 0, stopped: "1" },
    5,
    {},
    { before: -1 },
    { before: "1" },
    { before: 1, since: "2" },
    { before: Number.NaN },
  ])("%j is no clock", (data) => {
    expect(parseClock(data)).toBeUndefined();
  });
});

test.each([
  [11, undefined],
  [10, "ten"],
  [5.1, "ten"],
  [5, "five"],
  [0.1, "five"],
  [0, "over"],
  [-3, "over"],
])("%d minutes left are a warning: %s", (left, warning) => {
  expect(warningOf(left * MINUTE)).toBe(warning);
});

describe("the plan", () => {
  test("gives every slide its minutes, one after the other; appendices share those above them", () => {
    expect([...planSlots(small)].map(([id, { from, to }]) => [id, from / MINUTE, to / MINUTE])).toEqual([
      ["a", 0, 2],
      ["b", 2, 5],
      ["b1", 2, 5],
      ["b2", 2, 5],
      ["c", 5, 6],
    ]);
    expect(plannedLength(small)).toBe(6 * MINUTE);
    expect(plannedLength([])).toBe(0);
  });

  test.each([
    [1, -1],
    [2, 0],
    [4.5, 0],
    [5, 0],
    [7, 2],
  ])("at minute %d the slide planned for 2 to 5 is %d minutes behind", (now, late) => {
    expect(behind({ from: 2 * MINUTE, to: 5 * MINUTE }, now * MINUTE)).toBe(late * MINUTE);
  });

  test("warnings are said once, at their time", () => {
    const length = 45 * MINUTE;
    expect(warningBetween(35 * MINUTE - 1, 35 * MINUTE, length)).toBe(10);
    expect(warningBetween(35 * MINUTE, 35 * MINUTE + 1, length)).toBeUndefined();
    expect(warningBetween(43.9 * MINUTE, 44 * MINUTE, length)).toBe(1);
    expect(warningBetween(44.9 * MINUTE, 45 * MINUTE, length)).toBe(0);
    // After a sleep only the last one counts.
    expect(warningBetween(34 * MINUTE, 44.5 * MINUTE, length)).toBe(1);
    expect(warningBetween(43.5 * MINUTE, 45.1 * MINUTE, length)).toBe(0);
    expect([10, 1, 0].map(words.time.left)).toEqual([
      "Noch 10 Minuten.",
      "Noch eine Minute.",
      "Die geplante Zeit ist um.",
    ]);
    // A talk of five minutes has no ten left.
    expect(warningBetween(0, 1000, 5 * MINUTE)).toBeUndefined();
  });
});
