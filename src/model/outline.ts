import type { Lecture } from "./lecture.ts";
import { type SlideId, stepsOf } from "./slide.ts";

/** A slide as the speaker's console lists it. */
export interface OutlineSlide {
  id: SlideId;
  /** „15“, below it „15a“. */
  number: string;
  title: string;
  /** The heading's further lines, as one. */
  subtitle?: string;
  chapter: string;
  /** Planned minutes; those of an appendix are beside the plan. */
  minutes: number;
  /** The slide that it is an appendix of. */
  below?: SlideId;
  /** Points that come one by one, beyond those that stand at once. */
  steps: number;
}

/** The lecture without its words: what there is, in which order, how long. */
export function outlineOf({ slides }: Pick<Lecture, "slides">): OutlineSlide[] {
  return slides.map((slide) => {
    const { id, number, title, subtitles, chapter, minutes, below } = slide;
    return {
      id,
      number,
      title,
      ...(subtitles.length > 0 && { subtitle: subtitles.join(", ") }),
      chapter,
      minutes,
      ...(below && { below }),
      steps: stepsOf(slide),
    };
  });
}

/** A step of the talk: a slide, and how many of its points stand. */
export interface Position {
  slide: SlideId;
  step: number;
}

/** One step on; appendices are passed by, as in the deck. Undefined at the end. */
export function nextPosition(
  outline: readonly OutlineSlide[],
  { slide, step }: Position,
): Position | undefined {
  const index = outline.findIndex(({ id }) => id === slide);
  const here = outline[index];
  if (!here) return undefined;
  if (step < here.steps) return { slide, step: step + 1 };
  const rest = outline.slice(index + 1);
  // From an appendix on to the next one of the same slide, else to the talk.
  const next = rest.find(
    ({ below }) => below === undefined || (here.below !== undefined && below === here.below),
  );
  return next && { slide: next.id, step: 0 };
}

/** One step back; a slide one comes back to stands with all its points. Undefined at the start. */
export function previousPosition(
  outline: readonly OutlineSlide[],
  { slide, step }: Position,
): Position | undefined {
  const index = outline.findIndex(({ id }) => id === slide);
  const here = outline[index];
  if (!here) return undefined;
  if (step > 0) return { slide, step: step - 1 };
  const before = outline
    .slice(0, index)
    .findLast(({ below }) => here.below !== undefined || below === undefined);
  return before && { slide: before.id, step: before.steps };
}
