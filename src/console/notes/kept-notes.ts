import { readStore, writeStore } from "../../ui/store.ts";
import { type OwnNotes, parseOwnNotes, withoutEmpty } from "./own-notes.ts";

export const OWN_NOTES = "own-notes";

/** The speaker's notes on this device, and in memory what the device refused to keep. */
export interface NotesStore {
  read: () => OwnNotes;
  /** Changes notes, "" deletes one; false if the device did not keep them. They stay readable here. */
  write: (changes: OwnNotes) => boolean;
  /** Whether there are notes that live in this window only. */
  isUnsaved: () => boolean;
}

/** Reads before each write: a second console window may have written on another slide. */
export function openNotes(): NotesStore {
  let refused: OwnNotes = {};
  const read = () => withoutEmpty({ ...readStore(OWN_NOTES, parseOwnNotes), ...refused });
  return {
    read,
    write: (changes) => {
      refused = { ...refused, ...changes };
      const kept = writeStore(OWN_NOTES, read());
      if (kept) refused = {};
      return kept;
    },
    isUnsaved: () => Object.keys(refused).length > 0,
  };
}
