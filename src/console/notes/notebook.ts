import { words } from "#words/console.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { onStoreChange, readUnreadable, removeUnreadable } from "../../ui/store.ts";
import { OWN_NOTES, openNotes } from "./kept-notes.ts";
import { FILE_LIMIT, importOwnNotes, mergeOwnNotes, Refusal } from "./notes-file.ts";
import { noteOf, type Orphan, type OwnNotes, orphans } from "./own-notes.ts";

/** What the page of the slide and the list below it show. */
export interface Page {
  /** Undefined until the talk has said where it is. */
  slide?: SlideId;
  text: string;
  /** What another window wrote while somebody writes here; left out where there is no such thing. */
  elsewhere?: string;
  /** What came of the last change; "" where there is nothing to say. */
  status: string;
  /** The status is that this device keeps nothing, or that a file was refused. */
  warning: boolean;
  orphans: readonly Orphan[];
  /** Kept texts that nobody can read, as they are. */
  unreadable: readonly string[];
}

/** The speaker's own notes: saved with every letter, shown again after every reload. */
export interface Notebook extends Watched<Page> {
  all: () => OwnNotes;
  open: (slide: SlideId) => void;
  write: (text: string) => void;
  /** The cursor is in the field, or has left it. */
  edit: (editing: boolean) => void;
  /** Takes what another window wrote instead. */
  takeElsewhere: () => void;
  remove: (id: SlideId) => void;
  takeFile: (file: Pick<File, "size" | "text">) => Promise<void>;
  discardUnreadable: () => void;
}

/** @param say speaks up, politely, where it matters; „gespeichert“ after every letter is for eyes only */
export function openNotebook(talk: Talk, say: (text: string) => void): Notebook {
  const notes = openNotes();
  let editing = false;
  let failing = false;
  const lists = (all = notes.read()) => ({
    orphans: orphans(all, talk),
    // What cannot be read is only set aside by reading.
    unreadable: readUnreadable(OWN_NOTES),
  });
  const page = createCell<Page>({ text: "", status: "", warning: false, ...lists() });
  const change = (changes: Partial<Page>) => page.set({ ...page.get(), ...changes });
  const tell = (status: string, warning = false) => change({ status, warning });
  /** Shows another text of the slide; what another window wrote is no question any more. */
  const show = (text: string, changes: Partial<Page> = {}) => {
    const { elsewhere: _, ...rest } = page.get();
    page.set({ ...rest, text, ...changes });
  };
  /** Keeps changes, and says so if the browser does not. */
  const keep = (changes: OwnNotes, done: string): boolean => {
    const kept = notes.write(changes);
    change({ ...lists(), status: kept ? done : words.notes.notSaved, warning: !kept });
    // Said once, not with every letter.
    if (!kept && !failing) say(words.notes.notSaved);
    failing = !kept;
    return kept;
  };
  const write = (text: string) => {
    const { slide, elsewhere } = page.get();
    if (slide === undefined) return;
    if (text === elsewhere) show(text);
    else change({ text });
    keep({ [slide]: text }, words.notes.saved);
  };
  const add = (theirs: OwnNotes) => {
    const mine = notes.read();
    const merged = Object.entries(mergeOwnNotes(mine, theirs));
    const changes = merged.filter(([id, text]) => noteOf(mine, id) !== text);
    const done = changes.length === 0 ? words.notes.nothingNew : words.notes.imported(changes.length);
    if (keep(Object.fromEntries(changes), done)) say(done);
    const { slide } = page.get();
    if (slide !== undefined) change({ text: noteOf(notes.read(), slide) });
  };

  onStoreChange(OWN_NOTES, () => {
    const all = notes.read();
    const { slide, text, elsewhere } = page.get();
    change(lists(all));
    if (slide === undefined) return;
    const other = noteOf(all, slide);
    if (other === text) show(text);
    else if (!editing) show(other, { status: "", warning: false });
    else {
      if (elsewhere === undefined) say(words.notes.changedElsewhere);
      change({ elsewhere: other });
    }
  });
  addEventListener("beforeunload", (event) => {
    if (notes.isUnsaved()) event.preventDefault();
  });

  return {
    ...page,
    all: notes.read,
    write,
    open: (slide) => {
      // The talk tells its place again and again; what is being written must not jump.
      if (slide === page.get().slide) return;
      show(noteOf(notes.read(), slide), { slide, ...(!failing && { status: "", warning: false }) });
    },
    edit: (on) => {
      editing = on;
    },
    takeElsewhere: () => write(page.get().elsewhere ?? page.get().text),
    remove: (id) => {
      if (keep({ [id]: "" }, words.notes.deleted)) say(words.notes.deleted);
    },
    takeFile: async (file) => {
      try {
        if (file.size > FILE_LIMIT) throw new Refusal(words.notes.refused.tooLarge);
        add(importOwnNotes(await file.text()));
      } catch (error) {
        const reason = reasonOf(error);
        tell(reason, true);
        say(reason);
      }
    },
    discardUnreadable: () => {
      removeUnreadable(OWN_NOTES);
      change(lists());
    },
  };
}

/** What is to be said of it: reasons for speakers as they are, anything else is a fault and goes to the log. */
function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  console.error("own notes could not be imported:", error);
  return words.notes.refused.unexpected;
}
