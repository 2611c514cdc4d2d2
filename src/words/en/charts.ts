import type { ChartWords } from "../types/charts.ts";

export const words: ChartWords = {
  chartLabel: (title) => `${title}: arrow down and arrow up move through the rows`,
  unitKey: ([one], item, { differs, not }) =>
    [`One square per ${one}`, differs && `hatched: depends on the ${item}`, not && "empty: no answer"]
      .filter(Boolean)
      .join(" · "),
  order: {
    lecture: "the lecture’s order, no ranking",
    by: (level) => `ordered by “${level}”`,
  },
  otherSurvey: (...survey) => ["Another survey", ...survey].join(", "),
  dataProblems: {
    heading: "Something is wrong in the data",
    note: "The charts show the last state that was right.",
  },
  rehearsal: {
    key: { within: "as planned", over: "over the plan", end: "planned end" },
    notShown: "not shown",
    minutes: (count) => `${count}\u00a0min`,
    deviation: ({ number, title }, by, isOver) =>
      `slide ${number}, ${title}: ${by} ${isOver ? "over" : "under"} the plan`,
    description: (actual, planned, deviations) => {
      const lengths = `Plan and rehearsal: ${actual} taken, ${planned} planned.`;
      if (deviations.length === 0) return `${lengths} All slides keep to the plan.`;
      return `${lengths} The largest deviations: ${deviations.join("; ")}.`;
    },
  },
};
