import { words } from "#words/deck.ts";
import type { Room } from "../stage/room.ts";
import { createElement } from "../ui/elements.ts";
import { ownHtml } from "../ui/own-html.ts";
import type { Unmount } from "../ui/unmount.ts";

/**
 * Speaker notes of the slide on stage over the deck's lower edge, for rehearsing. They are no part of the
 * page: their chunk is fetched when somebody asks for them.
 */
export function mountNotes(root: HTMLElement, room: Room): Unmount {
  const panel = createElement("aside", {
    class: "manuscript",
    "aria-label": words.notes,
    tabindex: "0",
    hidden: "",
  });
  root.append(panel);
  const fill = async () => {
    const { default: notes } = await import("virtual:notes");
    panel.innerHTML = ownHtml(notes[room.state().slide] ?? "");
  };
  const show = () => {
    panel.hidden = !room.state().manuscript;
    if (!panel.hidden)
      fill().catch((error: unknown) => {
        panel.textContent = words.notesFailed;
        console.error("speaker notes could not be loaded:", error);
      });
  };
  const stop = room.watch((now, before) => {
    if (now.manuscript !== before.manuscript || now.slide !== before.slide) show();
  });
  show();
  return () => {
    stop();
    panel.remove();
  };
}
