import type { Shaken } from "../model/claim.ts";
import type { CitedFigure } from "../model/figure.ts";
import { LectureError, type Problem } from "../model/problem.ts";
import { compareFigures } from "./compare/compare-figures.ts";
import { countAnswers } from "./count-answers.ts";
import type { LectureFiles } from "./lecture-files.ts";
import { linkFigures } from "./link-figures.ts";
import { readFigure } from "./read-figure.ts";
import { missingFile, unknownFile } from "./table-problems.ts";
import { weighFigures } from "./weigh-claims.ts";

/** What is read, or undefined and its problems with those of the other files. */
type Collect = <T>(read: () => T) => T | undefined;

/** Reads every figure, and makes those that are made of others. */
export function compileFigures(
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
