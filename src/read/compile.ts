import type { Shaken } from "../model/claim.ts";
import { EASY_FILE, type Lecture } from "../model/lecture.ts";
import { LectureError, type Problem } from "../model/problem.ts";
import { UNKNOWN_SITE } from "../model/site.ts";
import type { Slide } from "../model/slide.ts";
import { readNotes } from "./blocks.ts";
import { checkMinutes, checkOrder, checkReasons } from "./check-order.ts";
import { compileFigures } from "./compile-figures.ts";
import { compileSlide } from "./compile-slide.ts";
import type { LectureFiles } from "./lecture-files.ts";
import { readPolls } from "./read-polls.ts";
import { readSite } from "./read-site.ts";
import { weighSlide } from "./weigh-claims.ts";

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
