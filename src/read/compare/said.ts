import type { Naming } from "../../model/comparison.ts";
import type { Category, CategoryId } from "../../model/figure.ts";
import { LectureError, quote } from "../../model/problem.ts";
import { plainText, type SlideId } from "../../model/slide.ts";
import { readSlide } from "../blocks.ts";
import { readSlideSource } from "../slide-source.ts";
import { type Compared, FILE, findIn } from "./compared.ts";

/*
 * What comparisons take from slides: their points, and words that stand there. Text is written once, on its slide.
 */

const bodyOf = ({ slides }: Compared, id: SlideId, column: string) =>
  readSlideSource(findIn(slides, id, column), `slides/${id}.md`).body;

/**
 * The points of a slide's list as entries.
 * @throws LectureError where there are not as many as ids
 */
export function readEntries(
  { slide, ids }: { slide: SlideId; ids: readonly CategoryId[] },
  all: Compared,
  column: string,
): Category[] {
  // What is wrong with the slide is told where slides are read.
  const context = { file: "", figures: [], polls: [], steps: false, nouns: all.nouns, problems: [] };
  const { body } = readSlide(bodyOf(all, slide, column), context);
  const points = body.flatMap((block) => (block.type === "list" ? block.points : []));
  const labels = points.map(({ children: [first] }) =>
    first?.type === "paragraph" ? plainText(first.children) : "",
  );
  if (labels.length !== ids.length) {
    const expected = `an id for each of the ${labels.length} points of ${quote(slide)}`;
    throw new LectureError([{ file: FILE, column, expected, got: `${ids.length}` }]);
  }
  return ids.map((id, index) => ({ id, label: labels[index] ?? "" }));
}

/** @throws LectureError for words that the slide does not have */
export function checkNames(slide: SlideId, names: readonly Naming[], all: Compared, column: string): void {
  const text = bodyOf(all, slide, column).text.replaceAll(/\s+/g, " ");
  const invented = names.filter(({ words }) => !text.includes(words));
  if (invented.length === 0) return;
  const expected = `words of slides/${slide}.md`;
  throw new LectureError(invented.map(({ words }) => ({ file: FILE, column, expected, got: quote(words) })));
}
