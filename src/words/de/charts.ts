import type { ChartWords } from "../types/charts.ts";

export const words: ChartWords = {
  chartLabel: "Abbildung, mit Pfeil ab und Pfeil auf durch die Zeilen",
};
