import type { TimeWords } from "../../types/console/time.ts";
import { formatDateTime, formatDuration } from "../format.ts";

export const time: TimeWords = {
  label: "Time",
  day: "Time of day",
  talk: "Talk",
  remaining: "Remaining",
  warnings: { ten: "Last 10 minutes", five: "Last 5 minutes", over: "Over time" },
  onSlide: "This slide",
  old: (since) => `The clock is another talk’s (${formatDateTime(since)}).`,
  keepOld: "Go on all the same",
  greeting: (length) => `With ${formatDuration(length)} of greeting on the title slide.`,
  dropGreeting: "Do not count it",
  plan: "Plan",
  notBegun: "not begun yet",
  onTime: "on time",
  behind: (late) => `${formatDuration(late)} behind plan`,
  ahead: (early) => `${formatDuration(early)} ahead of plan`,
  start: "Start clock",
  pause: "Stop clock",
  goOn: "Go on with the clock",
  reset: "Clock to zero",
  resetQuestion: "Really back to zero?",
  resetWhat: "the talk’s clock",
  left: (minutes) => {
    if (minutes === 0) return "The planned time is up.";
    return minutes === 1 ? "One minute left." : `${minutes} minutes left.`;
  },
};
