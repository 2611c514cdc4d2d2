import { createButton, createTwoStepButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import { saveFile } from "../../ui/save-file.ts";
import { readUnreadable, removeUnreadable } from "../../ui/store.ts";
import { OWN_NOTES, openNotes } from "./own-notes-store.ts";

/** Says that there are kept notes that nobody can read, and hands them out as they are. */
export function createUnreadableNote(): HTMLElement {
  // What cannot be read is only set aside by reading.
  openNotes().read();
  const texts = readUnreadable(OWN_NOTES);
  const element = createElement("div", { class: "own-notes-unreadable" });
  element.hidden = texts.length === 0;
  if (element.hidden) return element;
  element.append(
    createElement("p", { class: "own-notes-warning" }, [
      "Auf diesem Gerät liegen eigene Notizen, die sich nicht lesen lassen. Sie sind unverändert aufbewahrt.",
    ]),
    createButton("Als Datei sichern", () =>
      saveFile(new Blob([texts.join("\n\n")], { type: "text/plain" }), "eigene-notizen-unlesbar.txt"),
    ),
    createTwoStepButton("Löschen", "Wirklich löschen", "unlesbare Notizen", () => {
      removeUnreadable(OWN_NOTES);
      element.hidden = true;
    }),
  );
  return element;
}
