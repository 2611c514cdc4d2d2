import * as v from "valibot";
import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";
import { slideId } from "../../stage/state.ts";

/** What a speaker has written beside the lecture's notes, by slide; there is no empty text among them. */
export type OwnNotes = Readonly<Record<SlideId, string>>;

/** A text whose slide is gone. */
export interface Orphan {
  id: SlideId;
  text: string;
}

type Fields = Readonly<Record<string, unknown>>;
/** Not `v.record`, which leaves out what it takes for dangerous: a slide may be called „constructor“. */
const fields = v.custom<Fields>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const ownNotes = v.pipe(
  fields,
  v.transform((value) => Object.entries(value)),
  v.array(v.tuple([slideId, v.string()])),
  v.transform((entries) => withoutEmpty(Object.fromEntries(entries))),
);

/** Notes as the browser kept them, or undefined for anything else. */
export function parseOwnNotes(value: unknown): OwnNotes | undefined {
  const result = v.safeParse(ownNotes, value);
  return result.success ? result.output : undefined;
}

/** The note of a slide, "" where there is none: a slide may bear the name of what every object has. */
export const noteOf = (notes: OwnNotes, id: SlideId) => (Object.hasOwn(notes, id) ? (notes[id] ?? "") : "");

export const withoutEmpty = (notes: OwnNotes): OwnNotes =>
  Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ""));

/** Texts whose slide no longer exists, by their old id. */
export function orphans(notes: OwnNotes, outline: readonly Pick<OutlineSlide, "id">[]): Orphan[] {
  const known = new Set(outline.map(({ id }) => id));
  return Object.entries(notes)
    .filter(([id, text]) => !known.has(id) && text !== "")
    .map(([id, text]) => ({ id, text }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
