import { words as figure } from "#words/figure.ts";
import { formatRange } from "#words/format.ts";
import { words } from "#words/pages.ts";
import type { Slide } from "../model/slide.ts";

/** A heading and its further lines, for those who see only one. */
const fullTitle = ({ title, subtitles }: Slide) =>
  subtitles.length > 0 ? `${title}: ${subtitles.join(", ")}` : title;

/**
 * What a list of slides calls one of them: its title, and where several share that, the points it has („Ergebnisse 4–6“)
 * or which of them it is („Titel (2 von 3)“).
 * @param all the slides of the list
 */
export function nameInList(slide: Slide, all: readonly Slide[]): string {
  const title = fullTitle(slide);
  const alike = all.filter((one) => fullTitle(one) === title);
  if (alike.length < 2) return title;
  const ranges = alike.map(rangeOf);
  const range = ranges[alike.indexOf(slide)];
  // Numbers tell slides apart only where they go on from one to the next.
  if (!range || new Set(ranges.map((one) => one?.from)).size < ranges.length)
    return `${title} (${figure.foundOf(alike.indexOf(slide) + 1, alike.length)})`;
  const { from, to } = range;
  const nouns = words.points[slide.layout];
  const numbers = formatRange(from, to);
  return nouns ? `${nouns[from === to ? 0 : 1]} ${numbers}` : `${title} (${numbers})`;
}

/** The numbers of a slide's first and last point; undefined where they have none. */
function rangeOf({ body }: Slide): { from: number; to: number } | undefined {
  const numbers = body.flatMap((block) =>
    block.type === "list" && block.start !== undefined
      ? [block.start, block.start + block.points.length - 1]
      : [],
  );
  return numbers.length > 0 ? { from: Math.min(...numbers), to: Math.max(...numbers) } : undefined;
}
