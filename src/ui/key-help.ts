import { createElement } from "./elements.ts";
import { letterKeys } from "./letter-keys.ts";

/** A line of the help: keys as German keyboards call them, and what they do. */
export interface KeyLine {
  keys: readonly string[];
  does: string;
}

/**
 * A dialog that lists keys, with the switch for single letters.
 * @param more what stands below the switch
 */
export function createKeyHelp(
  title: string,
  lines: readonly KeyLine[],
  options: { class: string; more?: readonly Node[] },
): HTMLDialogElement {
  const rows = lines.map(({ keys, does }) =>
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
  const dialog = createElement("dialog", { class: options.class, "aria-labelledby": "help-title" }, [
    createElement("h2", { id: "help-title" }, [title]),
    createElement("table", {}, [createElement("tbody", {}, rows)]),
    createElement("label", {}, [box, " Tasten mit einzelnen Buchstaben verwenden"]),
    ...(options.more ?? []),
    close,
  ]);
  close.addEventListener("click", () => dialog.close());
  // reveal.js asks which field has the focus; one that nobody sees any more must not.
  dialog.addEventListener("close", () => {
    if (document.activeElement instanceof HTMLElement && dialog.contains(document.activeElement))
      document.activeElement.blur();
  });
  // What opens it closes it.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "?" && event.key !== "F1") return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  return dialog;
}

function joinKeys(keys: readonly string[]): (Node | string)[] {
  return keys.flatMap((key, index) => [...(index > 0 ? [" "] : []), createElement("kbd", {}, [key])]);
}
