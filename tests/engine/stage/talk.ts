import type { OutlineSlide } from "../../../src/model/outline.ts";
import { type RoomState, startState } from "../../../src/stage/state.ts";

const slide = (id: string, number: string, more: Partial<OutlineSlide> = {}): OutlineSlide => ({
  id,
  number,
  title: `Slide ${id}`,
  chapter: "All",
  minutes: 1,
  steps: 0,
  ...more,
});

/** A talk with everything that moving can meet: points, charts, short and long, and appendices. */
export const talk: readonly OutlineSlide[] = [
  slide("a", "1"),
  slide("b", "2", { steps: 3, charts: [2], origin: true }),
  slide("b1", "2a", { below: "b", charts: [4, 5], origin: true }),
  slide("b2", "2b", { below: "b", steps: 1 }),
  slide("c", "3", { charts: [3], choices: [{ first: [2, 0, 1], middle: true }] }),
  slide("d", "4", { steps: 2 }),
  slide("d1", "4a", { below: "d", polls: ["tea", "cake"] }),
];

/** A room at a step, as „b2“: slide and points. */
export const at = (slide: string, step = 0, more: Partial<RoomState> = {}): RoomState => ({
  ...startState(talk, { slide, step }),
  ...more,
});
