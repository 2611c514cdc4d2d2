import type { Lecture } from "./lecture.ts";
import type { PollId } from "./poll.ts";
import { isBeside, pollsOf, type Slide, type SlideId, stepsOf } from "./slide.ts";
import { type Choices, choicesOf } from "./view.ts";

/** A slide as one moves through the talk: all that the deck needs, which has the words in its page. */
export interface TalkSlide {
  id: SlideId;
  /** „15“, below it „15a“. */
  number: string;
  /** The slide that it is an appendix of. */
  below?: SlideId;
  /** Points that come one by one, beyond those that stand at once. */
  steps: number;
  /** What these points are numbered, as the slide shows it; left out where none comes. */
  points?: readonly number[];
  /** Categories of each of its charts; left out where it has no chart. */
  charts?: readonly number[];
  /** What may be changed of the view of each of its charts; left out where it is nothing of any. */
  choices?: readonly Choices[];
  /** There is something to say of where its numbers come from; left out where there is not. */
  origin?: true;
  /** Polls that stand on it; left out where there are none. */
  polls?: readonly PollId[];
}

/** A slide as the speaker's console lists it. */
export interface OutlineSlide extends TalkSlide {
  title: string;
  /** The heading's further lines, as one. */
  subtitle?: string;
  chapter: string;
  /** Planned minutes; those of an appendix are beside the plan. */
  minutes: number;
}

/** The outline without what only the console says. */
export const talkOf = (lecture: Pick<Lecture, "slides" | "figures">): TalkSlide[] =>
  outlineOf(lecture).map(({ title: _, subtitle: __, chapter: ___, minutes: ____, ...slide }) => slide);

/** The lecture without its words: what there is, in which order, how long. */
export function outlineOf({ slides, figures }: Pick<Lecture, "slides" | "figures">): OutlineSlide[] {
  return slides.map((slide) => {
    const { id, number, title, subtitles, chapter, minutes, below } = slide;
    const polls = pollsOf(slide.body);
    const points = pointsOf(slide);
    const charts = slide.figures.flatMap((name) => figures[name] ?? []);
    // Rows that stand beside the slide's own texts stay there.
    const choices = isBeside(slide) ? [] : charts.map(choicesOf);
    return {
      id,
      number,
      title,
      ...(subtitles.length > 0 && { subtitle: subtitles.join(", ") }),
      chapter,
      minutes,
      ...(below && { below }),
      steps: stepsOf(slide),
      ...(points.length > 0 && { points }),
      ...(charts.length > 0 && { charts: charts.map(({ rows }) => rows.length) }),
      ...(choices.some((one) => Object.keys(one).length > 0) && { choices }),
      ...(charts.some(({ references }) => references.length > 0) && { origin: true as const }),
      ...(polls.length > 0 && { polls }),
    };
  });
}

/** The numbers of the points that come one by one: those of a list without numbers are counted. */
const pointsOf = ({ body }: Pick<Slide, "body">): number[] =>
  body.flatMap((block) =>
    block.type === "list"
      ? block.points.flatMap(({ step }, index) => (step ? [(block.start ?? 1) + index] : []))
      : [],
  );
