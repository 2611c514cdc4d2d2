import type { Message } from "../../live/messages.ts";
import type { RoomState } from "../../stage/state.ts";

/** What a window shows: the room's state, how high its canvas is, and its own help over it. */
export type Shown = RoomState & { help?: true; tall?: number };

/**
 * The windows that show the deck, in the order in which they came, and the one that this console leads. Any page
 * of this host can say that it is one; those that this console has opened, or was opened by, are known.
 */
export interface Windows {
  decks: ReadonlyMap<string, Shown>;
  led: string | undefined;
  own: ReadonlySet<string>;
}

export const NO_WINDOWS: Windows = { decks: new Map(), led: undefined, own: new Set() };

/** So many are listened to that nobody here has opened: no speaker has more, and a page can make up any number. */
const STRANGERS = 12;

/** The room: what the window that is led shows; undefined while there is none. */
export const roomOf = ({ decks, led }: Windows): Shown | undefined =>
  led === undefined ? undefined : decks.get(led);

/** How many windows there are that this console has nothing to do with. */
export const strangersOf = ({ decks, own }: Windows) =>
  [...decks.keys()].filter((name) => !own.has(name)).length;

/** After a message; the same windows where it brings nothing new. A deck says when it changes and when it goes. */
export function hear(windows: Windows, message: Message): Windows {
  if (message.kind === "gone") return without(windows, [message.deck]);
  if (message.kind !== "state") return windows;
  const { kind: _, deck, ...state } = message;
  const known = windows.decks.get(deck);
  // The schema has put both into one order.
  if (known && JSON.stringify(known) === JSON.stringify(state)) return windows;
  const { decks, led, own } = windows;
  if (!known && !own.has(deck) && strangersOf(windows) >= STRANGERS) return windows;
  // A window that comes when there is none, or after the led one was lost, is the room. One that was there
  // before, somebody's other tab, is not: the speaker may choose it. Where the room was opened from here,
  // no other takes its place by itself.
  const mine = own.has(deck);
  const isFree = led === undefined || (!decks.has(led) && !own.has(led));
  const isRoom = !known && (isFree || (mine && !(own.has(led ?? "") && decks.has(led ?? ""))));
  return { decks: new Map(decks).set(deck, state), led: isRoom ? deck : led, own };
}

/** Knows windows that this console has opened, or was opened by; one that is there already is the room. */
export function claim(windows: Windows, names: readonly string[]): Windows {
  const fresh = names.filter((name) => !windows.own.has(name));
  if (fresh.length === 0) return windows;
  const there = fresh.findLast((name) => windows.decks.has(name));
  return { ...windows, own: new Set([...windows.own, ...fresh]), led: there ?? windows.led };
}

/** Without windows that have gone, or say nothing any more; the same windows where none of them was there. */
export function without(windows: Windows, gone: readonly string[]): Windows {
  const left = [...windows.decks].filter(([name]) => !gone.includes(name));
  return left.length < windows.decks.size ? { ...windows, decks: new Map(left) } : windows;
}

/** Leads a window that the speaker has chosen. */
export const lead = (windows: Windows, name: string): Windows =>
  windows.decks.has(name) ? { ...windows, led: name } : windows;

/** A window as the speaker chooses it. */
export interface Choice {
  name: string;
  number: number;
  state: Shown;
  led: boolean;
  own: boolean;
}

/** All windows, numbered in the order in which they came. */
export const choicesOf = ({ decks, led, own }: Windows): Choice[] =>
  [...decks].map(([name, state], index) => ({
    name,
    number: index + 1,
    state,
    led: name === led,
    own: own.has(name),
  }));
