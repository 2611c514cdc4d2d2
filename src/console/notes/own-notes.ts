import { formatNumber } from "#words/format.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { isSlideId, type SlideId } from "../../model/slide.ts";

/** What a speaker has written beside the lecture's notes, by slide; there is no empty text among them. */
export type OwnNotes = Readonly<Record<SlideId, string>>;

/** A text whose slide is gone. */
export interface Orphan {
  id: SlideId;
  text: string;
}

/** The most that one note may hold, in characters. */
export const NOTE_LIMIT = 20_000;
/** The most that a file may hold, in bytes. */
export const FILE_LIMIT = 1_000_000;

const FORMAT = "eigene-notizen";
const VERSION = 1;
/** Stands between a note and another one for the same slide that came with a file. */
const SEPARATOR = "— aus der Datei —";
const SEPARATOR_LINE = new RegExp(`^${SEPARATOR}$`, "m");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Notes as the browser kept them, or undefined for anything else. */
export function parseOwnNotes(value: unknown): OwnNotes | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const areNotes = entries.every(([id, text]) => isSlideId(id) && typeof text === "string");
  return areNotes ? withoutEmpty(value as OwnNotes) : undefined;
}

/** The note of a slide, "" where there is none: a slide may bear the name of what every object has. */
export const noteOf = (notes: OwnNotes, id: SlideId) => (Object.hasOwn(notes, id) ? (notes[id] ?? "") : "");

export const withoutEmpty = (notes: OwnNotes): OwnNotes =>
  Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ""));

/** The file that „Exportieren“ saves. */
export function exportOwnNotes(notes: OwnNotes, lectureTitle: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lecture: lectureTitle, notes }, null, 2)}\n`;
}

/**
 * Reads what „Exportieren“ has saved.
 * @throws Error that says in German what is wrong with the file
 */
export function importOwnNotes(text: string): OwnNotes {
  if (new TextEncoder().encode(text).length > FILE_LIMIT) throw new Error(TOO_LARGE);
  const file = parseFile(text);
  if (!isRecord(file) || file["format"] !== FORMAT) throw new Error(FOREIGN);
  if (file["version"] !== VERSION)
    throw new Error(
      `Die Datei hat die Fassung „${String(file["version"])}“. Diese Seite liest nur Fassung ${VERSION}.`,
    );
  const notes = parseOwnNotes(file["notes"]);
  if (!notes) throw new Error("Die Datei ist beschädigt: Ihre Notizen sind kein Text je Folie.");
  return checkLengths(
    Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note.replaceAll("\r\n", "\n")])),
  );
}

export const TOO_LARGE = "Die Datei ist größer als 1 MB und wurde nicht gelesen.";
const FOREIGN =
  "Das ist keine Datei mit eigenen Notizen. Gelesen wird nur, was hier mit „Exportieren“ gespeichert wurde.";

/** A text as JSON; undefined where it is none. Editors may have put a byte order mark before it. */
function parseFile(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function checkLengths(notes: OwnNotes, what = "Die Notiz"): OwnNotes {
  for (const [id, text] of Object.entries(notes))
    if (text.length > NOTE_LIMIT)
      throw new Error(
        `${what} zu „${id}“ hat ${formatNumber(text.length)} Zeichen, möglich sind ${formatNumber(NOTE_LIMIT)}. Es wurde nichts übernommen.`,
      );
  return notes;
}

/**
 * Adds the notes of a file and deletes none: where both have something to say on a slide, both stand there.
 * @throws Error in German if two notes together are longer than one may be
 */
export function mergeOwnNotes(mine: OwnNotes, theirs: OwnNotes): OwnNotes {
  const added = Object.entries(theirs).flatMap(([id, text]) => {
    const merged = mergeTexts(noteOf(mine, id), text);
    return merged === noteOf(mine, id) ? [] : [[id, merged] as const];
  });
  return { ...mine, ...checkLengths(Object.fromEntries(added), "Die zusammengeführte Notiz") };
}

/** Part by part, so that a file may come twice, or come back from another device with both texts in it. */
function mergeTexts(mine: string, theirs: string): string {
  if (mine.trim() === "") return theirs.trim() === "" ? mine : theirs;
  const known = new Set(partsOf(mine));
  const news = partsOf(theirs).filter((part) => part !== "" && !known.has(part));
  return [mine, ...news].join(`\n${SEPARATOR}\n`);
}

const partsOf = (text: string) => text.split(SEPARATOR_LINE).map((part) => part.trim());

/** Texts whose slide no longer exists, by their old id. */
export function orphans(notes: OwnNotes, outline: readonly Pick<OutlineSlide, "id">[]): Orphan[] {
  const known = new Set(outline.map(({ id }) => id));
  return Object.entries(notes)
    .filter(([id, text]) => !known.has(id) && text !== "")
    .map(([id, text]) => ({ id, text }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
