import type { Noun } from "../../model/nouns.ts";
import type { Evidence, Ink } from "../../model/share.ts";

/** What the software says of where a figure comes from, and in its table: what only the build writes. */
export interface OriginWords {
  /** „Woher?“: the terms, in the order in which they are asked. */
  terms: {
    question: string;
    answers: string;
    shown: string;
    base: string;
    survey: string;
    values: string;
    entries: string;
    matches: string;
    otherSurvey: string;
    drawing: string;
    missing: string;
    remarks: string;
    sources: string;
  };
  /** Whose classification the fields are, and where it is explained. */
  classified: string;
  questionLost: string;
  /** The scale has further levels, perhaps. */
  excerpt: string;
  /** The scale is a sister slide's. */
  inferred: string;
  /** „270 Häuser“ after the time of a survey. */
  answered: (when: string, answers: string) => string;
  related: (value: string, base: string) => string;
  /** How a value that is not exactly known is to be read where it is drawn; nothing needs no words. */
  inks: Readonly<Record<Ink, string | undefined>>;
  /** The same as a key, in a few words each. */
  inkKey: Readonly<Record<Exclude<Ink, "none">, string>>;
  /** What is missing of a value beside its number. */
  reservations: Readonly<Record<Evidence, string | undefined>>;
  /** Entries of a field in one list with their mark. */
  entriesOf: (field: string, entries: string) => string;
  /** What the editors found in a statement's words, and why. */
  match: (match: { where: string; words: string; entry: string; reason?: string }) => string;
  /** Of the answers to a survey's questions, at most so many were missing. */
  mostMissing: (missing: string, all: string) => string;
  noneMissing: (all: string) => string;
  /** The table of answers: what it is called, its heads, and how its bars are to be read. */
  answersOf: {
    title: (survey: string) => string;
    question: string;
    /** `all` is where the bars end. */
    answers: (all: string) => string;
    key: { sure: string; may: string; none: string };
  };
  withoutValue: (missing: number, all: number, noun: Noun) => string;
  surveyUnknown: string;
  /** Categories that the lecture does not have; `names` as a list of a sentence. */
  added: (count: number, noun: Noun, names: string) => string;
  /** Heads of the table. */
  table: {
    share: string;
    count: string;
    question: string;
    answers: string;
    otherSurvey: (category: string, ...survey: readonly string[]) => string;
  };
  /** The summary that „Woher?“ unfolds from, and the link to the figure's file: as seen, and as heard with its title. */
  unfold: string;
  unfoldOf: (figure: string) => string;
  download: string;
  downloadOf: (figure: string) => string;
  /** Reports among the sources, in one line. */
  reports: (reports: string) => string;
}
