import type { CommandId } from "../stage/commands.ts";
import { fieldOf, findPress } from "../ui/find-press.ts";
import { openNumberKeys } from "../ui/type-number.ts";
import { OWN_NOTES } from "./notes/own-notes-panel.tsx";
import { closeMore } from "./room/more-menu.tsx";
import type { Session } from "./session.ts";

/** What is scrolled by arrow keys, and by which. */
const SCROLLS = {
  ".notes-view .text": ["ArrowUp", "ArrowDown"],
  ".rehearsal-table": ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
};

/** Listens for the console's keys. */
export function bindKeys(session: Session): void {
  const isNumber = openNumberKeys(session.talk, session.goTo);
  document.addEventListener("keydown", (event) => {
    // A button that asks has taken it.
    if (event.defaultPrevented) return;
    const { dialog } = session.get();
    if (dialog === undefined && isNumber(event)) return;
    const clickerLeads = session.clicker.get() && fieldOf(event)?.id === OWN_NOTES;
    const id = findPress(event, { where: "console", dialog, scrolls: SCROLLS, clickerLeads });
    if (!id) return;
    event.preventDefault();
    // A key that is held, or a clicker that stutters, must not run through the talk.
    if (!event.repeat) press(id, event, session);
  });
}

/** Escape closes one thing: what is open here, or else what lies over the slide in the room. */
function press(id: CommandId, event: KeyboardEvent, session: Session): void {
  const field = fieldOf(event);
  if (id !== "close") session.press(id);
  else if (session.get().dialog !== undefined) session.closeDialog();
  else if (field) field.blur();
  else if (closeMore()) return;
  else session.press(id);
}
