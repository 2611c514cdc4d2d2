import type { Lecture, SlideId } from "./lecture.ts";

/** A slide as the talk and the speaker's console list it: what there is, without its words. */
export interface OutlineSlide {
  id: SlideId;
  /** „15“, below it „15a“. */
  number: string;
  title: string;
  subtitle?: string;
  chapter: string;
  /** Planned minutes; those of an appendix are beside the plan. */
  minutes: number;
  /** The slide that it is an appendix of. */
  below?: SlideId;
  /** Points that come one by one, beyond those that stand at once. */
  steps: number;
  /** Categories of each of its charts; left out where it has no chart. */
  charts?: readonly number[];
  /** There is something to say of where its numbers come from; left out where there is not. */
  origin?: true;
}

/** The lecture without its words: what there is, in which order, how long. */
export function outlineOf({ slides, figures }: Pick<Lecture, "slides" | "figures">): OutlineSlide[] {
  return slides.map(({ id, number, title, subtitle, chapter, minutes, below, html, figures: shown }) => {
    const charts = shown.flatMap((name) => figures[name] ?? []);
    return {
      id,
      number,
      title,
      ...(subtitle && { subtitle }),
      chapter,
      minutes,
      ...(below && { below }),
      steps: html.split('class="fragment"').length - 1,
      ...(charts.length > 0 && { charts: charts.map(({ rows }) => rows.length) }),
      ...(charts.some(({ references }) => references.length > 0) && { origin: true as const }),
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
