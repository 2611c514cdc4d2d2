import { createTwoStepButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import type { Orphan } from "./own-notes.ts";

/** The list of texts without a slide. */
export interface OrphanList {
  element: HTMLElement;
  /** Shows these; with none the list is hidden. */
  update: (orphans: readonly Orphan[]) => void;
}

/** Texts whose slide is gone stay in sight until the speaker deletes them. */
export function createOrphanList(remove: (id: string) => void): OrphanList {
  const heading = createElement("h3", { tabindex: "-1" }, ["Ohne Folie"]);
  const list = createElement("ul");
  const explanation = createElement("p", {}, [
    "Diese Notizen gehören zu Folien, die es im Vortrag nicht mehr gibt.",
  ]);
  const element = createElement("section", { class: "own-notes-orphans" }, [heading, explanation, list]);
  element.hidden = true;
  let shown = "[]";

  const item = ({ id, text }: Orphan) => {
    const button = createTwoStepButton("Löschen", "Wirklich löschen", `Notiz zu „${id}“`, () => {
      remove(id);
      // The button is gone; a keyboard user must not be sent back to the page's start.
      if (!element.hidden) heading.focus();
    });
    const label = createElement("p", { class: "own-notes-orphan-id" }, [`Früher bei „${id}“`]);
    return createElement("li", {}, [
      label,
      createElement("p", { class: "own-notes-orphan-text" }, [text]),
      button,
    ]);
  };

  return {
    element,
    update: (orphans) => {
      // Left alone where nothing has changed: a button may just have been pressed once.
      const next = JSON.stringify(orphans);
      if (next === shown) return;
      shown = next;
      list.replaceChildren(...orphans.map(item));
      element.hidden = orphans.length === 0;
    },
  };
}
