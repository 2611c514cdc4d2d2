import type { CommandId } from "../stage/commands.ts";
import { rowOf } from "../stage/commands.ts";
import { findCommand } from "../stage/keys.ts";
import type { RoomState } from "../stage/state.ts";
import { keyTarget, letterKeys } from "../ui/letter-keys.ts";
import type { Unmount } from "../ui/unmount.ts";

/** Elements that space and Enter press. */
const CONTROLS = "button, a[href], summary";
/** Elements that take every key. */
const FIELDS = "select, input, textarea, [contenteditable]";
/** Dialogs, and the command whose key closes them again. */
const DIALOGS: Readonly<Partial<Record<CommandId, string>>> = { help: ".help", origin: ".origin-panel" };

/** Whether a key is not for the slides: a control uses it, a dialog is open, or the room is covered. */
function isTaken(event: KeyboardEvent, id: CommandId, { cover }: RoomState): boolean {
  const dialog = document.querySelector("dialog[open]");
  if (dialog) return !dialog.matches(DIALOGS[id] ?? ":not(*)");
  if (cover !== "none" && !rowOf(id).underCover) return true;
  const target = keyTarget(event);
  if (event.key !== "Escape" && target.closest(FIELDS)) return true;
  if (event.key.startsWith("Arrow") && target.closest(".manuscript")) return true;
  return [" ", "Enter"].includes(event.key) && target.closest(CONTROLS) !== null;
}

/** Binds the deck's keys, as the table of commands has them. */
export function bindKeys(state: () => RoomState, run: (id: CommandId) => void): Unmount {
  const onKey = (event: KeyboardEvent) => {
    // A chart that has the focus has taken it.
    if (event.defaultPrevented) return;
    // In the overview Enter opens the slide that is marked; elsewhere it is no key of ours.
    const enters = event.key === "Enter" && state().overview;
    const id = enters ? "overview" : findCommand(event, "deck", letterKeys.on);
    if (!id || isTaken(event, id, state())) return;
    event.preventDefault();
    run(id);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
