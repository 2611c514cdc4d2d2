import { createElement } from "../dom.ts";
import { letterKeys } from "../letter-keys.ts";
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
  const rows = KEYS.map(({ keys, does }) =>
    createElement("tr", {}, [
      createElement(
        "th",
        { scope: "row" },
        keys.flatMap((key) => [createElement("kbd", {}, [nameOf(key)]), " "]),
      ),
      createElement("td", {}, [does]),
    ]),
  );
  const box = createElement("input", { type: "checkbox" });
  box.checked = letterKeys.on;
  box.addEventListener("change", () => {
    letterKeys.on = box.checked;
  });
  const close = createElement("button", { type: "button" }, ["Schließen"]);
  const dialog = createElement("dialog", { class: "help", "aria-labelledby": "help-title" }, [
    createElement("h2", { id: "help-title" }, ["Tasten am Pult"]),
    createElement("table", {}, [createElement("tbody", {}, rows)]),
    createElement("label", {}, [box, " Tasten mit einzelnen Buchstaben verwenden"]),
    close,
  ]);
  close.addEventListener("click", () => dialog.close());
  root.append(dialog);
  return () => (dialog.open ? dialog.close() : dialog.showModal());
}
