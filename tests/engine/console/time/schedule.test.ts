import { describe, expect, test } from "vitest";
import { words } from "#words/console.ts";
import { elapsed, isRunning, parseClock, pause, STOPPED, start } from "../../../../src/console/time/clock.ts";
import { behind, plannedLength, planSlots, warningBetween } from "../../../../src/console/time/schedule.ts";
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

  test.each([
    null,
    "x",
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
