import { openChannel } from "../live/channel.ts";
import type { Action, DeckState } from "../live/protocol.ts";

/** The console's line to the deck's window. */
export interface Link {
  /** Asks the deck to do something; false where there is none. */
  send: (action: Action) => boolean;
  /** What the room sees, as far as the deck has said so. */
  state: () => DeckState | undefined;
  /** How many windows show the deck; more than one can only be told apart by leading another one. */
  count: () => number;
  /** Leads the next of several deck windows. */
  switchDeck: () => void;
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
  const choose = () => {
    if (led !== undefined && decks.has(led)) return;
    led = [...decks.keys()].at(-1);
  };
  const channel = openChannel((message) => {
    if (message.kind === "state") decks.set(message.deck, { state: message, unanswered: 0 });
    else if (message.kind === "gone") decks.delete(message.deck);
    else return;
    choose();
    onChange();
  });
  const ask = () => {
    const before = decks.size;
    for (const [name, deck] of decks) {
      if (deck.unanswered >= LOST) decks.delete(name);
      deck.unanswered += 1;
    }
    choose();
    if (decks.size !== before) onChange();
    channel.send({ kind: "hello" });
  };
  const timer = setInterval(ask, ASK);
  ask();
  return {
    send: (action) => {
      if (led === undefined) return false;
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
