import type { Talk } from "../../../src/stage/talk.ts";

/** A talk of three slides and an appendix, for a server that knows nothing of slides. */
export const talk: Talk = [
  { id: "start", number: "1", title: "Start", chapter: "One", minutes: 1, steps: 0 },
  {
    id: "points",
    number: "2",
    title: "Points",
    chapter: "One",
    minutes: 3,
    steps: 3,
    charts: [5],
    origin: true,
  },
  { id: "more", number: "2a", title: "More", chapter: "One", minutes: 1, steps: 0, below: "points" },
  { id: "end", number: "3", title: "End", chapter: "Two", minutes: 1, steps: 0 },
];
