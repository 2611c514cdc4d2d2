import type { CheckWords } from "../types/check.ts";
import { formatCount } from "./format.ts";

const value = (text: string) => text || "ohne Wert";

export const words: CheckWords = {
  known: (known, all, [, many]) => `${known} von ${all} ${many} mit Wert`,
  empty: "noch keine Zeilen",
  changes: "Geändert seit dem letzten Commit:",
  unchanged: "Seit dem letzten Commit hat sich kein Wert geändert.",
  change: (figure, category, before, now) => `${figure}, ${category}: ${value(before)} → ${value(now)}`,
  newFigure: "Die Abbildung ist neu.",
  notComparable: "Mit dem letzten Commit lässt sich nicht vergleichen.",
  right: (figures, values) =>
    `Alle Dateien sind in Ordnung: ${formatCount(figures, "Abbildung", "Abbildungen")}, ${formatCount(values, "Wert", "Werte")}.`,
};
