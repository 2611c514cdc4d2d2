import { inkOf } from "../../stage/ink.ts";
import type { Shown } from "./windows.ts";

const OVERLAYS = ["help", "origin", "manuscript", "overview", "table"] as const;
type Overlay = (typeof OVERLAYS)[number];

/** What lies over the slide in the room, or stands in its place, beside a cover: the speaker must know. */
export const overlaysOf = (room: Shown | undefined): Overlay[] => OVERLAYS.filter((name) => room?.[name]);

/** Whether anything lies over the slide: those, and what the console's picture shows by itself. */
export const isCovered = (room: Shown | undefined): boolean =>
  room !== undefined &&
  (overlaysOf(room).length > 0 ||
    room.cover !== "none" ||
    room.lens !== undefined ||
    room.pen !== undefined ||
    inkOf(room).length > 0);
