import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LineMessage, openStream, type Stream } from "../../../src/live/stream.ts";

/** A line as a browser opens it; what comes over it is said by the test. */
class Source extends EventTarget {
  static readonly all: Source[] = [];
  onerror: (() => void) | null = null;
  closed = false;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Source.all.push(this);
  }
  say(kind: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data) }));
  }
  close(): void {
    this.closed = true;
  }
}

const DAY = 24 * 60 * 60 * 1000;
const told: LineMessage[] = [];
let stream: Stream;
const open = () => Source.all.filter(({ closed }) => !closed);
/** What the one line that is open says. */
const say = (kind: string, data: unknown = {}) => open()[0]?.say(kind, data);
const jump = (by: number) => vi.setSystemTime(Date.now() + by);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"],
  });
  vi.stubGlobal("EventSource", Source);
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  Source.all.length = told.length = 0;
  stream = openStream("http://hall.test/live/", (message) => told.push(message));
  say("state", { seq: 1 });
});
afterEach(() => {
  stream.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a line that speaks is kept, wherever the clock jumps", () => {
  for (const by of [DAY, -DAY, 365 * DAY, -400 * DAY]) {
    jump(by);
    vi.advanceTimersByTime(14_000);
    say("ping");
    stream.wake();
    vi.advanceTimersByTime(1000);
  }
  expect(Source.all).toHaveLength(1);
});

test("a line that is silent for too long is opened anew, wherever the clock jumps", () => {
  vi.advanceTimersByTime(20_000);
  jump(-DAY);
  vi.advanceTimersByTime(18_000);
  expect(Source.all.length).toBeGreaterThan(1);
  expect(Source.all[0]?.closed).toBe(true);
});

test("woken after a sleep it tries at once, and again beside that, and keeps the first that answers", () => {
  vi.advanceTimersByTime(10_000);
  stream.wake();
  const before = Source.all.length;
  expect(before).toBe(2);
  vi.advanceTimersByTime(900);
  expect(open()).toHaveLength(3);
  const [, second] = open();
  second?.say("state", { seq: 5 });
  expect(open()).toEqual([second]);
  expect(told.at(-1)).toEqual({ kind: "state", data: { seq: 5 } });
  vi.advanceTimersByTime(2000);
  expect(open()).toEqual([second]);
});

test("a hall that loses its line does not come back all at once", () => {
  vi.spyOn(Math, "random").mockReturnValueOnce(0).mockReturnValueOnce(1);
  open()[0]?.onerror?.();
  expect(told.at(-1)).toEqual({ kind: "line", on: false });
  vi.advanceTimersByTime(199);
  expect(open()).toHaveLength(0);
  vi.advanceTimersByTime(1);
  expect(open()).toHaveLength(1);
  open()[0]?.onerror?.();
  vi.advanceTimersByTime(1699);
  expect(open()).toHaveLength(0);
  vi.advanceTimersByTime(1);
  expect(open()).toHaveLength(1);
});

test("what cannot be read is told as nothing, and breaks nothing", () => {
  for (const source of open()) source.dispatchEvent(new MessageEvent("tallies", { data: "{" }));
  expect(told.at(-1)).toEqual({ kind: "tallies", data: undefined });
});

/** A way to the server and back, in milliseconds: a slow one. */
const TRIP = 250;
/** What everybody in the hall was promised. */
const PROMISED = 2000;

/**
 * Time from the return of the line until the state is told, on a clock that the test moves.
 * @param answers whether a try that was begun so many milliseconds after the line is back gets through
 */
function timeUntilTold(back: () => void, answers: (tryNumber: number) => boolean): number {
  const from = performance.now();
  const known = new Set(Source.all);
  back();
  const heard = told.length;
  const tries: { source: Source; at: number }[] = [];
  for (let passed = 0; passed <= 2 * PROMISED; passed += 10) {
    for (const source of open().filter((one) => !known.has(one))) {
      known.add(source);
      tries.push({ source, at: passed });
    }
    for (const [index, { source, at }] of tries.entries())
      if (passed === at + TRIP && answers(index) && !source.closed) source.say("state", { seq: 9 });
    if (told.slice(heard).some(({ kind }) => kind === "state")) return performance.now() - from;
    vi.advanceTimersByTime(10);
  }
  return Number.POSITIVE_INFINITY;
}

test.each([0, 1, 2, 3, 4])("a woken phone with %i dead connections is right within two seconds", (dead) => {
  vi.advanceTimersByTime(10_000);
  expect(
    timeUntilTold(
      () => stream.wake(),
      (index) => index >= dead,
    ),
  ).toBeLessThanOrEqual(PROMISED);
});

test.each([0, 300, 600, 900, 1200, 1499])(
  "a phone that loses its line and finds it %i ms after it began to try in vain is right within two seconds",
  (after) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    vi.advanceTimersByTime(10_000);
    open()[0]?.onerror?.();
    vi.advanceTimersByTime(200 + after);
    // The try that was begun without a network hangs; the browser tells that it has one again.
    expect(
      timeUntilTold(
        () => stream.wake(),
        () => true,
      ),
    ).toBeLessThanOrEqual(PROMISED);
  },
);

test("whoever waits the longest after a loss is right two seconds after the line is back", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  // The line comes back in the moment in which a try has failed.
  expect(
    timeUntilTold(
      () => open()[0]?.onerror?.(),
      () => true,
    ),
  ).toBeLessThanOrEqual(PROMISED);
});

test("a late joiner behind something that holds streams back is right within two seconds", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ seq: 7 }));
  stream.close();
  told.length = 0;
  const from = performance.now();
  stream = openStream("http://hall.test/live/", (message) => told.push(message));
  await vi.advanceTimersByTimeAsync(PROMISED - TRIP);
  expect(told).toContainEqual({ kind: "state", data: { seq: 7 } });
  expect(performance.now() - from).toBeLessThanOrEqual(PROMISED);
});

test("several signs of one waking begin one row of tries", () => {
  vi.advanceTimersByTime(10_000);
  for (const sign of [0, 5, 40, 300]) {
    vi.advanceTimersByTime(sign);
    stream.wake();
  }
  expect(Source.all).toHaveLength(2);
});
