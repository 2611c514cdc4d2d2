import { openBroadcast } from "../../live/broadcast.ts";
import type { DeckState } from "../../live/messages.ts";
import type { Command as Action } from "../../stage/commands.ts";

/** The console's line to the deck's window. */
export interface Link {
  /** Asks the deck to do something; false where there is none. */
  send: (action: Action) => boolean;
  /** What the room sees, as far as the deck has said so. */
  state: () => DeckState | undefined;
  /** How many windows show the deck. */
  count: () => number;
  /** Leads another one of several deck windows. */
  switchDeck: () => void;
  /** False where this browser cannot connect windows. */
  open: boolean;
  close: () => void;
}

/** How often the console asks who is there, in milliseconds. */
const ASK = 1500;
/** Questions without an answer after which a window counts as lost. Counted, because a busy computer is slow to ask, too. */
const LOST = 3;

/**
 * Opens the line. A deck says when it changes and when it goes; one that has crashed says nothing any
 * more, so the console asks from time to time.
 * @param onChange told after every change: of the deck's state, or of which windows there are
 */
export function openLink(onChange: () => void): Link {
  const decks = new Map<string, { state: DeckState; unanswered: number }>();
  let led: string | undefined;
  const channel = openBroadcast((message) => {
    if (message.kind === "gone") decks.delete(message.deck);
    else if (message.kind !== "state") return;
    else {
      // A window that comes when there is none, or after the led one was lost, is the room. One that was
      // there before, somebody's other tab, is not: the speaker may choose it.
      const isNew = !decks.has(message.deck);
      decks.set(message.deck, { state: message, unanswered: 0 });
      if (isNew && (led === undefined || !decks.has(led))) led = message.deck;
    }
    onChange();
  });
  const ask = () => {
    const before = decks.size;
    for (const [name, deck] of decks) {
      if (deck.unanswered >= LOST) decks.delete(name);
      deck.unanswered += 1;
    }
    if (decks.size !== before) onChange();
    channel.send({ kind: "hello" });
  };
  const timer = setInterval(ask, ASK);
  ask();
  return {
    open: channel.open,
    send: (action) => {
      if (led === undefined || !decks.has(led)) return false;
      channel.send({ kind: "command", deck: led, action });
      return true;
    },
    state: () => (led === undefined ? undefined : decks.get(led)?.state),
    count: () => decks.size,
    switchDeck: () => {
      const names = [...decks.keys()];
      led = names[(names.indexOf(led ?? "") + 1) % names.length];
      onChange();
    },
    close: () => {
      clearInterval(timer);
      channel.close();
    },
  };
}
