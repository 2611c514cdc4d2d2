import { openBroadcast } from "../../live/broadcast.ts";
import { tellState } from "../../live/messages.ts";
import type { Command } from "../../stage/commands.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import type { Hall } from "./hall.ts";
import { knownDecks } from "./screens.ts";
import { claim, hear, lead, NO_WINDOWS, roomOf, type Windows, without } from "./windows.ts";

/** How often the console asks who is there, in milliseconds. */
const ASK = 1500;
/**
 * Questions without an answer after which a window counts as lost: one that has crashed says nothing any
 * more. Counted, because a busy computer is slow to ask, too.
 */
const LOST = 3;

/** The console's line to the windows that show the deck. */
export interface DeckLine extends Watched<Windows> {
  /** Asks the window that is led to do something; false where there is none. */
  send: (command: Command) => boolean;
  /** Leads another one of several windows. */
  lead: (deck: string) => void;
  /** Lets a window show itself by its number. */
  point: (deck: string, number: number) => void;
  /** False where this browser cannot connect windows. */
  open: boolean;
}

/** Name of the hall among the windows: it is led where no window of this browser is. */
export const HALL = "hall";

/**
 * Opens the line. No timer runs in a deck, because browsers slow down hidden windows: the console asks.
 * @param hall the hall behind the live server: a phone has no other window
 */
export function openLine(hall: Hall): DeckLine {
  const windows = createCell(NO_WINDOWS);
  const unanswered = new Map<string, number>();
  const line = openBroadcast((message) => {
    const told = message.kind === "state";
    if (told) {
      unanswered.set(message.deck, 0);
      windows.set(claim(windows.get(), knownDecks()));
    }
    // A window of one's own leads the hall; two would lead it twice.
    windows.set(hear(told ? without(windows.get(), [HALL]) : windows.get(), message));
    showHall();
  });
  /** The hall counts as a window while there is no other, and a line to it. */
  const showHall = () => {
    const { news, on } = hall.get();
    const others = [...windows.get().decks.keys()].some((name) => name !== HALL);
    const shown = news && on === true && !others;
    windows.set(shown ? hear(windows.get(), tellState(HALL, news.state)) : without(windows.get(), [HALL]));
  };
  hall.watch(showHall);
  const question = () => {
    windows.set(claim(windows.get(), knownDecks()));
    const names = [...windows.get().decks.keys()].filter((name) => name !== HALL);
    const silent = names.filter((name) => (unanswered.get(name) ?? 0) >= LOST);
    if (silent.length > 0) windows.set(without(windows.get(), silent));
    showHall();
    for (const name of names) unanswered.set(name, (unanswered.get(name) ?? 0) + 1);
    line.send({ kind: "hello" });
  };
  setInterval(question, ASK);
  question();
  return {
    ...windows,
    open: line.open,
    send: (action) => {
      const { led: deck } = windows.get();
      if (deck === undefined || !roomOf(windows.get())) return false;
      if (deck === HALL) hall.send(action);
      else line.send({ kind: "command", deck, action });
      return true;
    },
    lead: (deck) => windows.set(lead(windows.get(), deck)),
    point: (deck, number) => line.send({ kind: "here", deck, number }),
  };
}
