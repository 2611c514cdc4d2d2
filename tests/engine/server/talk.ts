import type { Poll } from "../../../src/model/poll.ts";
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
  {
    id: "asked",
    number: "2b",
    title: "Asked",
    chapter: "One",
    minutes: 1,
    steps: 0,
    below: "points",
    polls: ["tea", "tools"],
  },
  { id: "end", number: "3", title: "End", chapter: "Two", minutes: 1, steps: 0 },
];

/** What that talk asks. */
export const polls: Readonly<Record<string, Poll>> = {
  tea: {
    id: "tea",
    question: "Tea?",
    choices: [
      { id: "yes", label: "Yes" },
      { id: "no", label: "No; never" },
    ],
    most: 1,
  },
  tools: {
    id: "tools",
    question: "Which tools?",
    choices: ["spade", "rake", "hoe"].map((id) => ({ id, label: id })),
    most: 2,
  },
};
