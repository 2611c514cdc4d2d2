/** What the speaker's console says. Lengths of time come in milliseconds where nothing else is said. */
export interface ConsoleWords {
  /** Tag of the language, for upper and lower case in a search. */
  locale: string;
  room: RoomWords;
  time: TimeWords;
  notes: NotesWords;
  rehearsal: RehearsalWords;
  checks: CheckWords;
}

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

/** The room's window, and the way through the slides. */
export interface RoomWords {
  title: string;
  /** Said of each slide one comes to. */
  at: (number: string, title: string) => string;
  now: string;
  /** What comes next: over its picture, and what it is. */
  ahead: string;
  aheadPoint: (number: number) => string;
  aheadSlide: string;
  aheadLabel: string;
  end: string;
  /** All that lies over the slide in the room; `over` lists it. */
  overlays: { origin: string; manuscript: string; overview: string; table: string; help: string };
  over: (overlays: string) => string;
  /** Single letters are switched off. */
  lettersOff: string;
  /** What lies over the room's picture, over its copy. */
  covers: { black: string; white: string; join: string };
  slideNumber: (number: string) => string;
  slideOf: (number: string, count: number) => string;
  stepOf: (step: number, steps: number) => string;
  inRoom: (number: string) => string;
  otherBuild: string;
  /** Asks for the key once more before the room sees the notes. */
  askNotes: string;
  /** Names the buttons' place. */
  controls: string;
  /** Opens the buttons that are seldom needed. */
  more: string;
  bring: string;
  slides: string;
  search: string;
  close: string;
  notFound: string;
  appendix: string;
  from: (planned: number) => string;
  status: StatusWords;
  handing: HandingWords;
}

/** Giving the talk to another console. */
export interface HandingWords {
  /** Here it was given away. */
  away: string;
  /** Here it was given to. */
  here: string;
  /** Said when something is pressed that moves nothing. */
  nothing: string;
  /** What the button does. */
  explain: string;
  /** Which device moved the talk last, where several do. */
  moved: { here: string; other: string };
}

/** Whether the room's window is there. */
export interface StatusWords {
  label: string;
  none: string;
  cannotConnect: string;
  /** From a disk only some browsers connect windows. */
  fromDisk: string;
  connected: string;
  several: (count: number, number: number) => string;
  /** The window that is led was opened from here; so many others were not. */
  strangers: (number: number, strangers: number) => string;
  lost: string;
  open: string;
  openOnSecond: string;
  reopen: string;
  /** Opens the list of windows. */
  choose: string;
  /** „Fenster 2“, and with what it shows: „Fenster 2: Folie 13“ */
  name: (number: number) => string;
  window: (number: number, slide: string) => string;
  /** A window that was opened from here, or that has opened this console. */
  own: string;
  lead: string;
  /** Lets a window show itself. */
  here: string;
  /** The hall is led over the live server, without a window here. */
  hall: string;
  /** „312 verbunden“ */
  followers: (count: number) => string;
  /** The line to the live server is lost, and tried again. */
  noLine: string;
  /** What is so while there is no line: „Nichts ist verloren …“ */
  nothingLost: (number: string) => string;
  /** What is left to do once it has opened, or has not. */
  left: { move: string; unblock: string; serve: string };
}

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

/** The lecture's notes and the speaker's own. */
export interface NotesWords {
  /** How much of long notes is still to be read, on the button that scrolls them. */
  linesLeft: (lines: number) => string;
  smaller: string;
  smallerLabel: string;
  larger: string;
  largerLabel: string;
  own: string;
  ownOf: (slide: { number?: string; id: string }) => string;
  /** A switch: a clicker's keys lead although the cursor is in the text. */
  clickerLeads: string;
  saved: string;
  notSaved: string;
  changedElsewhere: string;
  load: string;
  exportFile: string;
  importFile: string;
  delete: string;
  deleteQuestion: string;
  deleted: string;
  fileName: string;
  nothingNew: string;
  imported: (count: number) => string;
  /** Stands between a note and another one for the same slide that came with a file. */
  fromFile: string;
  refused: NotesRefusals;
  orphans: {
    title: string;
    explanation: string;
    formerly: (id: string) => string;
    what: (id: string) => string;
  };
  unreadable: { explanation: string; save: string; what: string; fileName: string };
}

/** Why a file is not imported. */
export interface NotesRefusals {
  tooLarge: string;
  foreign: string;
  version: (version: string, known: number) => string;
  damaged: string;
  tooLong: (id: string, length: number, limit: number) => string;
  mergedTooLong: (id: string, length: number, limit: number) => string;
  tooMany: (count: number, limit: number) => string;
  mergedTooMany: (count: number, limit: number) => string;
  /** Anything else: the reason stands in the browser's log. */
  unexpected: string;
}

/** Rehearsals: lengths are in minutes, as the plan has them. */
export interface RehearsalWords {
  title: string;
  start: string;
  started: string;
  end: string;
  ended: (minutes: number) => string;
  running: (milliseconds: number) => string;
  notKept: string;
  empty: string;
  interrupted: (startedAt: number) => string;
  last: string;
  /** A run in the list of runs. */
  name: (run: { startedAt: number; ended: number; planned: number }) => string;
  result: (name: string) => string;
  delete: string;
  deleteQuestion: string;
  deleted: string;
  whereToCut: string;
  gone: (minutes: number) => string;
  notDrawn: string;
  table: {
    label: string;
    caption: string;
    slide: string;
    title: string;
    plan: string;
    actual: string;
    deviation: string;
    total: string;
    none: string;
  };
  csv: {
    button: string;
    fileName: (day: string) => string;
    head: readonly [slide: string, title: string, step: string, seconds: string, plan: string];
  };
  plan: {
    button: string;
    label: string;
    copy: string;
    copied: string;
    marked: string;
    heading: (startedAt: number) => string;
    howTo: string;
    notShown: string;
  };
  cuts: CutWords;
}

/** A slide as the suggestions name it. */
export interface NamedSlide {
  number: string;
  title: string;
}

/** Where a rehearsal could be shortened, in sentences. */
export interface CutWords {
  nothingMeasured: string;
  asPlanned: (target: number) => string;
  shorter: (total: number, by: number, target: number) => string;
  longer: (total: number, by: number, target: number) => string;
  slide: (slide: NamedSlide, actual: number, planned: number, saved: number) => string;
  appendix: (slide: NamedSlide, actual: number) => string;
  reached: string;
  remaining: (minutes: number) => string;
  /** Slides of the plan that did not come up; a span stands for three neighbours or more. */
  missing: (count: number, spans: readonly string[], planned: number) => string;
  span: (from: string, to: string) => string;
}
