import type { CsvDialect } from "../../csv/write.ts";
import { createFormats } from "../formats.ts";

/** English numbers, percentages, ranges, dates, as they are written in Britain. */
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
} = createFormats("en-GB", { minutes: "min", seconds: "s", to: "to", quotes: ["“", "”"] });

/** What an English spreadsheet program opens with a double click. */
export const csvDialect: CsvDialect = { delimiter: ",", decimal: ".", bom: true };
