import { expect, test } from "vitest";
import {
  abovePosition,
  arrivalAt,
  belowPosition,
  fitPosition,
  nextPosition,
  type Position,
  previousPosition,
} from "../../../src/stage/talk.ts";
import { talk } from "./talk.ts";

const walk = (slide: string, step: typeof nextPosition, from = 0) => {
  const seen: Position[] = [{ slide, step: from }];
  for (let here = seen.at(-1); here; here = step(talk, here)) seen.push(here);
  return seen
    .slice(1)
    .map((position) => `${position.slide}.${position.step}`)
    .join(" ");
};

test("the way on goes through points and slides, past appendices, and from these on", () => {
  expect(walk("a", nextPosition)).toBe("a.0 b.0 b.1 b.2 b.3 c.0 d.0 d.1 d.2");
  expect(walk("b1", nextPosition)).toBe("b1.0 b2.0 b2.1 c.0 d.0 d.1 d.2");
  expect(walk("d1", nextPosition)).toBe("d1.0");
});

test("the way back comes to slides that stand whole, and from an appendix up", () => {
  expect(walk("d", previousPosition)).toBe("d.0 c.0 b.3 b.2 b.1 b.0 a.0");
  expect(walk("b2", previousPosition)).toBe("b2.0 b1.0 b.3 b.2 b.1 b.0 a.0");
});

test("appendices lie below their slide alone", () => {
  expect(belowPosition(talk, { slide: "b" })).toEqual({ slide: "b1", step: 0 });
  expect(belowPosition(talk, { slide: "b1" })).toEqual({ slide: "b2", step: 0 });
  for (const slide of ["a", "b2", "c", "d1", "x"]) expect(belowPosition(talk, { slide })).toBeUndefined();
  expect(abovePosition(talk, { slide: "b1", stood: 1 })).toEqual({ slide: "b", step: 1 });
  expect(abovePosition(talk, { slide: "b1", stood: 9 })).toEqual({ slide: "b", step: 3 });
  for (const slide of ["a", "b", "c", "x"]) expect(abovePosition(talk, { slide })).toBeUndefined();
});

test("there is no way from a slide that does not exist, nor to it", () => {
  for (const step of [nextPosition, previousPosition])
    expect(step(talk, { slide: "x", step: 0 })).toBeUndefined();
  expect(arrivalAt(talk, "x", "a")).toBeUndefined();
  expect(fitPosition(talk, { slide: "constructor", step: 0 })).toBeUndefined();
});
