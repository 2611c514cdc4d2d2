/** A check that was passed, one to do something about, and one that nobody but the speaker can make. */
interface Verdicts {
  fine: string;
  do: string;
  ask: string;
}

/** What has to be right before an evening begins. */
export interface CheckWords {
  title: string;
  /** Before a line's text. */
  fine: string;
  todo: string;
  screens: Verdicts;
  room: Verdicts;
  net: Verdicts;
  clock: Verdicts;
  resetClock: string;
  sound: string;
  playTone: string;
  clicker: string;
  clickerFine: string;
  tryClicker: string;
  endTry: string;
  /** What the clicker does meanwhile. */
  trying: string;
  clicks: { next: string; back: string; black: string; start: string };
  seen: string;
  notSeen: string;
}
