import type { CheckWords } from "./console/checks.ts";
import type { NotesWords } from "./console/notes.ts";
import type { RehearsalWords } from "./console/rehearsal.ts";
import type { RoomWords } from "./console/room.ts";
import type { TimeWords } from "./console/time.ts";

/** What the speaker's console says. Lengths of time come in milliseconds where nothing else is said. */
export interface ConsoleWords {
  /** Tag of the language, for upper and lower case in a search. */
  locale: string;
  room: RoomWords;
  time: TimeWords;
  notes: NotesWords;
  rehearsal: RehearsalWords;
  checks: CheckWords;
}
