import type { CitedFigure, FigureId } from "../model/figure.ts";
import type { Nouns } from "../model/nouns.ts";
import type { PollId } from "../model/poll.ts";
import { LectureError, type Problem } from "../model/problem.ts";
import { figuresOf, type Slide, STEPPED } from "../model/slide.ts";
import { readNotes, readSlide } from "./blocks.ts";
import { readMark } from "./read-mark.ts";
import { readSlideSource } from "./slide-source.ts";

interface SlideContext {
  id: string;
  place: Pick<Slide, "chapter" | "number" | "below">;
  /** Figures a slide may place, whether or not their files could be read. */
  figures: readonly FigureId[];
  polls: readonly PollId[];
  nouns: Nouns;
  /** None where one is broken: that would only bring problems of the second kind. */
  read: Readonly<Record<FigureId, CitedFigure>> | undefined;
}

/**
 * Reads one file of `slides/`.
 * @throws LectureError with every problem of the file
 */
export function compileSlide(text: string, { id, place, figures, polls, nouns, read }: SlideContext): Slide {
  const file = `slides/${id}.md`;
  const source = readSlideSource(text, file);
  const { minutes, layout, subtitle = [], authors, added = false } = source.front;
  const steps = source.front.steps ?? STEPPED.includes(layout);
  const problems: Problem[] = [];
  const { title, body } = readSlide(source.body, { file, figures, polls, steps, nouns, problems });
  const notes = readNotes(source.notes, { file, nouns, problems });
  if (problems.length > 0) throw new LectureError(problems);
  const mark = source.front.mark && read && readMark(source.front.mark, read, file);
  return {
    id,
    ...place,
    layout,
    minutes,
    title,
    subtitles: typeof subtitle === "string" ? [subtitle] : subtitle,
    ...(authors && { authors }),
    steps,
    added,
    ...(mark && { mark }),
    body,
    notes,
    figures: figuresOf(body),
  };
}
