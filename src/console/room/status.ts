import { words } from "#words/console.ts";
import { roomOf, type Windows } from "./windows.ts";

/** Whether the room's window is there; `lost` is one that was. */
export interface Status {
  state: "none" | "connected" | "lost";
  text: string;
}

/** @param canConnect false where this browser cannot connect windows */
export function statusOf(windows: Windows, canConnect: boolean): Status {
  const { status } = words.room;
  if (roomOf(windows)) {
    const { size } = windows.decks;
    return { state: "connected", text: size > 1 ? status.several(size) : status.connected };
  }
  if (windows.led !== undefined) return { state: "lost", text: status.lost };
  return { state: "none", text: canConnect ? status.none : status.cannotConnect };
}
