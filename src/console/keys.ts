import { isCharacter, keyTarget, letterKeys } from "../ui/letter-keys.ts";

/** What the console's keys do. */
export interface ConsoleActions {
  next: () => void;
  back: () => void;
  row: (to: "row-next" | "row-previous") => void;
  black: () => void;
  white: () => void;
  freeze: () => void;
  pointer: () => void;
  table: () => void;
  origin: () => void;
  all: () => void;
  jump: () => void;
  clock: () => void;
  resize: (by: 1 | -1) => void;
  help: () => void;
}

/** Keys and what they do, in the order of the help. Single letters can be switched off. */
export const KEYS: readonly {
  keys: readonly string[];
  does: string;
  run: (actions: ConsoleActions) => void;
}[] = [
  { keys: ["ArrowRight", " ", "PageDown", "n"], does: "weiter", run: ({ next }) => next() },
  { keys: ["ArrowLeft", "PageUp", "p"], does: "zurück", run: ({ back }) => back() },
  {
    keys: ["ArrowDown"],
    does: "nächste Kategorie der Abbildung, Ergänzung",
    run: ({ row }) => row("row-next"),
  },
  { keys: ["ArrowUp"], does: "vorige Kategorie, zurück zum Vortrag", run: ({ row }) => row("row-previous") },
  { keys: ["a"], does: "alle Punkte der Folie", run: ({ all }) => all() },
  { keys: ["b", "."], does: "Bild im Raum schwarz und zurück", run: ({ black }) => black() },
  { keys: ["w"], does: "Bild im Raum weiß und zurück", run: ({ white }) => white() },
  { keys: ["e"], does: "Bild im Raum einfrieren und wieder lösen", run: ({ freeze }) => freeze() },
  { keys: ["z"], does: "Zeiger an und aus", run: ({ pointer }) => pointer() },
  { keys: ["t"], does: "Abbildung als Tabelle im Raum", run: ({ table }) => table() },
  { keys: ["q"], does: "„Woher?“ im Raum", run: ({ origin }) => origin() },
  { keys: ["g", "/"], does: "Folie suchen", run: ({ jump }) => jump() },
  { keys: ["u"], does: "Uhr starten und anhalten", run: ({ clock }) => clock() },
  { keys: ["+"], does: "Notizen größer", run: ({ resize }) => resize(1) },
  { keys: ["-"], does: "Notizen kleiner", run: ({ resize }) => resize(-1) },
  { keys: ["?", "F1"], does: "diese Hilfe", run: ({ help }) => help() },
];

/** Elements that use keys themselves. */
const FIELDS = "input, textarea, select, [contenteditable]";
const CONTROLS = "button, a[href], summary, label";

/** The binding a key press means, or undefined where it belongs to what has the focus. */
export function findBinding(event: KeyboardEvent): (typeof KEYS)[number] | undefined {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || document.querySelector("dialog[open]")) return undefined;
  const element = keyTarget(event);
  if (element.closest(FIELDS)) return undefined;
  // Space presses the button that has the focus; notes that are scrolled by arrow keys keep them.
  if ([" ", "Enter"].includes(key) && element.closest(CONTROLS)) return undefined;
  if (["ArrowUp", "ArrowDown"].includes(key) && element.closest(".notes-view .text")) return undefined;
  if (key.startsWith("Arrow") && element.closest(".rehearsal-table")) return undefined;
  if (isCharacter(event) && key !== "?" && !letterKeys.on) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return KEYS.find(({ keys }) => keys.includes(name));
}

/** Listens for the console's keys. */
export function bindConsoleKeys(actions: ConsoleActions): void {
  document.addEventListener("keydown", (event) => {
    const binding = findBinding(event);
    if (!binding) return;
    event.preventDefault();
    binding.run(actions);
  });
}
