import * as v from "valibot";
import { createCell, type Watched } from "../../ui/cell.ts";
import { readStore, writeStore } from "../../ui/store.ts";

const KEY = "notes-size";
const SIZES = [16, 18, 20, 23, 26, 30, 35, 40] as const;
type Size = (typeof SIZES)[number];
export const SMALLEST = SIZES[0];
export const LARGEST = 40 satisfies Size;
const stored = v.picklist(SIZES);

/** How large the notes are set, in CSS pixels; kept on this device. */
export interface NotesSize extends Watched<Size> {
  smaller: () => void;
  larger: () => void;
}

export function openNotesSize(): NotesSize {
  const parse = (value: unknown) => (v.is(stored, value) ? value : undefined);
  const size = createCell<Size>(readStore(KEY, parse) ?? 20);
  const step = (by: 1 | -1) => {
    size.set(SIZES[SIZES.indexOf(size.get()) + by] ?? size.get());
    writeStore(KEY, size.get());
  };
  return { ...size, smaller: () => step(-1), larger: () => step(1) };
}
