import { lang } from "#words/pages.ts";
import { drawnFigure } from "../model/drawn.ts";
import type { Figure } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { outlineOf, talkOf } from "../model/outline.ts";
import { isDataProblem, LectureError } from "../model/problem.ts";
import { formatProblemForPeople } from "../read/for-people.ts";
import { hyphenateFigure } from "../read/hyphenate.ts";

export { words as siteWords } from "#words/site.ts";
export { emptySlots } from "../model/site.ts";
export { formatShaken } from "../read/for-people.ts";
export { describeApp } from "../render/app-manifest.ts";
export { describeDataset } from "../render/catalogue.ts";
export { describePackage, packageFiles } from "../render/data-package.ts";
export {
  describeTalk,
  linesUnderTitle,
  PREVIEW,
  renderShared,
  renderSlidePage,
  slideFile,
  writeRobots,
  writeSitemap,
} from "../render/metadata.tsx";
export { renderNotes, renderPage } from "../render/pages.tsx";
export { linkPdfs, PAGES_WITH_PDFS } from "../render/pdf-links.ts";
export { renderRunningTitle } from "../render/running-title.ts";
export { readLecture } from "./read-lecture.ts";
/**
 * All that plugins do with a lecture, as one module: `host.ts` loads it in the lecture's language. Reading,
 * describing and rendering are behind it, and no plugin may import them.
 */
export { lang, outlineOf, talkOf };

/** What browsers draw, when a page opens and when a file of values is saved: the same, or all would seem changed. */
export function drawnFigures({ figures }: Pick<Lecture, "figures">): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [id, hyphenateFigure(drawnFigure(figure), lang)]),
  );
}

/** What is wrong with a lecture's files. */
export interface Explained {
  /** All of it, for developers. */
  message: string;
  /** A line each for whoever fills in the spreadsheets. */
  forPeople: readonly string[];
  /** Whether spreadsheets are all that is wrong. */
  ofData: boolean;
}

/** Undefined for an error that is no mistake in the lecture's files. */
export function explain(error: unknown): Explained | undefined {
  if (!(error instanceof LectureError)) return undefined;
  const { message, problems } = error;
  return { message, forPeople: problems.map(formatProblemForPeople), ofData: problems.every(isDataProblem) };
}
