import type { TimeWords } from "../../types/console/time.ts";
import { formatDateTime, formatDuration } from "../format.ts";

export const time: TimeWords = {
  label: "Zeit",
  day: "Uhrzeit",
  talk: "Vortrag",
  remaining: "Verbleibend",
  warnings: { ten: "Letzte 10 Minuten", five: "Letzte 5 Minuten", over: "Über der Zeit" },
  onSlide: "Diese Folie",
  old: (since) => `Die Uhr ist von einem anderen Vortrag (${formatDateTime(since)}).`,
  keepOld: "Trotzdem weiter",
  greeting: (length) => `Mit ${formatDuration(length)} Begrüßung auf der Titelfolie.`,
  dropGreeting: "Nicht mitzählen",
  plan: "Plan",
  notBegun: "noch nicht begonnen",
  onTime: "im Plan",
  behind: (late) => `${formatDuration(late)} hinter dem Plan`,
  ahead: (early) => `${formatDuration(early)} vor dem Plan`,
  start: "Uhr starten",
  pause: "Uhr anhalten",
  goOn: "Uhr weiter",
  reset: "Uhr auf null",
  resetQuestion: "Wirklich auf null?",
  resetWhat: "Vortragsuhr",
  left: (minutes) => {
    if (minutes === 0) return "Die geplante Zeit ist um.";
    return minutes === 1 ? "Noch eine Minute." : `Noch ${minutes} Minuten.`;
  },
};
