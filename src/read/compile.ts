import type { Shaken } from "../model/claim.ts";
import type { Comparisons } from "../model/comparison.ts";
import type { FieldReasons } from "../model/field.ts";
import type { CitedFigure, FigureId, FigureSpec } from "../model/figure.ts";
import { EASY_FILE, type Lecture, type LectureOrder, mainSlides } from "../model/lecture.ts";
import type { Nouns } from "../model/nouns.ts";
import type { PollId, PollSpec } from "../model/poll.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import { UNKNOWN_SITE } from "../model/site.ts";
import { figuresOf, type Slide, STEPPED } from "../model/slide.ts";
import { readNotes, readSlide } from "./blocks.ts";
import { compareFigures } from "./compare/compare-figures.ts";
import { countAnswers } from "./count-answers.ts";
import { linkFigures } from "./link-figures.ts";
import { type References, readFigure } from "./read-figure.ts";
import { readMark } from "./read-mark.ts";
import { readPolls } from "./read-polls.ts";
import { readSite } from "./read-site.ts";
import { readSlideSource } from "./slide-source.ts";
import { missingFile, unknownFile } from "./table-problems.ts";
import { weighFigures, weighSlide } from "./weigh-claims.ts";

/** Everything the lecture is written in. Texts by slug; `undefined` marks a file that is not there. */
export interface LectureFiles extends References {
  order: LectureOrder;
  figures: Readonly<Record<string, FigureSpec>>;
  /** What the hall is asked; a lecture may have none. */
  polls?: Readonly<Record<PollId, PollSpec>>;
  /** Markdown of every file `slides/<id>.md`. */
  slides: Readonly<Record<string, string>>;
  /** Text of every file `data/<id>.csv`, or what was wrong with it as a file. */
  data: Readonly<Record<string, string | LectureError>>;
  /** Lists laid beside each other: `data/comparisons.ts`, where a lecture has it. */
  comparisons?: Comparisons;
  /** Markdown of `data/leichte-sprache.md`: a summary in easy language, where there is one. */
  easy?: string | undefined;
  /** Text of `data/site.yaml`, where a lecture has it. */
  site?: string | undefined;
  /** Why categories have their fields: in `data/fields.ts`, where a lecture says so. */
  fieldReasons?: FieldReasons;
  /** Figures that are counted from all others, and so have no file. */
  overviews?: Readonly<Record<FigureId, Overview>>;
}

/** Makes a figure of all others. */
export type Overview = (figures: readonly CitedFigure[], nouns: Nouns) => CitedFigure;

/**
 * Compiles the lecture. Pure: texts in, `Lecture` out.
 * @throws LectureError with every problem of every file
 */
export function compileLecture(files: LectureFiles): Lecture {
  const problems: Problem[] = [];
  const collect = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof LectureError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const shaken: Shaken[] = [];
  const figures = compileFigures(files, { problems, shaken, collect });
  problems.push(...checkOrder(files), ...checkReasons(files));
  const polls = collect(() => readPolls(files.polls ?? {})) ?? {};
  const written = [files.figures, files.comparisons ?? {}, files.overviews ?? {}];
  const ids = [...new Set(written.flatMap((one) => Object.keys(one)))];
  const site = collect(() => readSite(files.site)) ?? UNKNOWN_SITE;
  const easy =
    files.easy === undefined
      ? undefined
      : readNotes({ text: files.easy, line: 1 }, { file: EASY_FILE, nouns: files.nouns, problems });
  const slides: Slide[] = [];
  let number = 0;
  for (const { title: chapter, slides: members } of files.order.chapters) {
    for (const member of members) {
      number += 1;
      const appendices = files.order.appendices?.[member] ?? [];
      for (const [depth, id] of [member, ...appendices].entries()) {
        const text = files.slides[id];
        if (text === undefined) continue;
        const place =
          depth === 0
            ? { chapter, number: `${number}` }
            : { chapter, number: `${number}${LETTERS[depth - 1] ?? ""}`, below: member };
        const slide = collect(() =>
          compileSlide(text, {
            id,
            place,
            figures: ids,
            polls: Object.keys(polls),
            nouns: files.nouns,
            read: problems.length > 0 ? undefined : figures,
          }),
        );
        if (slide) slides.push(slide);
        // Values that could not be read would only bring problems of the second kind.
        if (problems.length > 0) continue;
        shaken.push(...(collect(() => weighSlide(id, text, { figures, specs: files.figures })) ?? []));
      }
    }
  }
  problems.push(...checkMinutes(files.order, slides, problems));
  if (problems.length > 0) throw new LectureError(problems);
  const { order, sources, fields, nouns, fieldReasons = {} } = files;
  const { appendices: _, ...rest } = order;
  const read = {
    slides,
    figures,
    sources,
    fields,
    fieldReasons,
    nouns,
    polls,
    site,
    shaken,
    ...(easy && { easy }),
  };
  return { ...rest, title: slides[0]?.title ?? "", ...read };
}

/** What tells the slides below one slide apart. */
const LETTERS = "abcdefghij";

type Collect = <T>(read: () => T) => T | undefined;

function compileFigures(
  files: LectureFiles,
  { problems, shaken, collect }: { problems: Problem[]; shaken: Shaken[]; collect: Collect },
): Record<string, CitedFigure> {
  const figures: Record<string, CitedFigure> = {};
  for (const [id, spec] of Object.entries(files.figures)) {
    const text = files.data[id];
    const file = `data/${id}.csv`;
    if (text === undefined) problems.push(missingFile(file, id));
    else if (text instanceof LectureError) problems.push(...text.problems);
    else {
      const figure = collect(() => readFigure(text, id, spec, files, file));
      if (figure) figures[id] = figure;
    }
  }
  for (const id of Object.keys(files.data).filter((one) => !Object.hasOwn(files.figures, one)))
    problems.push(unknownFile(`data/${id}.csv`, id, Object.keys(files.figures)));
  // Broken files would only bring problems of the second kind.
  if (problems.length > 0) return figures;
  const linked = collect(() => linkFigures(figures, files.figures)) ?? figures;
  const weighed = collect(() => weighFigures(linked, files.figures));
  shaken.push(...(weighed?.shaken ?? []));
  const standing = weighed?.figures ?? linked;
  const all = Object.values(standing);
  const compared =
    collect(() =>
      compareFigures({ ...files, figures: standing, specs: files.figures }, files.comparisons ?? {}),
    ) ?? standing;
  const overviews = Object.entries(files.overviews ?? {}).map(
    ([id, make]) => [id, make(all, files.nouns)] as const,
  );
  return { ...countAnswers(compared), ...Object.fromEntries(overviews) };
}

function checkOrder({ order, slides }: LectureFiles): Problem[] {
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
function checkReasons({ figures, fieldReasons = {} }: LectureFiles): Problem[] {
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

function checkMinutes(
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

function compileSlide(text: string, { id, place, figures, polls, nouns, read }: SlideContext): Slide {
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
