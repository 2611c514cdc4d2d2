import type {
  CheckWords,
  ConsoleWords,
  CutWords,
  NamedSlide,
  NotesRefusals,
  NotesWords,
  RehearsalWords,
  RoomWords,
  TimeWords,
} from "../types/console.ts";
import {
  formatCount,
  formatDateTime,
  formatDuration,
  formatList,
  formatMinutes,
  formatNumber,
} from "./format.ts";

const room: RoomWords = {
  title: "Console",
  at: (number, title) => `Slide ${number}: ${title}`,
  now: "The room’s screen",
  ahead: "Next:",
  aheadPoint: (number) => `point ${number}`,
  aheadSlide: "new slide",
  aheadLabel: "Next step",
  end: "End of the talk",
  overlays: {
    origin: "“Where from?”",
    manuscript: "notes",
    overview: "overview",
    table: "table",
    help: "help",
  },
  over: (overlays) => `In the room, over the slide: ${overlays}`,
  lettersOff: "letters off",
  covers: { black: "In the room: black", white: "In the room: white", join: "In the room: code to join" },
  slideNumber: (number) => `slide ${number}`,
  slideOf: (number, count) => `Slide ${number} / ${count}`,
  stepOf: (step, steps) => `Step ${step} / ${steps}`,
  inRoom: (number) => `The room is at slide ${number}`,
  otherBuild: "The talk’s window shows another version; please reload it there",
  askNotes: "The room would see the notes, too. N once more shows them.",
  controls: "Talk",
  more: "More",
  bring: "Show this slide in the room",
  slides: "Slides",
  search: "Number or words: of title, text, charts, notes",
  close: "Close",
  notFound: "No slide found.",
  appendix: "Appendix",
  from: (planned) => `from ${formatDuration(planned)}`,
  status: {
    label: "Connection to the talk’s window",
    none: "No window with the talk",
    cannotConnect: "This browser does not connect the console with the talk’s window.",
    fromDisk: "No window with the talk. From a file, only Chrome or Edge connects the console with it.",
    connected: "Connected to the talk’s window",
    several: (count, number) => `${count} windows show the talk; this console leads window ${number}`,
    strangers: (number, strangers) =>
      `This console leads window ${number}. ${formatCount(strangers, "other window was", "other windows were")} not opened here.`,
    lost: "The talk’s window is closed or does not answer.",
    open: "Open the talk’s window",
    openOnSecond: "Show the talk on the second screen",
    reopen: "Reopen it at the same place",
    choose: "Choose a window",
    name: (number) => `Window ${number}`,
    window: (number, slide) => `Window ${number}: ${slide}`,
    own: "opened here",
    lead: "Lead",
    here: "Show itself",
    hall: "The room follows this console",
    followers: (count) => `${formatNumber(count)} following`,
    noLine: "Connection lost – trying again",
    nothingLost: (number) =>
      `Nothing is lost: slide ${number} still stands in the hall. It goes on once the line is back.`,
    left: {
      move: "1. Drag the talk’s window to the second screen. 2. Press F there for full screen.",
      serve:
        "The server does not answer. What is open goes on: do not reload any window. Start the server again, or open the file vortrag.html.",
      unblock: "The browser did not open the window. Allow pop-ups for this page and try again.",
    },
  },
  handing: {
    away: "Handed over: another console leads the talk.",
    here: "The talk is handed to you.",
    nothing: "The talk is handed over; this console moves nothing.",
    explain: "This console then rests, and another one leads. You may take it back at any time.",
    moved: { here: "Last moved from here", other: "Last moved from another device" },
  },
};

const time: TimeWords = {
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

const refused: NotesRefusals = {
  tooLarge: "The file is larger than 1 MB and was not read.",
  foreign: "This is not a file of your own notes. Only what was saved here with “Export” can be read.",
  version: (version, known) =>
    `The file is in file format ${version}. This page reads file format ${known} only.`,
  damaged: "The file does not have a text for every slide it names.",
  tooLong: (id, length, limit) => `The note ${tooLong(id, length, limit)}`,
  mergedTooLong: (id, length, limit) => `The combined note ${tooLong(id, length, limit)}`,
  tooMany: (count, limit) =>
    `The file holds ${formatNumber(count)} notes; the most that can be kept is ${formatNumber(limit)}. Nothing was imported.`,
  mergedTooMany: (count, limit) =>
    `With the file there would be ${formatNumber(count)} notes; the most that can be kept is ${formatNumber(limit)}. Nothing was imported.`,
  unexpected: "The file could not be read. Your notes have not been changed.",
};

const tooLong = (id: string, length: number, limit: number) =>
  `on “${id}” has ${formatNumber(length)} characters; the most it may have is ${formatNumber(limit)}. Nothing was imported.`;

const notes: NotesWords = {
  linesLeft: (lines) => `${formatCount(lines, "more line", "more lines")} ↓`,
  smaller: "Smaller",
  smallerLabel: "Smaller notes",
  larger: "Larger",
  largerLabel: "Larger notes",
  own: "Own notes",
  ownOf: ({ number, id }) => `Own notes on ${number === undefined ? `“${id}”` : `slide ${number}`}`,
  clickerLeads: "Clicker leads: full stop and B do not write",
  saved: "saved",
  notSaved:
    "Not saved: this browser keeps nothing here, or its storage is full. " +
    "Please export your notes before you close this window.",
  changedElsewhere: "Changed in another window.",
  load: "Load",
  exportFile: "Export",
  importFile: "Import",
  delete: "Delete",
  deleteQuestion: "Really delete",
  deleted: "Note deleted",
  fileName: "own-notes.json",
  nothingNew: "The file contains nothing new.",
  imported: (count) => `${formatCount(count, "note", "notes")} taken from the file`,
  fromFile: "— from the file —",
  refused,
  orphans: {
    title: "Without a slide",
    explanation: "These notes belong to slides that are no longer part of the talk.",
    formerly: (id) => `Formerly at “${id}”`,
    what: (id) => `note on “${id}”`,
  },
  unreadable: {
    explanation: "This device holds notes of yours that cannot be read. They are kept unchanged.",
    save: "Save as a file",
    what: "unreadable notes",
    fileName: "own-notes-unreadable.txt",
  },
};

const nameOf = ({ number, title }: NamedSlide) => `Slide ${number}, ${title}`;

const cuts: CutWords = {
  nothingMeasured: "No time on any slide was measured in this rehearsal.",
  asPlanned: (target) => `The rehearsal took as long as planned: ${formatMinutes(target)}`,
  shorter: (total, by, target) =>
    `The rehearsal took ${formatMinutes(total)}: ${formatMinutes(by)} less than planned (${formatMinutes(target)}). Nothing needs to be cut.`,
  longer: (total, by, target) =>
    `The rehearsal took ${formatMinutes(total)}: ${formatMinutes(by)} more than planned (${formatMinutes(target)}).`,
  slide: (slide, actual, planned, saved) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} instead of ${formatMinutes(planned)}; keeping to the plan saves ${formatMinutes(saved)}`,
  appendix: (slide, actual) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} outside the plan; leaving it out saves ${formatMinutes(actual)}`,
  reached: "That brings the talk to its planned length.",
  remaining: (minutes) =>
    `Still too long by ${formatMinutes(minutes)}: the plan itself has to become shorter.`,
  missing: (count, spans, planned) =>
    `${formatCount(count, "slide of the plan was not shown", "slides of the plan were not shown")} (${formatList(spans)}), planned at ${formatMinutes(planned)}`,
  span: (from, to) => `${from} to ${to}`,
};

const rehearsal: RehearsalWords = {
  title: "Rehearsal",
  start: "Start rehearsal",
  started: "Rehearsal started",
  end: "End rehearsal",
  ended: (minutes) => `Rehearsal ended after ${formatMinutes(minutes)}`,
  running: (milliseconds) => `Rehearsing: ${formatDuration(milliseconds)}`,
  notKept:
    "This rehearsal is not being saved: the browser keeps nothing here, or its storage is full. " +
    "Please save it as CSV when it has ended.",
  empty: "No slide was shown in this rehearsal, so it was not saved.",
  interrupted: (startedAt) =>
    `The rehearsal of ${formatDateTime(startedAt)} was interrupted. It has been kept up to that point.`,
  last: "Recent rehearsals",
  name: ({ startedAt, ended, planned }) =>
    `${formatDateTime(startedAt)} – ${formatMinutes(ended / 60_000)} of ${formatMinutes(planned / 60_000)}`,
  result: (name) => `Rehearsal of ${name}`,
  delete: "Delete",
  deleteQuestion: "Really delete",
  deleted: "Rehearsal deleted",
  whereToCut: "Where to cut?",
  gone: (minutes) => `Another ${formatMinutes(minutes)} went to slides that are no longer part of the talk.`,
  notDrawn: "This chart cannot be drawn at the moment. The table shows the same values.",
  table: {
    label: "Plan and rehearsal as a table",
    caption: "Plan and rehearsal for each slide, minutes and seconds",
    slide: "Slide",
    title: "Title",
    plan: "Plan",
    actual: "Rehearsal",
    deviation: "Deviation",
    total: "Total",
    none: "–",
  },
  csv: {
    button: "As CSV",
    fileName: (day) => `rehearsal-${day}.csv`,
    head: ["Slide", "Title", "Step", "Seconds", "Plan (minutes)"],
  },
  plan: {
    button: "New plan as text",
    label: "New plan, to be pasted into the files of slides/",
    copy: "Copy",
    copied: "Copied",
    marked: "The text is selected: copy it with Ctrl + C or ⌘ C.",
    heading: (startedAt) => `# New plan from the rehearsal of ${formatDateTime(startedAt)}.`,
    howTo:
      "# In each file, replace the line “minutes:” with the one here; the total goes into slides/index.ts.",
    notShown: "# not shown: plan stays",
  },
  cuts,
};

const checks: CheckWords = {
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

/** What the speaker's console says, in English. */
export const words: ConsoleWords = { locale: "en", room, time, notes, rehearsal, checks };
