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
