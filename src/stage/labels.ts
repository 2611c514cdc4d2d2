import { words } from "#words/commands.ts";
import { COMMAND_IDS, type CommandId, type commands, type Place, rowOf } from "./commands.ts";

/** The words a row needs: a label, and a line of help for every place in which it has keys. */
type WordsOf<Id extends CommandId> = { label: string; consoleLabel?: string } & {
  [place in keyof (typeof commands)[Id]["keys"]]: string;
};

/** Words without a row. */
type Unused = Exclude<keyof typeof words.commands, CommandId>;

/** A row without words does not compile here, nor do words without a row. */
const wordsOf: { readonly [Id in CommandId]: WordsOf<Id> } & Readonly<Record<Unused, never>> = words.commands;

/** A command's name on a button. */
export function labelOf(id: CommandId, where: Place = "deck"): string {
  const { label, consoleLabel } = wordsOf[id];
  return where === "console" ? (consoleLabel ?? label) : label;
}

/** A line of the help: keys as keyboards call them, and what they do. */
export interface KeyLine {
  keys: readonly string[];
  does: string;
}

/** How a keyboard calls a key: „Bild ↓“, „T“. */
export const nameOf = (key: string) => words.keys[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/**
 * The help of a place, a line for all commands that are described alike.
 * @param without commands that this window does not have
 */
export function helpLines(where: Place, without: readonly CommandId[] = []): KeyLine[] {
  const lines = new Map<string, string[]>();
  for (const id of COMMAND_IDS.filter((one) => !without.includes(one))) {
    // Keys and their line of help exist together: `WordsOf` holds it.
    const does = (wordsOf[id] as { readonly [place in Place]?: string })[where];
    const keys = (rowOf(id).keys[where] ?? []).map(nameOf);
    if (does !== undefined) lines.set(does, [...(lines.get(does) ?? []), ...keys]);
  }
  return [...lines].map(([does, keys]) => ({ keys, does }));
}
