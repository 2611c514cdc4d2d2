import { COMMAND_IDS, type CommandId, type Place, rowOf } from "./commands.ts";
import type { Cover } from "./state.ts";

/** What of a `KeyboardEvent` says which key was pressed. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What a presenter's clicker sends: it works whatever has the focus, or lies over the slide. */
export const isClickers = (key: string) =>
  ["PageDown", "PageUp", ".", "b", "B", "F5", "Escape"].includes(key);

/** Whether a command has an effect in a room: under black, only what everybody may know of. */
export const isSeen = (id: CommandId, { cover }: { cover: Cover }) =>
  cover === "none" || rowOf(id).underCover === true;

/** A key that types a character: what speech input may set off by accident (WCAG 2.1.4). */
const isCharacter = ({ key, ctrlKey, altKey, metaKey }: KeyPress) =>
  key.length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey;

/**
 * The command that a key means in a place, or undefined where it means none there.
 * @param letters whether keys with single characters are switched on
 */
export function findCommand(press: KeyPress, where: Place, letters = true): CommandId | undefined {
  const { key, ctrlKey, altKey, metaKey } = press;
  if (ctrlKey || altKey || metaKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const id = COMMAND_IDS.find((one) => rowOf(one).keys[where]?.includes(name));
  return id && isCharacter(press) && !letters && !rowOf(id).always ? undefined : id;
}
