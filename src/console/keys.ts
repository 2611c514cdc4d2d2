import type { CommandId } from "../stage/commands.ts";
import { findCommand } from "../stage/keys.ts";
import { keyTarget, letterKeys } from "../ui/letter-keys.ts";
import type { Session } from "./session.ts";

/** Elements that use keys themselves. */
const FIELDS = "input, textarea, select, [contenteditable]";
const CONTROLS = "button, a[href], summary, label";

/** The command a key press means, or undefined where it belongs to what has the focus. */
export function findPressed(event: KeyboardEvent): CommandId | undefined {
  const { key } = event;
  const element = keyTarget(event);
  if (element.closest(FIELDS)) return undefined;
  // Space presses the button that has the focus; what is scrolled by arrow keys keeps them.
  if ([" ", "Enter"].includes(key) && element.closest(CONTROLS)) return undefined;
  if (["ArrowUp", "ArrowDown"].includes(key) && element.closest(".notes-view .text")) return undefined;
  if (key.startsWith("Arrow") && element.closest(".rehearsal-table")) return undefined;
  return findCommand(event, "console", letterKeys.on);
}

/** Listens for the console's keys. */
export function bindKeys(session: Session): void {
  document.addEventListener("keydown", (event) => {
    const { dialog } = session.get();
    // The browser closes it, too, but says so only later: the next key must not be lost.
    if (dialog !== undefined && event.key === "Escape") session.closeDialog();
    // What opens the help closes it; else a dialog keeps its keys.
    const id =
      dialog === undefined
        ? findPressed(event)
        : dialog === "help" && findCommand(event, "console") === "help" && "help";
    if (!id) return;
    event.preventDefault();
    session.press(id);
  });
}
