import type { ConsoleWords } from "../types/console.ts";
import { checks } from "./console/checks.ts";
import { notes } from "./console/notes.ts";
import { rehearsal } from "./console/rehearsal.ts";
import { room } from "./console/room.ts";
import { time } from "./console/time.ts";

/** What the speaker's console says, in German. */
export const words: ConsoleWords = { locale: "de", room, time, notes, rehearsal, checks };
