import { words } from "#words/console.ts";
import type { OutlineSlide } from "../../model/outline.ts";

const fold = (text: string) => text.toLocaleLowerCase(words.locale);

/** Slides that a search means: by number if it is one, else by words of title, second line or chapter. */
export function findSlides(talk: readonly OutlineSlide[], query: string): OutlineSlide[] {
  const wanted = fold(query.trim()).split(/\s+/).filter(Boolean);
  const [first = ""] = wanted;
  if (wanted.length === 1 && /^\d+[a-z]?$/.test(first)) {
    const exact = talk.filter(({ number }) => number === first);
    return [...exact, ...talk.filter(({ number }) => number !== first && number.startsWith(first))];
  }
  return talk.filter(({ title, subtitle = "", chapter }) => {
    const text = fold(`${title} ${subtitle} ${chapter}`);
    return wanted.every((word) => text.includes(word));
  });
}
