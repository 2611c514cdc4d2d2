import type { Message } from "../../live/messages.ts";
import type { RoomState } from "../../stage/state.ts";

/** Questions without an answer after which a window counts as lost. Counted, because a busy computer is slow to ask, too. */
const LOST = 3;

/** A window that shows the deck, as far as it has told. */
interface DeckWindow {
  state: RoomState;
  /** Questions that it has not answered. */
  unanswered: number;
}

/** The windows that show the deck, in the order in which they came, and the one that this console leads. */
export interface Windows {
  decks: ReadonlyMap<string, DeckWindow>;
  led: string | undefined;
}

export const NO_WINDOWS: Windows = { decks: new Map(), led: undefined };

/** The room: what the window that is led shows; undefined while there is none. */
export const roomOf = ({ decks, led }: Windows): RoomState | undefined =>
  led === undefined ? undefined : decks.get(led)?.state;

/** After a message. A deck says when it changes and when it goes. */
export function hear(windows: Windows, message: Message): Windows {
  const decks = new Map(windows.decks);
  if (message.kind === "gone") return decks.delete(message.deck) ? { ...windows, decks } : windows;
  if (message.kind !== "state") return windows;
  const { kind: _, deck, ...state } = message;
  // A window that comes when there is none, or after the led one was lost, is the room. One that was there
  // before, somebody's other tab, is not: the speaker may choose it.
  const isRoom = !decks.has(deck) && (windows.led === undefined || !decks.has(windows.led));
  decks.set(deck, { state, unanswered: 0 });
  return { decks, led: isRoom ? deck : windows.led };
}

/** After another question: a window that has crashed says nothing any more. */
export function ask({ decks, led }: Windows): Windows {
  const left = [...decks].filter(([, { unanswered }]) => unanswered < LOST);
  return {
    led,
    decks: new Map(left.map(([name, deck]) => [name, { ...deck, unanswered: deck.unanswered + 1 }])),
  };
}

/** Leads the next one of several windows. */
export function leadOther({ decks, led }: Windows): Windows {
  const names = [...decks.keys()];
  return { decks, led: names[(names.indexOf(led ?? "") + 1) % names.length] };
}
