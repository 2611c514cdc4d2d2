import type { TalkSlide } from "../../model/outline.ts";
import { type CommandId, isRoomCommand } from "../../stage/commands.ts";
import { inkOf } from "../../stage/ink.ts";
import { isSeen } from "../../stage/keys.ts";
import type { RoomState } from "../../stage/state.ts";
import { canOrder, canSpread } from "../../stage/talk.ts";
import { HALL } from "./line.ts";
import { isCovered } from "./overlays.ts";
import type { Windows } from "./windows.ts";

/** What decides which commands the console can give, and which are on. */
export interface Abilities {
  /** What the led window shows; undefined without one. */
  room: RoomState | undefined;
  /** There is a room, and what is pressed here moves it. */
  leads: boolean;
  led: Windows["led"];
  /** A live server is there. */
  live: boolean;
  frozen: boolean;
  /** The slide that the room is at. */
  slide: TalkSlide | undefined;
  /** Mouse and fingers point in the room. */
  pointing: boolean;
}

type Asked = { readonly [id in CommandId]?: (now: Abilities) => boolean };

const switches: Asked = {
  black: ({ room }) => room?.cover === "black",
  white: ({ room }) => room?.cover === "white",
  join: ({ room }) => room?.cover === "join",
  table: ({ room }) => room?.table === true,
  order: ({ room }) => room?.order !== undefined,
  spread: ({ room }) => room?.spread !== undefined,
  origin: ({ room }) => room?.origin === true,
  overview: ({ room }) => room?.overview === true,
  manuscript: ({ room }) => room?.manuscript === true,
  dark: ({ room }) => room?.dark === true,
  magnify: ({ room }) => room?.lens !== undefined,
  draw: ({ room }) => room?.pen === "draw",
  erase: ({ room }) => room?.pen === "erase",
  "ink-keep": ({ room }) => room?.keepInk === true,
  freeze: ({ frozen }) => frozen,
  pointer: ({ pointing }) => pointing,
};

const there = ({ room }: Abilities) => room !== undefined;
const leads = (now: Abilities) => now.leads;
/** A screen of this computer: the hall behind the server has no hand to draw. */
const onScreen = (now: Abilities) => now.leads && now.led !== HALL;

/** What a command needs: a room, one that may move, or more; nothing where it is not named. */
const needs: Asked = {
  black: there,
  white: there,
  clear: ({ room }) => isCovered(room),
  // Without the live server there is nothing to join.
  join: (now) => there(now) && now.live,
  freeze: (now) => there(now) || now.frozen,
  pointer: leads,
  table: leads,
  order: (now) => now.leads && now.slide !== undefined && canOrder(now.slide),
  spread: (now) => now.leads && now.slide !== undefined && canSpread(now.slide),
  origin: leads,
  overview: leads,
  manuscript: leads,
  "origin-on": (now) => now.leads && now.room?.origin === true,
  dark: there,
  magnify: leads,
  draw: onScreen,
  erase: onScreen,
  "ink-clear": (now) => onScreen(now) && inkOf(now.room ?? { slide: "" }).length > 0,
  "ink-keep": onScreen,
};

/** Whether what a command switches is on; undefined for one that switches nothing. */
export const isSwitchedOn = (id: CommandId, now: Abilities) => switches[id]?.(now);

/** As in the deck: what a cover hides from the room stands still. */
const isHidden = (id: CommandId, { leads, room }: Abilities) =>
  isRoomCommand(id) && leads && !isSeen(id, room ?? { cover: "none" });

/** Whether the console can give a command as things stand. */
export const canDo = (id: CommandId, now: Abilities) => (needs[id]?.(now) ?? true) && !isHidden(id, now);
