import type { Message } from "../../live/messages.ts";
import type { RoomState } from "../../stage/state.ts";

/** The windows that show the deck, in the order in which they came, and the one that this console leads. */
export interface Windows {
  decks: ReadonlyMap<string, RoomState>;
  led: string | undefined;
}

export const NO_WINDOWS: Windows = { decks: new Map(), led: undefined };

/** The room: what the window that is led shows; undefined while there is none. */
export const roomOf = ({ decks, led }: Windows): RoomState | undefined =>
  led === undefined ? undefined : decks.get(led);

/** After a message; the same windows where it brings nothing new. A deck says when it changes and when it goes. */
export function hear(windows: Windows, message: Message): Windows {
  if (message.kind === "gone") return without(windows, [message.deck]);
  if (message.kind !== "state") return windows;
  const { kind: _, deck, ...state } = message;
  const known = windows.decks.get(deck);
  // The schema has put both into one order.
  if (known && JSON.stringify(known) === JSON.stringify(state)) return windows;
  // A window that comes when there is none, or after the led one was lost, is the room. One that was there
  // before, somebody's other tab, is not: the speaker may choose it.
  const isRoom = !known && (windows.led === undefined || !windows.decks.has(windows.led));
  return { decks: new Map(windows.decks).set(deck, state), led: isRoom ? deck : windows.led };
}

/** Without windows that have gone, or say nothing any more; the same windows where none of them was there. */
export function without(windows: Windows, gone: readonly string[]): Windows {
  const left = [...windows.decks].filter(([name]) => !gone.includes(name));
  return left.length < windows.decks.size ? { decks: new Map(left), led: windows.led } : windows;
}

/** Leads the next one of several windows. */
export function leadOther({ decks, led }: Windows): Windows {
  const names = [...decks.keys()];
  return { decks, led: names[(names.indexOf(led ?? "") + 1) % names.length] };
}
