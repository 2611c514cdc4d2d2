import type { Shown } from "./windows.ts";

const OVERLAYS = ["help", "origin", "manuscript", "overview", "table"] as const;
type Overlay = (typeof OVERLAYS)[number];

/** What lies over the slide in the room, or stands in its place, beside a cover: the speaker must know. */
export const overlaysOf = (room: Shown | undefined): Overlay[] => OVERLAYS.filter((name) => room?.[name]);
