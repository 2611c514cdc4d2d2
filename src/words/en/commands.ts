import type { CommandsWords } from "../types/commands.ts";

const CATEGORIES = "walk through a chart’s categories, to the appendix and back";
const ENDS = "first, last slide";

const DRAWS = "draw on the slide, erase";
const KEEPS = "clear the drawing; keep it when the talk goes on";

export const words: CommandsWords = {
  commands: {
    next: { label: "Next", deck: "next", console: "next" },
    back: { label: "Back", deck: "back", console: "back" },
    "row-next": { label: "Category ↓", deck: CATEGORIES, console: "the chart’s next category, appendix" },
    "row-previous": { label: "Category ↑", deck: CATEGORIES, console: "previous category, back to the talk" },
    row: { label: "To the category" },
    below: { label: "Appendix to the talk" },
    above: { label: "Back to the talk" },
    go: { label: "To the slide" },
    table: {
      label: "As a table",
      deck: "chart as a table and back",
      console: "chart as a table in the room",
    },
    order: {
      label: "By first level",
      deck: "rows by the first level and back",
      console: "the chart’s rows by the first level",
    },
    spread: {
      label: "Around the middle",
      deck: "levels around the middle one and back",
      console: "the chart’s levels around the middle one",
    },
    origin: {
      label: "Where from?",
      deck: "where the numbers come from, download data",
      console: "“Where from?” in the room",
    },
    "origin-on": {
      label: "Read on in “Where from?”",
      deck: "read on in a long “Where from?”",
      console: "read on in “Where from?” in the room",
    },
    all: { label: "All points", deck: "show all points of the slide", console: "all points of the slide" },
    first: { label: "First slide", deck: ENDS, console: ENDS },
    last: { label: "Last slide", deck: ENDS, console: ENDS },
    overview: {
      label: "Overview",
      deck: "overview of all slides",
      console: "overview of all slides in the room",
    },
    fullscreen: { label: "Full screen", deck: "full screen" },
    present: {
      label: "Show the talk",
      deck: "fill the screen; the page is not loaded anew",
      console: "open the talk’s window if there is none",
    },
    black: { label: "Black", deck: "black screen and back", console: "black screen in the room and back" },
    white: { label: "White", deck: "white screen and back", console: "white screen in the room and back" },
    join: {
      label: "Code to join",
      deck: "show code and address to join, large",
      console: "show code and address to join, large",
    },
    cover: { label: "Cover the screen" },
    freeze: {
      label: "Freeze",
      deck: "freeze the picture and let it go",
      console: "freeze the room’s picture and let it go",
    },
    dark: {
      label: "Dark",
      deck: "light ground, dark ground",
      console: "light ground, dark ground in the room",
    },
    magnify: {
      label: "Magnifier",
      deck: "magnify the slide around the mouse and back",
      console: "magnify the slide in the room and back",
    },
    draw: { label: "Draw", deck: DRAWS, console: DRAWS },
    erase: { label: "Erase", deck: DRAWS, console: DRAWS },
    stroke: { label: "Line" },
    rub: { label: "Take away a line" },
    "ink-clear": { label: "Clear the drawing", deck: KEEPS, console: KEEPS },
    "ink-keep": { label: "Keep drawings", deck: KEEPS, console: KEEPS },
    pointer: { label: "Pointer", console: "pointer on and off" },
    point: { label: "Point" },
    "hand-over": { label: "Hand over" },
    "take-back": { label: "Take back" },
    "poll-open": { label: "Open the poll" },
    "poll-close": { label: "Close the poll" },
    "poll-reveal": { label: "Show the result" },
    manuscript: {
      label: "Notes",
      deck: "show notes (press twice)",
      console: "show notes in the room (press twice)",
    },
    close: {
      label: "Close",
      deck: "close what lies over the slide, one thing at a time",
      console: "close what is open here and in the room, one thing at a time",
    },
    clear: {
      label: "Clear the slide",
      deck: "take away everything that lies over the slide",
      console: "take away everything that lies over the slide in the room",
    },
    console: { label: "Console", deck: "open the speaker’s console" },
    jump: { label: "Slides", console: "find a slide" },
    clock: { label: "Clock", console: "start and stop the clock" },
    "notes-on": { label: "Read on in the notes", console: "read on in long notes" },
    "notes-larger": { label: "Larger notes", console: "larger notes" },
    "notes-smaller": { label: "Smaller notes", console: "smaller notes" },
    reading: { label: "Reading view and print" },
    help: {
      label: "Help",
      consoleLabel: "Keys",
      deck: "this help",
      console: "this help",
    },
  },
  keys: {
    ArrowRight: "→",
    ArrowLeft: "←",
    ArrowDown: "↓",
    ArrowUp: "↑",
    " ": "Space",
    PageDown: "Page Down",
    PageUp: "Page Up",
    Escape: "Esc",
  },
  help: {
    title: "Keys",
    consoleTitle: "Keys of the console",
    letters: "Use keys with single letters",
    close: "Close",
  },
};
