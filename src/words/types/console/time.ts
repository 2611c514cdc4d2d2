/** The clock, and how the talk stands to its plan. */
export interface TimeWords {
  /** Names the whole of clock and buttons. */
  label: string;
  day: string;
  talk: string;
  /** Time that is left, and how it is called when it runs out. */
  remaining: string;
  warnings: { ten: string; five: string; over: string };
  onSlide: string;
  /** The clock was left from another talk. */
  old: (since: number) => string;
  keepOld: string;
  /** A greeting on the title slide was counted, from a time of day on. */
  greeting: (length: number) => string;
  dropGreeting: string;
  plan: string;
  notBegun: string;
  onTime: string;
  behind: (late: number) => string;
  ahead: (early: number) => string;
  start: string;
  pause: string;
  goOn: string;
  reset: string;
  resetQuestion: string;
  /** What the button resets, read aloud after its label. */
  resetWhat: string;
  /** Said once, when so many minutes are left; 0 is the end. */
  left: (minutes: number) => string;
}
