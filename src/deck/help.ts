import { createElement } from "../dom.ts";
import { letterKeys } from "../letter-keys.ts";
import { findPdfs } from "../pdf-files.ts";
import type { Unmount } from "./deck.ts";
import { readingView } from "./reading.ts";

/** Every key of the deck, for the help dialog; `letter` marks those that can be switched off. */
export const KEYS: readonly { keys: readonly string[]; does: string; letter?: true }[] = [
  { keys: ["→", "Leertaste", "Bild ↓"], does: "weiter" },
  { keys: ["←", "Bild ↑"], does: "zurück" },
  { keys: ["↓", "↑"], does: "durch die Kategorien einer Abbildung gehen, zur Ergänzung und zurück" },
  { keys: ["T"], does: "Abbildung als Tabelle und zurück", letter: true },
  { keys: ["Q"], does: "woher die Zahlen kommen, Daten herunterladen", letter: true },
  { keys: ["A"], does: "alle Punkte der Folie zeigen", letter: true },
  { keys: ["Pos 1", "Ende"], does: "erste, letzte Folie" },
  { keys: ["Esc", "O"], does: "Übersicht über alle Folien" },
  { keys: ["F"], does: "Vollbild", letter: true },
  { keys: ["B", "."], does: "Bild schwarz und zurück", letter: true },
  { keys: ["W"], does: "Bild weiß und zurück", letter: true },
  { keys: ["N"], does: "Notizen einblenden", letter: true },
  { keys: ["S"], does: "Pult für Vortragende öffnen", letter: true },
  { keys: ["?", "F1"], does: "diese Hilfe" },
];

/** The help: every key, and the switch for single letters. */
export function mountHelp(root: HTMLElement): { toggle: () => void; unmount: Unmount } {
  // The offline file has no console beside it.
  const here = KEYS.filter(({ keys }) => import.meta.env.MODE !== "single" || !keys.includes("S"));
  const rows = here.map(({ keys, does }) =>
    createElement("tr", {}, [
      createElement("th", { scope: "row" }, joinKeys(keys)),
      createElement("td", {}, [does]),
    ]),
  );
  const box = createElement("input", { type: "checkbox" });
  box.checked = letterKeys.on;
  box.addEventListener("change", () => {
    letterKeys.on = box.checked;
  });
  const close = createElement("button", { type: "button" }, ["Schließen"]);
  const dialog = createElement("dialog", { class: "panel help", "aria-labelledby": "help-title" }, [
    createElement("h2", { id: "help-title" }, ["Tasten"]),
    createElement("table", {}, [createElement("tbody", {}, rows)]),
    createElement("label", {}, [box, " Tasten mit einzelnen Buchstaben verwenden"]),
    listFiles(),
    close,
  ]);
  close.addEventListener("click", () => dialog.close());
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

function joinKeys(keys: readonly string[]): (Node | string)[] {
  return keys.flatMap((key, index) => [...(index > 0 ? [" "] : []), createElement("kbd", {}, [key])]);
}
