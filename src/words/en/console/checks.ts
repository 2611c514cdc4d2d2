import type { CheckWords } from "../../types/console/checks.ts";

export const checks: CheckWords = {
  title: "Check before the talk",
  fine: "Fine:",
  todo: "To do:",
  screens: {
    fine: "The second screen shows a picture of its own.",
    do: "There is only one picture. Set the screen to “Extend” instead of “Duplicate” (Windows + P; on a Mac in the system settings).",
    ask: "The screen is extended, not duplicated (Windows + P; on a Mac in the system settings). This browser cannot check it.",
  },
  room: {
    fine: "The talk’s window is open and connected.",
    do: "Open the talk’s window, upper left.",
    ask: "The talk’s window is open.",
  },
  net: {
    fine: "All pages are here.",
    do: "The server does not answer. Reload no window, or take the file vortrag.html: it needs no network.",
    ask: "The server is being asked.",
  },
  clock: {
    fine: "The clock is at zero.",
    do: "The clock is not at zero.",
    ask: "The clock is at zero.",
  },
  resetClock: "Clock to zero",
  sound: "The sound is heard in the room.",
  playTone: "Play a tone",
  clicker: "The clicker has been tried.",
  clickerFine: "The clicker sends all keys.",
  tryClicker: "Try the clicker",
  endTry: "Done",
  trying: "Press each key once. The talk does not move meanwhile.",
  clicks: { next: "Next", back: "Back", black: "Black", start: "Start or end" },
  seen: "✓ arrived",
  notSeen: "– not yet",
};
