import type { RevealApi } from "reveal.js";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "./deck.ts";

/**
 * Speaker notes of the current slide over the deck's lower edge, for rehearsing. They are no part of the
 * page: their chunk is fetched when somebody asks for them.
 */
export function mountNotes(root: HTMLElement, deck: RevealApi): { toggle: () => void; unmount: Unmount } {
  const panel = createElement("aside", {
    class: "manuscript",
    "aria-label": "Notizen",
    tabindex: "0",
    hidden: "",
  });
  root.append(panel);
  const show = async () => {
    const { default: notes } = await import("virtual:notes");
    // The notes are our own Markdown, rendered at build time without HTML of their authors.
    panel.innerHTML = notes[deck.getCurrentSlide().id] ?? "";
  };
  const update = () => {
    if (!panel.hidden)
      show().catch((error: unknown) => console.error("speaker notes could not be loaded:", error));
  };
  deck.on("slidechanged", update);
  return {
    toggle: () => {
      panel.hidden = !panel.hidden;
      update();
    },
    unmount: () => {
      deck.off("slidechanged", update);
      panel.remove();
    },
  };
}
