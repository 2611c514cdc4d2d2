import { openBroadcast } from "../../live/broadcast.ts";
import type { Command } from "../../stage/commands.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { hear, leadOther, NO_WINDOWS, roomOf, type Windows, without } from "./windows.ts";

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
  leadOther: () => void;
  /** False where this browser cannot connect windows. */
  open: boolean;
}

/** Opens the line. No timer runs in a deck, because browsers slow down hidden windows: the console asks. */
export function openLine(): DeckLine {
  const windows = createCell(NO_WINDOWS);
  const unanswered = new Map<string, number>();
  const line = openBroadcast((message) => {
    if (message.kind === "state") unanswered.set(message.deck, 0);
    windows.set(hear(windows.get(), message));
  });
  const question = () => {
    const names = [...windows.get().decks.keys()];
    const silent = names.filter((name) => (unanswered.get(name) ?? 0) >= LOST);
    if (silent.length > 0) windows.set(without(windows.get(), silent));
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
      line.send({ kind: "command", deck, action });
      return true;
    },
    leadOther: () => windows.set(leadOther(windows.get())),
  };
}
