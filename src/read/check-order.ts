import { type LectureOrder, mainSlides } from "../model/lecture.ts";
import { type Problem, quote, quoteAll } from "../model/problem.ts";
import type { Slide } from "../model/slide.ts";
import type { LectureFiles } from "./lecture-files.ts";

/** Every slide has one place, and every place its slide. */
export function checkOrder({ order, slides }: LectureFiles): Problem[] {
  const file = "slides/index.ts";
  const main = order.chapters.flatMap((chapter) => chapter.slides);
  const ordered = [...main, ...Object.values(order.appendices ?? {}).flat()];
  const existing = Object.keys(slides);
  const missing = ordered
    .filter((id) => !existing.includes(id))
    .map((id) => ({ file, expected: `one of the slides ${quoteAll(existing)}`, got: quote(id) }));
  const doubled = ordered
    .filter((id, index) => ordered.indexOf(id) !== index)
    .map((id) => ({ file, expected: "every slide once", got: `${quote(id)} again` }));
  const loose = existing
    .filter((id) => !ordered.includes(id))
    .map((id) => ({ file: `slides/${id}.md`, expected: `a place in ${file}`, got: "none" }));
  const rootless = Object.keys(order.appendices ?? {})
    .filter((id) => !main.includes(id))
    .map((id) => ({ file, column: "appendices", expected: `one of ${quoteAll(main)}`, got: quote(id) }));
  return [...missing, ...doubled, ...loose, ...rootless];
}

/** A reason is one of a category that has a field. */
export function checkReasons({ figures, fieldReasons = {} }: LectureFiles): Problem[] {
  const classified = Object.values(figures).filter((spec) => spec.classified);
  const ids = new Set(classified.flatMap(({ categories }) => categories.map(({ id }) => id)));
  return Object.keys(fieldReasons)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: "data/fields.ts",
      column: "fieldReasons",
      expected: "ids of categories of classified figures",
      got: quote(id),
    }));
}

/** The planned minutes add up, where all slides could be read. */
export function checkMinutes(
  { minutes }: LectureOrder,
  slides: readonly Slide[],
  problems: readonly Problem[],
): Problem[] {
  const sum = mainSlides({ slides }).reduce((total, slide) => total + slide.minutes, 0);
  if (problems.length > 0 || sum === minutes) return [];
  return [
    { file: "slides/index.ts", column: "minutes", expected: `the slides' sum, ${sum}`, got: `${minutes}` },
  ];
}
