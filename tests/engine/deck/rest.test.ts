// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mountRest } from "../../../src/deck/rest.ts";

let root: HTMLElement;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement("div");
  stop = mountRest(root);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const rests = () => "rest" in root.dataset;

test("tools go to rest three seconds after the last move, key or touch, and not before", () => {
  vi.advanceTimersByTime(2999);
  expect(rests()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(rests()).toBe(true);
});

test.each(["pointermove", "pointerdown", "click", "keydown"])("%s wakes them, and begins anew", (name) => {
  vi.advanceTimersByTime(3000);
  document.dispatchEvent(new Event(name));
  expect(rests()).toBe(false);
  vi.advanceTimersByTime(2000);
  document.dispatchEvent(new Event(name));
  vi.advanceTimersByTime(2000);
  expect(rests()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(rests()).toBe(true);
});

test("a deck that is closed leaves nothing behind", () => {
  vi.advanceTimersByTime(3000);
  stop();
  expect(rests()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
