import type { ChartWords } from "../types/charts.ts";

export const words: ChartWords = {
  chartLabel: "Chart; arrow down and arrow up move through its rows",
};
