import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";
import { ownHtml } from "../../ui/own-html.ts";
import type { Texts } from "./find-slides.ts";

/**
 * What is to be searched: every slide's words as the page arrived with them, the tables of its charts among them,
 * and the lecture's notes.
 */
export function readTexts(
  talk: readonly OutlineSlide[],
  slides: DocumentFragment,
  notes: Readonly<Record<SlideId, string>>,
): Texts {
  const parser = document.createElement("template");
  const wordsOf = (html: string) => {
    parser.innerHTML = ownHtml(html);
    // Stands over all of them.
    parser.content.querySelector(".whose")?.remove();
    return parser.content.textContent ?? "";
  };
  return new Map(
    talk.map(({ id }) => {
      const section = slides.querySelector(`section.slide[id="${id}"]`);
      const note = Object.hasOwn(notes, id) ? (notes[id] ?? "") : "";
      return [id, `${section?.textContent ?? ""} ${wordsOf(note)}`];
    }),
  );
}
