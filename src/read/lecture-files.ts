import type { Comparisons } from "../model/comparison.ts";
import type { FieldReasons } from "../model/field.ts";
import type { CitedFigure, FigureId, FigureSpec } from "../model/figure.ts";
import type { LectureOrder } from "../model/lecture.ts";
import type { Nouns } from "../model/nouns.ts";
import type { PollId, PollSpec } from "../model/poll.ts";
import type { LectureError } from "../model/problem.ts";
import type { References } from "./read-figure.ts";

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
