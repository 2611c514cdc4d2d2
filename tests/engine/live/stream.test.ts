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
