import { words } from "#words/console.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";

/** What stands on every slide and in its notes, to be searched. */
export type Texts = ReadonlyMap<SlideId, string>;

const fold = (text: string) => text.toLocaleLowerCase(words.locale);

/**
 * Slides that a search means, the likeliest first: those with that number, those with all words in title, second
 * line or chapter, those with all words anywhere on the slide or in its notes. Numbers are found as whole ones.
 */
export function findSlides(talk: readonly OutlineSlide[], query: string, texts: Texts): OutlineSlide[] {
  const wanted = fold(query.trim()).split(/\s+/).filter(Boolean);
  const [first = ""] = wanted;
  const isNumber = wanted.length === 1 && /^\d+[a-z]?$/.test(first);
  const tests: readonly ((slide: OutlineSlide) => boolean)[] = [
    ({ number }) => isNumber && number === first,
    ({ number }) => isNumber && number.startsWith(first),
    (slide) => hasAll(headOf(slide), wanted),
    (slide) => hasAll(`${headOf(slide)} ${texts.get(slide.id) ?? ""}`, wanted),
  ];
  return [...new Set(tests.flatMap((test) => talk.filter(test)))];
}

const headOf = ({ title, subtitle = "", chapter, below }: OutlineSlide) =>
  `${title} ${subtitle} ${chapter} ${below === undefined ? "" : words.room.appendix}`;

/** Whether a text has all words; hyphens that only say where a word may break are none. */
function hasAll(text: string, wanted: readonly string[]): boolean {
  const folded = fold(text.replaceAll("\u00ad", ""));
  return wanted.every((word) =>
    /^\d+$/.test(word)
      ? new RegExp(`(?:^|[^\\p{L}\\d.,])${word}(?![\\p{L}\\d])`, "u").test(folded)
      : folded.includes(word),
  );
}
