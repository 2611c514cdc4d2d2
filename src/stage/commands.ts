import * as v from "valibot";
import { count, cover, slideId, spot, stroke } from "./state.ts";

/** Where keys are pressed. */
export type Place = "deck" | "console";

/** A row of the table: all that is to be known of a command but its words (`#words/commands.ts`). */
interface Row {
  /** What it says beside its name; unknown parts of a message are left out. */
  args: v.ObjectSchema<v.ObjectEntries, undefined>;
  /** Its keys, as `KeyboardEvent.key` names them, letters in small. A place without keys is left out. */
  keys: { readonly [place in Place]?: readonly string[] };
  /** Who may say it. What changes the room is the speaker's; the rest is everybody's own window. */
  who: "speaker" | "everyone";
  /** Whether it changes what the room sees (`reduce.ts`), or only the window it is said in. */
  scope: "room" | "window";
  /**
   * Its keys work where single letters are switched off (WCAG 2.1.4), too: a clicker sends them, or they lead
   * to the switch.
   */
  always?: true;
  /** Its keys work in a room that is black or white: nobody would see what another one does. */
  underCover?: true;
  /** It leaves a frozen picture frozen; whatever else moves the room lets it go. */
  whileFrozen?: true;
  /** Its key works in the dialog that this command opens, too. */
  inDialog?: "origin";
  /** It is for the screens of the room alone: nothing of it is told over the live line. */
  onScreen?: true;
  /** Its key has to be pressed twice to switch it on: the room would see what is not meant for it. */
  twice?: true;
}

const nothing = v.object({});
/** A switch: turned over, or set where it is said how. Two who press at once mean the same. */
const turn = v.object({ on: v.exactOptional(v.boolean()) });

const room = { scope: "room", who: "speaker" } as const;
const drawing = { ...room, onScreen: true } as const;
const ownWindow = { scope: "window", who: "everyone" } as const;
const speakersWindow = { scope: "window", who: "speaker" } as const;

/**
 * Every command there is, in the order in which help lists them. Keys, help, buttons, protocol and its parser
 * come from here; a new row compiles once it has its words, and its case in `reduce.ts` if it changes the
 * room, or its doing in `deck/` or `console/` if it changes a window.
 */
export const commands = {
  next: {
    ...room,
    args: nothing,
    keys: { deck: ["ArrowRight", " ", "PageDown"], console: ["ArrowRight", " ", "PageDown"] },
    underCover: true,
  },
  back: {
    ...room,
    args: nothing,
    keys: { deck: ["ArrowLeft", "PageUp", "p"], console: ["ArrowLeft", "PageUp", "p"] },
    underCover: true,
  },
  /** Through the categories of the slide's chart, and beyond the last one to the appendix below. */
  "row-next": { ...room, args: nothing, keys: { deck: ["ArrowDown"], console: ["ArrowDown"] } },
  "row-previous": { ...room, args: nothing, keys: { deck: ["ArrowUp"], console: ["ArrowUp"] } },
  /** To a category of one of the slide's charts; without one, to none. */
  row: {
    ...room,
    args: v.object({ row: v.exactOptional(count), chart: v.exactOptional(count) }),
    keys: {},
  },
  /** To the appendix below, or from it up. */
  below: { ...room, args: nothing, keys: {} },
  above: { ...room, args: nothing, keys: {} },
  /** To a slide; without a step, as one comes to it: fresh ahead, with all points on the way back. */
  go: { ...room, args: v.object({ slide: slideId, step: v.exactOptional(count) }), keys: {} },
  table: { ...room, args: turn, keys: { deck: ["t"], console: ["t"] } },
  /** Rows of the slide's charts by their first level, or as the lecture has them. */
  order: { ...room, args: turn, keys: { deck: ["r"], console: ["r"] } },
  /** Levels of the slide's charts around the middle one, or end to end. */
  spread: { ...room, args: turn, keys: { deck: ["i"], console: ["i"] } },
  origin: { ...room, args: turn, keys: { deck: ["q"], console: ["q"] } },
  /** Reads on in „Woher?“, and from its end at its beginning; or at a page, from 0. */
  "origin-on": {
    ...room,
    args: v.object({ page: v.exactOptional(count) }),
    keys: { deck: ["l"], console: ["l"] },
    inDialog: "origin",
  },
  /** Shows every point of the slide. */
  all: { ...room, args: nothing, keys: { deck: ["a"], console: ["a"] } },
  first: { ...room, args: nothing, keys: { deck: ["Home"], console: ["Home"] } },
  last: { ...room, args: nothing, keys: { deck: ["End"], console: ["End"] } },
  /** All slides in small; at one it moves the mark, and the room with it. */
  overview: {
    ...room,
    args: v.object({ on: v.exactOptional(v.boolean()), at: v.exactOptional(slideId) }),
    keys: { deck: ["o"], console: ["o"] },
  },
  fullscreen: { ...ownWindow, args: nothing, keys: { deck: ["f"] } },
  /** What a clicker's start button sends: fills the screen, and never loads the page anew. */
  present: {
    ...ownWindow,
    args: nothing,
    keys: { deck: ["F5"], console: ["F5"] },
    always: true,
    underCover: true,
  },
  black: {
    ...room,
    args: turn,
    keys: { deck: ["b", "."], console: ["b", "."] },
    always: true,
    underCover: true,
    whileFrozen: true,
  },
  white: {
    ...room,
    args: turn,
    keys: { deck: ["w"], console: ["w"] },
    underCover: true,
    whileFrozen: true,
  },
  /** Shows the way to join the talk, large; needs the live server. */
  join: {
    ...room,
    args: turn,
    keys: { deck: ["j"], console: ["j"] },
    underCover: true,
    whileFrozen: true,
  },
  cover: { ...room, args: v.object({ cover }), keys: {}, whileFrozen: true },
  /** Lets the room stand still while the speaker looks ahead. */
  freeze: {
    ...room,
    args: turn,
    keys: { deck: ["e"], console: ["e"] },
    underCover: true,
    whileFrozen: true,
  },
  /** Light on dark, for dark halls. */
  dark: {
    ...room,
    args: turn,
    keys: { deck: ["h"], console: ["h"] },
    whileFrozen: true,
    inDialog: "origin",
  },
  /** Magnifies the slide around a spot: where the pointer is, or its middle. */
  magnify: {
    ...room,
    args: v.object({ on: v.exactOptional(v.boolean()), at: v.exactOptional(spot) }),
    keys: { deck: ["v"], console: ["v"] },
  },
  /** Mouse, finger or pen draw on the slide, or take away what they touch. */
  draw: { ...drawing, args: turn, keys: { deck: ["d"], console: ["d"] } },
  erase: { ...drawing, args: turn, keys: { deck: ["x"], console: ["x"] } },
  /** A line, or what comes `more` of the last one. */
  stroke: {
    ...drawing,
    args: v.object({ points: stroke, more: v.exactOptional(v.literal(true)) }),
    keys: {},
  },
  /** Takes away the lines at a spot. */
  rub: { ...drawing, args: v.object({ at: spot }), keys: {} },
  /** Takes away all that is drawn on the slide. */
  "ink-clear": { ...drawing, args: nothing, keys: { deck: ["Delete"], console: ["Delete"] } },
  /** What is drawn stays when the talk leaves its slide. */
  "ink-keep": { ...drawing, args: turn, keys: { deck: ["k"], console: ["k"] } },
  /** Turns the console's mouse or finger into the room's pointer. */
  pointer: { ...speakersWindow, args: nothing, keys: { console: ["z"] } },
  /** Shows the pointer's spot; without a place it goes out. */
  point: { ...room, args: v.object({ at: v.exactOptional(spot) }), keys: {}, whileFrozen: true },
  /** Asks the hall. Without a poll it is the slide's; a higher round counts from nothing. */
  "poll-open": {
    ...room,
    args: v.object({ poll: v.exactOptional(slideId), round: v.exactOptional(count) }),
    keys: {},
    whileFrozen: true,
  },
  /** No answer counts any more. */
  "poll-close": { ...room, args: v.object({ poll: v.exactOptional(slideId) }), keys: {}, whileFrozen: true },
  /** Shows all what came of it; no answer counts any more. */
  "poll-reveal": { ...room, args: v.object({ poll: v.exactOptional(slideId) }), keys: {}, whileFrozen: true },
  /** A console gives the talk away: what is pressed there moves nothing until it is taken back. */
  "hand-over": { ...room, args: v.object({ from: slideId }), keys: {}, whileFrozen: true },
  "take-back": { ...room, args: nothing, keys: {}, whileFrozen: true },
  manuscript: { ...room, args: turn, keys: { deck: ["n"], console: ["n"] }, twice: true },
  /** Takes away what lies on top, one thing at a time. */
  close: {
    ...room,
    args: nothing,
    keys: { deck: ["Escape"], console: ["Escape"] },
    always: true,
    underCover: true,
    whileFrozen: true,
  },
  /** Takes away everything that lies over the slide. */
  clear: {
    ...room,
    args: nothing,
    keys: { deck: ["c"], console: ["c"] },
    underCover: true,
    whileFrozen: true,
  },
  console: { ...speakersWindow, args: nothing, keys: { deck: ["s"] }, underCover: true },
  jump: { ...speakersWindow, args: nothing, keys: { console: ["g", "/"] } },
  clock: { ...speakersWindow, args: nothing, keys: { console: ["u"] } },
  /** Scrolls notes that are longer than their place, and from their end back to their beginning. */
  "notes-on": { ...speakersWindow, args: nothing, keys: { console: ["m"] } },
  "notes-larger": { ...speakersWindow, args: nothing, keys: { console: ["+"] } },
  "notes-smaller": { ...speakersWindow, args: nothing, keys: { console: ["-"] } },
  reading: { ...ownWindow, args: nothing, keys: {} },
  help: {
    ...ownWindow,
    args: nothing,
    keys: { deck: ["?", "F1"], console: ["?", "F1"] },
    always: true,
    underCover: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

type Commands = typeof commands;
export type CommandId = keyof Commands;
/** Commands that change what the room sees. */
export type RoomCommandId = {
  [Id in CommandId]: Commands[Id]["scope"] extends "room" ? Id : never;
}[CommandId];
/** Commands that change only the window in which they are said. */
type WindowCommandId = Exclude<CommandId, RoomCommandId>;
/** Those of them that have keys in a place, and so must be done there. */
export type WindowCommandIn<P extends Place> = {
  [Id in WindowCommandId]: P extends keyof Commands[Id]["keys"] ? Id : never;
}[WindowCommandId];

/** A command as it is said: its name under `do`, and its arguments. */
export type CommandOf<Id extends RoomCommandId> = { do: Id } & v.InferOutput<Commands[Id]["args"]>;
export type Command = { [Id in RoomCommandId]: CommandOf<Id> }[RoomCommandId];

export const COMMAND_IDS = Object.keys(commands) as CommandId[];

/** A row with what it may leave out. */
export const rowOf = (id: CommandId): Row => commands[id];

export const isRoomCommand = (id: CommandId): id is RoomCommandId => commands[id].scope === "room";

/** What was asked for, or why it is nothing that one can ask for: a sentence for developers. */
export function checkCommand(data: unknown): { command: Command } | { refused: string } {
  const name = (data as { do?: unknown } | null | undefined)?.do;
  const id = COMMAND_IDS.filter(isRoomCommand).find((one) => one === name);
  if (!id)
    return { refused: `unknown command ${typeof name === "string" ? JSON.stringify(name) : typeof name}` };
  const result = v.safeParse(rowOf(id).args, data);
  if (!result.success) {
    const [{ message, path }] = result.issues;
    const place = path?.map(({ key }) => String(key)).join(".");
    return { refused: `command "${id}"${place ? `, "${place}"` : ""}: ${message}` };
  }
  // The row's own schema has read the arguments.
  return { command: { do: id, ...result.output } as Command };
}

/** A command as it came from outside, or undefined for anything else. */
export function parseCommand(data: unknown): Command | undefined {
  const checked = checkCommand(data);
  return "command" in checked ? checked.command : undefined;
}
