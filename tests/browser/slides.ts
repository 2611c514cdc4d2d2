import type { Figure } from "../../src/model/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { outlineOf } from "../../src/model/outline.ts";
import type { Slide } from "../../src/model/slide.ts";

/** A slide of the built lecture, whichever that is, and what lies around it. */
export interface Spot {
  id: string;
  slide: Slide;
  /** As readers see it: „13“, below it „13a“. */
  number: string;
  /** Points that come one by one, beyond those that stand at once. */
  steps: number;
  figures: readonly Figure[];
  /** The slides of the talk before and after it. */
  previous?: Spot;
  next?: Spot;
  /** The appendices below it. */
  below: readonly Spot[];
}

/** The slides of the talk in order, appendices below theirs. */
export function spotsOf(lecture: Lecture): Spot[] {
  const outline = outlineOf(lecture);
  const spots = lecture.slides.map((slide, index): Spot => {
    const figures = slide.figures.flatMap((id) => lecture.figures[id] ?? []);
    return {
      id: slide.id,
      slide,
      number: slide.number,
      steps: outline[index]?.steps ?? 0,
      figures,
      below: [],
    };
  });
  const main = spots.filter(({ slide }) => slide.below === undefined);
  for (const [index, spot] of main.entries()) {
    const [previous, next] = [main[index - 1], main[index + 1]];
    const below = spots.filter(({ slide }) => slide.below === spot.id);
    Object.assign(spot, { below, ...(previous && { previous }), ...(next && { next }) });
  }
  return main;
}

/** What a test needs of a slide; each must hold. */
export interface Wanted {
  layout?: Slide["layout"];
  /** Exactly so many points that come one by one. */
  steps?: number;
  /** At least so many. */
  minSteps?: number;
  /** Exactly so many figures. */
  figures?: number;
  /** Its first figure has at least so many categories. */
  rows?: number;
  /** Its first figure has bars: a share that is known. */
  bars?: boolean;
  /** Its first figure lays the entries of lists beside each other. */
  matrix?: boolean;
  /** At least so many appendices lie below it. */
  below?: number;
  previous?: Wanted;
  next?: Wanted;
}

/** The first slide of the talk that a test can use. */
export function slideWith(lecture: Lecture, wanted: Wanted): Spot {
  const found = spotsOf(lecture).find((spot) => fits(spot, wanted));
  if (!found) throw new Error(`the lecture has no slide with ${JSON.stringify(wanted)}`);
  return found;
}

/** The slide after a spot that was asked for with a `next`. */
export function nextOf({ id, next }: Spot): Spot {
  if (!next) throw new Error(`no slide comes after "${id}"`);
  return next;
}

/** The slide before a spot that was asked for with a `previous`. */
export function previousOf({ id, previous }: Spot): Spot {
  if (!previous) throw new Error(`no slide comes before "${id}"`);
  return previous;
}

export const hasBars = ({ rows }: Figure) =>
  rows.some(({ value }) => value.kind === "share" || value.kind === "levels");

function fits(spot: Spot | undefined, wanted: Wanted): boolean {
  if (!spot) return false;
  const { slide, steps, figures, below } = spot;
  const [figure] = figures;
  return [
    wanted.layout === undefined || slide.layout === wanted.layout,
    wanted.steps === undefined || steps === wanted.steps,
    wanted.minSteps === undefined || steps >= wanted.minSteps,
    wanted.figures === undefined || figures.length === wanted.figures,
    wanted.rows === undefined || (figure?.rows.length ?? 0) >= wanted.rows,
    wanted.bars === undefined || (figure !== undefined && hasBars(figure)) === wanted.bars,
    wanted.matrix === undefined || (figure?.matrix !== undefined) === wanted.matrix,
    wanted.below === undefined || below.length >= wanted.below,
    wanted.previous === undefined || fits(spot.previous, wanted.previous),
    wanted.next === undefined || fits(spot.next, wanted.next),
  ].every(Boolean);
}
