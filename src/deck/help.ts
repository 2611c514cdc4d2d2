import { createElement } from "../ui/elements.ts";
import { createKeyHelp, type KeyLine } from "../ui/key-help.ts";
import { findPdfs } from "../ui/pdf-files.ts";
import type { Unmount } from "./deck.ts";
import { readingView } from "./reading.ts";

/** Every key of the deck, for the help dialog. */
export const KEYS: readonly KeyLine[] = [
  { keys: ["→", "Leertaste", "Bild ↓"], does: "weiter" },
  { keys: ["←", "Bild ↑"], does: "zurück" },
  { keys: ["↓", "↑"], does: "durch die Kategorien einer Abbildung gehen, zur Ergänzung und zurück" },
  { keys: ["T"], does: "Abbildung als Tabelle und zurück" },
  { keys: ["Q"], does: "woher die Zahlen kommen, Daten herunterladen" },
  { keys: ["A"], does: "alle Punkte der Folie zeigen" },
  { keys: ["Pos 1", "Ende"], does: "erste, letzte Folie" },
  { keys: ["Esc", "O"], does: "Übersicht über alle Folien" },
  { keys: ["F"], does: "Vollbild" },
  { keys: ["B", "."], does: "Bild schwarz und zurück" },
  { keys: ["W"], does: "Bild weiß und zurück" },
  { keys: ["N"], does: "Notizen einblenden" },
  { keys: ["S"], does: "Pult für Vortragende öffnen" },
  { keys: ["?", "F1"], does: "diese Hilfe; Esc schließt sie wie alle Fenster" },
];

/** The help: every key, and the switch for single letters. */
export function mountHelp(root: HTMLElement): { toggle: () => void; unmount: Unmount } {
  // The offline file has no console beside it.
  const here = KEYS.filter(({ keys }) => import.meta.env.MODE !== "single" || !keys.includes("S"));
  const dialog = createKeyHelp("Tasten", here, { class: "panel help", more: [listFiles()] });
  root.append(dialog);
  const toggle = () => (dialog.open ? dialog.close() : dialog.showModal());
  return { toggle, unmount: () => dialog.remove() };
}

/** What the audience may take home. */
function listFiles(): HTMLElement {
  const files = [{ href: readingView(), title: "Leseansicht und Druck" }, ...findPdfs()];
  const links = files.flatMap(({ href, title }, index) => [
    index > 0 ? " · " : " ",
    createElement("a", { href }, [title]),
  ]);
  return createElement("p", { class: "files" }, ["Zum Mitnehmen:", ...links]);
}
