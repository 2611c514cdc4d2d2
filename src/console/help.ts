import { createKeyHelp } from "../ui/key-help.ts";
import { KEYS } from "./keys.ts";

/** How German keyboards call them. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowDown: "↓",
  ArrowUp: "↑",
  " ": "Leertaste",
  PageDown: "Bild ↓",
  PageUp: "Bild ↑",
};
const nameOf = (key: string) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** The console's keys, and the switch for single letters. */
export function mountConsoleHelp(root: HTMLElement): () => void {
  const lines = KEYS.map(({ keys, does }) => ({ keys: keys.map(nameOf), does }));
  const dialog = createKeyHelp("Tasten am Pult", lines, { class: "help" });
  root.append(dialog);
  return () => (dialog.open ? dialog.close() : dialog.showModal());
}
