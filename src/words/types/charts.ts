import type { Noun } from "../../model/nouns.ts";
/** What charts and their places say, beside the words of their figures. */
export interface ChartWords {
  /** A chart that can be walked through with the arrow keys, for those who hear it. */
  chartLabel: (title: string) => string;
  /** Which order rows stand in: the lecture's, or that of a level. */
  order: { lecture: string; by: (level: string) => string };
  /** Over a value that stands for another one; `survey` says when it was, and how many answered. */
  /** What the squares of a field are, and which of them answered: `unit` is what is asked, `item` what answers differ by. */
  unitKey: (unit: Noun, item: string, kinds: { differs: boolean; not: boolean }) => string;
  otherSurvey: (...survey: readonly string[]) => string;
  /** In dev, over what is wrong in the spreadsheets, and under it. */
  dataProblems: { heading: string; note: string };
  rehearsal: RehearsalChartWords;
}

/** A rehearsal beside its plan. */
export interface RehearsalChartWords {
  /** What its bars and lines mean. */
  key: { within: string; over: string; end: string };
  /** Stands for a slide's bar. */
  notShown: string;
  /** The last number of an axis, with its unit on the same line. */
  minutes: (count: string) => string;
  /** How far a slide is from its plan, for those who hear it; lengths come with their unit. */
  deviation: (slide: { number: string; title: string }, by: string, isOver: boolean) => string;
  /** Both lengths, and the largest deviations, or that there is none. */
  description: (actual: string, planned: string, deviations: readonly string[]) => string;
}
