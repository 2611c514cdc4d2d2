import type { CheckWords } from "../types/check.ts";
import { formatCount } from "./format.ts";

const value = (text: string) => text || "no value";

export const words: CheckWords = {
  known: (known, all, [one, many]) => `${known} of ${all} ${all === 1 ? one : many} with a value`,
  empty: "no lines yet",
  changes: "Changed since the last commit:",
  unchanged: "No value has changed since the last commit.",
  change: (figure, category, before, now) => `${figure}, ${category}: ${value(before)} → ${value(now)}`,
  newFigure: "This figure is new.",
  notComparable: "There is no last commit to compare with.",
  right: (figures, values) =>
    `All files are right: ${formatCount(figures, "figure", "figures")}, ${formatCount(values, "value", "values")}.`,
};
