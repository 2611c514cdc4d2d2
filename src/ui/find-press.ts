import { type CommandId, type Place, rowOf } from "../stage/commands.ts";
import { findCommand, isClickers } from "../stage/keys.ts";
import { keyTarget, letterKeys } from "./letter-keys.ts";

/** Where a key is pressed. */
interface Ground {
  where: Place;
  /** The command whose dialog is open: that has all keys but its own, which closes it. */
  dialog?: CommandId | undefined;
  /** What Enter means, which is elsewhere no key of ours. */
  enter?: CommandId | undefined;
  /** What keys scroll, and which. */
  scrolls: Readonly<Record<string, readonly string[]>>;
  /** A clicker's full stop and B lead even where a hand writes. */
  clickerLeads?: boolean;
}

const CHOOSERS = 'input:is([type="checkbox"], [type="radio"], [type="file"])';
/** What keys write into, or choose in by letters. */
const WRITTEN = `textarea, select, [contenteditable], input:not(${CHOOSERS})`;
/** What space and Enter press. */
const PRESSED = `button, a[href], summary, label, ${CHOOSERS}`;

/** The field that a key would write into. */
export const fieldOf = (event: KeyboardEvent) => keyTarget(event).closest<HTMLElement>(WRITTEN);

/**
 * The command that a key press means, or undefined where it belongs to what has the focus. A clicker's keys
 * belong to the talk: whoever holds it sees no focus, and no dialog.
 */
export function findPress(event: KeyboardEvent, ground: Ground): CommandId | undefined {
  const { where, dialog, enter, scrolls, clickerLeads = false } = ground;
  const { key } = event;
  const id = key === "Enter" ? enter : findCommand(event, where, letterKeys.on);
  if (!id) return undefined;
  if (fieldOf(event)) return isClickers(key) && (key.length > 1 || clickerLeads) ? id : undefined;
  if (isClickers(key)) return id;
  if (dialog) return id === dialog || rowOf(id).inDialog === dialog ? id : undefined;
  const element = keyTarget(event);
  if ([" ", "Enter"].includes(key) && element.closest(PRESSED)) return undefined;
  const scrolled = Object.entries(scrolls).some(([one, keys]) => keys.includes(key) && element.closest(one));
  return scrolled ? undefined : id;
}
