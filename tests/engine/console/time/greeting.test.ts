import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openGreeting } from "../../../../src/console/time/greeting.ts";

const MINUTE = 60_000;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("who greets before the title has begun to talk", () => {
  const greeting = openGreeting();
  expect(greeting.length()).toBe(0);
  greeting.see(true);
  vi.advanceTimersByTime(2 * MINUTE);
  // It is still there: nothing begins anew.
  greeting.see(true);
  vi.advanceTimersByTime(MINUTE);
  expect(greeting.length()).toBe(3 * MINUTE);
});

test("a title that stood for longer than ten minutes was the picture before the talk", () => {
  const greeting = openGreeting();
  greeting.see(true);
  vi.advanceTimersByTime(10 * MINUTE);
  expect(greeting.length()).toBe(10 * MINUTE);
  vi.advanceTimersByTime(1);
  expect(greeting.length()).toBe(0);
});

test("a title that comes back is greeted before anew", () => {
  const greeting = openGreeting();
  greeting.see(true);
  vi.advanceTimersByTime(5 * MINUTE);
  greeting.see(false);
  expect(greeting.length()).toBe(0);
  greeting.see(true);
  vi.advanceTimersByTime(MINUTE);
  expect(greeting.length()).toBe(MINUTE);
});
