import type { OutlineSlide, TalkSlide } from "../model/outline.ts";
import type { SlideId } from "../model/slide.ts";
import type { Order } from "../model/view.ts";

/** The talk as its slides in order, appendices after the slide they belong to: all that moving needs. */
export type Way = readonly TalkSlide[];

/** The same with all that a console says of it. */
export type Talk = readonly OutlineSlide[];

/** A step of the talk: a slide, and how many of its points stand beyond those that stand at once. */
export interface Position {
  slide: SlideId;
  step: number;
}

/** A position, and the points of the talk's own slide that stood when an appendix below it was gone to. */
export interface Standing extends Position {
  stood?: number;
}

/** A slide of the talk by its id. */
export const findSlide = <Slide extends TalkSlide>(talk: readonly Slide[], id: unknown) =>
  talk.find((slide) => slide.id === id);

export const hasPoll = (talk: Way, id: string) => talk.some(({ polls }) => polls?.includes(id));

/** Whether the rows of one of its charts can stand in another order, and levels around a middle. */
export const canOrder = ({ choices }: TalkSlide) => choices?.some(({ first }) => first) ?? false;
export const canSpread = ({ choices }: TalkSlide) => choices?.some(({ middle }) => middle) ?? false;

/** The rows of a chart from the top down, as the lecture counts them. */
export function rowsOf(slide: TalkSlide | undefined, chart: number, order: Order): readonly number[] {
  const rows = slide?.charts?.[chart] ?? 0;
  const first = order === "first" ? slide?.choices?.[chart]?.first : undefined;
  return first ?? Array.from({ length: rows }, (_, row) => row);
}

/** The slides of the talk itself, without what lies below them: „26“ of „15a / 26“. */
export const mainOf = <Slide extends TalkSlide>(talk: readonly Slide[]) =>
  talk.filter(({ below }) => below === undefined);

/** The slide of the talk that a slide belongs to: itself, or for an appendix the one it lies below. */
export const stackOf = ({ id, below }: TalkSlide): SlideId => below ?? id;

/** One step on; appendices are there for questions and passed by. Undefined at the end. */
export function nextPosition(talk: Way, { slide, step }: Position): Position | undefined {
  const here = findSlide(talk, slide);
  if (!here) return undefined;
  if (step < here.steps) return { slide, step: step + 1 };
  // From an appendix on to the next one of the same slide, else to the talk.
  return (here.below !== undefined && belowPosition(talk, { slide })) || nextSlide(talk, { slide });
}

/** One step back; a slide one comes back to stands with all its points. Undefined at the start. */
export function previousPosition(talk: Way, standing: Standing): Position | undefined {
  const here = findSlide(talk, standing.slide);
  if (!here) return undefined;
  if (standing.step > 0) return { slide: here.id, step: standing.step - 1 };
  return here.below === undefined ? previousSlide(talk, here) : abovePosition(talk, standing);
}

/** The next slide of the talk, whatever of this one stands; undefined on its last. */
export function nextSlide(talk: Way, { slide }: Pick<Position, "slide">): Position | undefined {
  const index = talk.findIndex(({ id }) => id === slide);
  const next = index < 0 ? undefined : talk.slice(index + 1).find(({ below }) => below === undefined);
  return next && { slide: next.id, step: 0 };
}

/** The slide of the talk before this one, or before the one it lies below; with all its points. */
export function previousSlide(talk: Way, slide: Pick<TalkSlide, "id" | "below">): Position | undefined {
  const index = talk.findIndex(({ id }) => id === (slide.below ?? slide.id));
  const before = talk.slice(0, Math.max(0, index)).findLast(({ below }) => below === undefined);
  return before && { slide: before.id, step: before.steps };
}

/** The appendix below this slide, fresh; undefined if there is none, or no other. */
export function belowPosition(talk: Way, { slide }: Pick<Position, "slide">): Position | undefined {
  const index = talk.findIndex(({ id }) => id === slide);
  const [here, next] = [talk[index], talk[index + 1]];
  return here && next?.below !== undefined && next.below === stackOf(here)
    ? { slide: next.id, step: 0 }
    : undefined;
}

/** From an appendix up: to the one above it, or to its slide of the talk, with the points that stood there. */
export function abovePosition(talk: Way, { slide, stood }: Omit<Standing, "step">): Position | undefined {
  const index = talk.findIndex(({ id }) => id === slide);
  const above = talk[index - 1];
  if (talk[index]?.below === undefined || !above) return undefined;
  const step = above.below === undefined ? (stood ?? above.steps) : above.steps;
  return { slide: above.id, step: Math.min(step, above.steps) };
}

/** Where the talk starts. */
export const firstPosition = (talk: Way): Position => ({ slide: talk[0]?.id ?? "", step: 0 });

/** Its last slide, fresh; appendices come after no end. */
export function lastPosition(talk: Way): Position {
  const last = talk.findLast(({ below }) => below === undefined);
  return { slide: last?.id ?? "", step: 0 };
}

/**
 * A slide as one comes to it without saying at which step: with all its points where one comes back to it,
 * fresh where it lies ahead. Undefined for a slide that the talk does not have.
 */
export function arrivalAt(talk: Way, slide: SlideId, from: SlideId): Position | undefined {
  const index = talk.findIndex(({ id }) => id === slide);
  const here = talk[index];
  const before = talk.findIndex(({ id }) => id === from);
  return here && { slide, step: index < before ? here.steps : 0 };
}

/** A position that this talk has: its points at most as many as there are. Undefined for a slide it lacks. */
export function fitPosition(talk: Way, { slide, step }: Position): Position | undefined {
  const here = findSlide(talk, slide);
  return here && { slide: here.id, step: Math.min(Math.max(0, step), here.steps) };
}
