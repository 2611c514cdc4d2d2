import type { FigureWords } from "../types/figure.ts";

export const words: FigureWords = {
  evidence: {
    exact: "printed as a number",
    rounded: "rounded in words",
    majority: "only “a majority”",
    none: "no value",
  },
  evidenceShort: {
    exact: "Number",
    rounded: "Words",
    majority: "Majority",
    none: "No value",
  },
  withoutValue: "no value",
  classifiedBy: "classified by the editors",
  lost: "not preserved",
  question: (question) => `Question: ${question}`,
  inPercent: "In per cent",
  answers: (levels) => `Answers: ${levels}`,
  base: (base) => `Base: ${base}.`,
  scale: (levels) => `Answer levels: ${levels}.`,
  sources: (count, sources) => `${count === 1 ? "Source" : "Sources"}: ${sources}`,
  footOfLost: "Percentages not preserved in the slides, order as in the lecture",
  percentagesLost: "The percentages are not preserved in the slides.",
  answersLost: "Answers and percentages are not preserved in the slides.",
  listLost: (noun) => `${noun} and percentages are not preserved in the slides.`,
  publishedIn: (publication) => `The survey is published in ${publication}.`,
  inOrder: (count, [one, many], names) =>
    `${count} ${count === 1 ? one : many} in the order of the lecture: ${names}.`,
  withValue: (known, all, [one, many]) => `${known} of ${all} ${all === 1 ? one : many} with a value.`,
  without: (names) => `No value: ${names}.`,
  otherSurvey: (base, row) => `Another survey (${base}): ${row}.`,
  summary: {
    title: "What is known of each chart",
    unit: "Number of values",
    base: "all charts",
    noun: ["chart", "charts"],
  },
  readOut: (place, all, row) => `${place} of ${all}: ${row}`,
};
