import { formatCount } from "#words/format.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";
import { createButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import { saveFile } from "../../ui/save-file.ts";
import { onStoreChange } from "../../ui/store.ts";
import {
  exportOwnNotes,
  FILE_LIMIT,
  importOwnNotes,
  mergeOwnNotes,
  NOTE_LIMIT,
  noteOf,
  type OwnNotes,
  orphans,
  TOO_LARGE,
} from "./own-notes.ts";
import { createOrphanList } from "./own-notes-orphans.ts";
import { OWN_NOTES, openNotes } from "./own-notes-store.ts";
import { createUnreadableNote } from "./own-notes-unreadable.ts";

const NOT_SAVED =
  "Nicht gespeichert: Dieser Browser bewahrt hier nichts auf, oder sein Speicher ist voll. " +
  "Bitte exportieren Sie Ihre Notizen, bevor Sie dieses Fenster schließen.";
const CHANGED = "In einem anderen Fenster geändert.";

/** The speaker's own notes on the slide: saved with every letter, shown again after every reload. */
export function mountOwnNotes(
  place: HTMLElement,
  options: { outline: readonly OutlineSlide[]; title: string; say: (text: string) => void },
): { show: (slideId: SlideId) => void } {
  const { outline, title, say } = options;
  const notes = openNotes();
  let slide: SlideId | undefined;
  let failing = false;

  const label = createElement("label", { for: "own-notes-text" }, ["Eigene Notizen"]);
  const textarea = createElement("textarea", {
    id: "own-notes-text",
    rows: "5",
    maxlength: `${NOTE_LIMIT}`,
    "aria-describedby": "own-notes-status",
  });
  textarea.disabled = true;
  // Not live: „gespeichert“ after every letter is for eyes only. What matters goes through `say`.
  const status = createElement("p", { id: "own-notes-status", class: "own-notes-status" });
  const conflict = createElement("p", { class: "own-notes-conflict" }, [`${CHANGED} `]);
  conflict.hidden = true;
  let elsewhere = "";
  conflict.append(
    createButton("Laden", () => {
      textarea.value = elsewhere;
      save();
      textarea.focus();
    }),
  );

  const tell = (text: string, isWarning = false) => {
    status.textContent = text;
    status.classList.toggle("own-notes-warning", isWarning);
  };
  /** Keeps changes, and says so if the browser does not. */
  const keep = (changes: OwnNotes, done: string): boolean => {
    const kept = notes.write(changes);
    tell(kept ? done : NOT_SAVED, !kept);
    // Said once, not with every letter.
    if (!kept && !failing) say(NOT_SAVED);
    failing = !kept;
    orphanList.update(orphans(notes.read(), outline));
    return kept;
  };
  const save = () => {
    if (slide === undefined) return;
    if (textarea.value === elsewhere) conflict.hidden = true;
    keep({ [slide]: textarea.value }, "gespeichert");
  };
  const orphanList = createOrphanList((id) => {
    if (keep({ [id]: "" }, "Notiz gelöscht")) say("Notiz gelöscht");
  });

  const input = createElement("input", { type: "file", accept: ".json,application/json" });
  input.hidden = true;
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      if (file.size > FILE_LIMIT) throw new Error(TOO_LARGE);
      add(importOwnNotes(await file.text()));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tell(message, true);
      say(message);
    }
    // So that the same file can be chosen again.
    input.value = "";
  });
  const add = (theirs: OwnNotes) => {
    const mine = notes.read();
    const merged = Object.entries(mergeOwnNotes(mine, theirs));
    const changes = merged.filter(([id, text]) => noteOf(mine, id) !== text);
    const done =
      changes.length === 0
        ? "Die Datei enthält nichts Neues."
        : `${formatCount(changes.length, "Notiz", "Notizen")} aus der Datei übernommen`;
    if (keep(Object.fromEntries(changes), done)) say(done);
    if (slide !== undefined) textarea.value = noteOf(notes.read(), slide);
  };

  place.append(
    createElement("div", { class: "own-notes" }, [
      label,
      textarea,
      conflict,
      status,
      createElement("p", { class: "own-notes-actions" }, [
        createButton("Exportieren", () =>
          saveFile(
            new Blob([exportOwnNotes(notes.read(), title)], { type: "application/json" }),
            "eigene-notizen.json",
          ),
        ),
        createButton("Importieren", () => input.click()),
        input,
      ]),
      createUnreadableNote(),
      orphanList.element,
    ]),
  );
  orphanList.update(orphans(notes.read(), outline));

  onStoreChange(OWN_NOTES, () => {
    const all = notes.read();
    orphanList.update(orphans(all, outline));
    if (slide === undefined) return;
    elsewhere = noteOf(all, slide);
    const differs = elsewhere !== textarea.value;
    const isBeingEdited = document.activeElement === textarea;
    if (differs && isBeingEdited && conflict.hidden) say(CHANGED);
    conflict.hidden = !differs || !isBeingEdited;
    if (!differs || isBeingEdited) return;
    textarea.value = elsewhere;
    tell("");
  });
  textarea.addEventListener("input", save);
  addEventListener("beforeunload", (event) => {
    if (notes.isUnsaved()) event.preventDefault();
  });

  return {
    show: (id) => {
      // The console tells its place again and again; what is being written must not jump.
      if (id === slide) return;
      slide = id;
      const found = outline.find((one) => one.id === id);
      label.textContent = `Eigene Notizen zu ${found ? `Folie ${found.number}` : `„${id}“`}`;
      textarea.disabled = false;
      textarea.value = noteOf(notes.read(), id);
      conflict.hidden = true;
      if (!failing) tell("");
    },
  };
}
