import { words } from "#words/console.ts";
import type { HallState } from "./hall.ts";
import { HALL } from "./line.ts";
import { choicesOf, roomOf, strangersOf, type Windows } from "./windows.ts";

/** Whether the room's window is there; `lost` is one that was. */
export interface Status {
  state: "none" | "connected" | "lost";
  text: string;
}

/**
 * @param canConnect false where this browser cannot connect windows
 * @param hall what is known of the hall behind the live server
 * @param fromDisk the page is a file, which not every browser connects with others
 */
export function statusOf(windows: Windows, canConnect: boolean, hall: HallState, fromDisk = false): Status {
  const { status } = words.room;
  // Where the hall is all that is led, its line is all that counts.
  if (windows.led === HALL && hall.on === false) return { state: "lost", text: status.noLine };
  if (windows.led === HALL && roomOf(windows)) return { state: "connected", text: status.hall };
  if (roomOf(windows)) {
    const { number, own } = choicesOf(windows).find(({ led }) => led) ?? { number: 1, own: false };
    const strangers = strangersOf(windows);
    if (own && strangers > 0) return { state: "connected", text: status.strangers(number, strangers) };
    const { size } = windows.decks;
    return { state: "connected", text: size > 1 ? status.several(size, number) : status.connected };
  }
  if (windows.led !== undefined) return { state: "lost", text: status.lost };
  if (!canConnect) return { state: "none", text: status.cannotConnect };
  return { state: "none", text: fromDisk ? status.fromDisk : status.none };
}
