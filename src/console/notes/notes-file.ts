import * as v from "valibot";
import { words } from "#words/console.ts";
import type { SlideId } from "../../model/slide.ts";
import { noteOf, type OwnNotes, parseOwnNotes } from "./own-notes.ts";

/** The most that one note may hold, in characters. */
export const NOTE_LIMIT = 20_000;
/** The most that a file may hold, in bytes. */
export const FILE_LIMIT = 1_000_000;
/** The most notes that a file may bring, or bring them up to: many times the slides of a long talk. */
export const COUNT_LIMIT = 500;

const FORMAT = "eigene-notizen";
const VERSION = 1;

const { refused, fromFile } = words.notes;

/** Why a file is not taken, in the words of the page. Any other error is a fault of ours. */
export class Refusal extends Error {}

/** The file that „Exportieren“ saves. */
export function exportOwnNotes(notes: OwnNotes, lectureTitle: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lecture: lectureTitle, notes }, null, 2)}\n`;
}

/** Of any version; what else stands in the file depends on it. */
const ownFile = v.object({
  format: v.literal(FORMAT),
  version: v.union([v.number(), v.pipe(v.string(), v.maxLength(20))]),
  notes: v.optional(v.unknown()),
});

/**
 * Reads what „Exportieren“ has saved.
 * @throws Refusal that says what is wrong with the file
 */
export function importOwnNotes(text: string): OwnNotes {
  if (new TextEncoder().encode(text).length > FILE_LIMIT) throw new Refusal(refused.tooLarge);
  const file = v.safeParse(ownFile, parseFile(text));
  if (!file.success) throw new Refusal(refused.foreign);
  const { version, notes: content } = file.output;
  if (version !== VERSION) throw new Refusal(refused.version(`${version}`, VERSION));
  const notes = parseOwnNotes(content);
  if (!notes) throw new Refusal(refused.damaged);
  const count = Object.keys(notes).length;
  if (count > COUNT_LIMIT) throw new Refusal(refused.tooMany(count, COUNT_LIMIT));
  return checkLengths(
    Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note.replaceAll("\r\n", "\n")])),
    refused.tooLong,
  );
}

/** A text as JSON; undefined where it is none. Editors may have put a byte order mark before it. */
function parseFile(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function checkLengths(
  notes: OwnNotes,
  say: (id: SlideId, length: number, limit: number) => string,
): OwnNotes {
  for (const [id, { length }] of Object.entries(notes))
    if (length > NOTE_LIMIT) throw new Refusal(say(id, length, NOTE_LIMIT));
  return notes;
}

/**
 * Adds the notes of a file and deletes none: where both have something to say on a slide, both stand there.
 * @throws Refusal if two notes together, or all of them, are more than may be
 */
export function mergeOwnNotes(mine: OwnNotes, theirs: OwnNotes): OwnNotes {
  const added = Object.entries(theirs).flatMap(([id, text]) => {
    const merged = mergeTexts(noteOf(mine, id), text);
    return merged === noteOf(mine, id) ? [] : [[id, merged] as const];
  });
  const all = { ...mine, ...checkLengths(Object.fromEntries(added), refused.mergedTooLong) };
  const [before, after] = [Object.keys(mine).length, Object.keys(all).length];
  if (after > COUNT_LIMIT && after > before) throw new Refusal(refused.mergedTooMany(after, COUNT_LIMIT));
  return all;
}

/** Part by part, so that a file may come twice, or come back from another device with both texts in it. */
function mergeTexts(mine: string, theirs: string): string {
  if (mine.trim() === "") return theirs.trim() === "" ? mine : theirs;
  const known = new Set(partsOf(mine));
  const news = partsOf(theirs).filter((part) => part !== "" && !known.has(part));
  return [mine, ...news].join(`\n${fromFile}\n`);
}

const SEPARATOR_LINE = new RegExp(`^${fromFile}$`, "m");
const partsOf = (text: string) => text.split(SEPARATOR_LINE).map((part) => part.trim());
