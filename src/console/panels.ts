import widths from "virtual:font-widths";
import { createMeasure } from "../charts/layout/measure.ts";
import type { OutlineSlide, Position } from "../model/outline.ts";
import { createElement } from "../ui/elements.ts";
import { mountOwnNotes } from "./notes/own-notes-panel.ts";
import { mountRehearsal } from "./rehearsal/panel.ts";

/** What a speaker opens beside the notes: own additions, and the rehearsal. */
export interface Panels {
  elements: HTMLElement[];
  moved: (position: Position) => void;
}

export function mountPanels(options: {
  outline: readonly OutlineSlide[];
  title: string;
  say: (text: string) => void;
}): Panels {
  const own = createElement("details", { class: "panel", name: "panel" }, [
    createElement("summary", {}, ["Eigene Notizen"]),
  ]);
  const rehearsal = createElement("details", { class: "panel", name: "panel" }, [
    createElement("summary", {}, ["Probe"]),
  ]);
  const { show } = mountOwnNotes(own, options);
  const { moved } = mountRehearsal(rehearsal, { ...options, measure: createMeasure(widths) });
  const reveal = () => {
    for (const panel of [own, rehearsal]) panel.open ||= panel.querySelector(NEWS) !== null;
  };
  let first = true;
  return {
    elements: [own, rehearsal],
    moved: (position) => {
      show(position.slide);
      moved(position);
      // Once: after that it is the speaker who opens and closes.
      if (first) reveal();
      first = false;
    },
  };
}

/** What must not wait behind a closed panel: notes without a slide, or unreadable; a rehearsal that still runs. */
const NEWS = [".own-notes-orphans", ".own-notes-unreadable", ".rehearsal-clock"]
  .map((name) => `${name}:not([hidden])`)
  .join(", ");
