import type { CommandId } from "../stage/commands.ts";
import { isSeen } from "../stage/keys.ts";
import type { Room } from "../stage/room.ts";
import type { Way } from "../stage/talk.ts";
import { findPress } from "../ui/find-press.ts";
import { openNumberKeys } from "../ui/type-number.ts";
import type { Unmount } from "../ui/unmount.ts";

const SCROLLS = { ".manuscript": ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] };
/** Dialogs, and the command whose key closes them again. */
const DIALOGS = { ".help": "help", ".origin-panel": "origin" } as const;

/** The command of the dialog that is open. */
const openDialog = () =>
  Object.entries(DIALOGS).find(([one]) => document.querySelector(`dialog${one}[open]`))?.[1];

/** Binds the deck's keys, as the table of commands has them. */
export function bindKeys({ state, run: follow }: Room, run: (id: CommandId) => void, talk: Way): Unmount {
  const isNumber = openNumberKeys(talk, (slide) => isSeen("go", state()) && follow({ do: "go", slide }));
  const onKey = (event: KeyboardEvent) => {
    // A chart that has the focus has taken it.
    if (event.defaultPrevented) return;
    if (openDialog() === undefined && isNumber(event)) return;
    // In the overview Enter opens the slide that is marked; elsewhere it is no key of ours.
    const enter = state().overview ? "overview" : undefined;
    const id = findPress(event, { where: "deck", dialog: openDialog(), scrolls: SCROLLS, enter });
    if (!id) return;
    event.preventDefault();
    // A key that is held, or a clicker that stutters, must not run through the talk.
    if (!event.repeat && isSeen(id, state())) run(id);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
