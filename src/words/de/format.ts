import type { CsvDialect } from "../../csv/write.ts";
import { createFormats } from "../formats.ts";

/** German numbers, percentages, ranges, dates. */
export const {
  formatNumber,
  formatTenths,
  formatPercent,
  formatPercentTenths,
  formatRange,
  formatSpan,
  formatN,
  formatList,
  plural,
  formatCount,
  quoted,
  formatTimeOfDay,
  formatDuration,
  formatClock,
  formatMinutes,
  formatDeviation,
  formatDateTime,
} = createFormats("de-DE", { minutes: "Min.", seconds: "Sek.", to: "bis", quotes: ["„", "“"] });

/** Semicolon and decimal comma, because a German Excel opens such a file with a double click. */
export const csvDialect: CsvDialect = { delimiter: ";", decimal: ",", bom: true };
