import { COMMAND_IDS, type CommandId, type Place, rowOf } from "./commands.ts";

/** What of a `KeyboardEvent` says which key was pressed. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

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
