/** Rehearsals: lengths are in minutes, as the plan has them. */
export interface RehearsalWords {
  title: string;
  start: string;
  started: string;
  end: string;
  ended: (minutes: number) => string;
  running: (milliseconds: number) => string;
  notKept: string;
  empty: string;
  interrupted: (startedAt: number) => string;
  last: string;
  /** A run in the list of runs. */
  name: (run: { startedAt: number; ended: number; planned: number }) => string;
  result: (name: string) => string;
  delete: string;
  deleteQuestion: string;
  deleted: string;
  whereToCut: string;
  gone: (minutes: number) => string;
  notDrawn: string;
  table: {
    label: string;
    caption: string;
    slide: string;
    title: string;
    plan: string;
    actual: string;
    deviation: string;
    total: string;
    none: string;
  };
  csv: {
    button: string;
    fileName: (day: string) => string;
    head: readonly [slide: string, title: string, step: string, seconds: string, plan: string];
  };
  plan: {
    button: string;
    label: string;
    copy: string;
    copied: string;
    marked: string;
    heading: (startedAt: number) => string;
    howTo: string;
    notShown: string;
  };
  cuts: CutWords;
}

/** A slide as the suggestions name it. */
export interface NamedSlide {
  number: string;
  title: string;
}

/** Where a rehearsal could be shortened, in sentences. */
export interface CutWords {
  nothingMeasured: string;
  asPlanned: (target: number) => string;
  shorter: (total: number, by: number, target: number) => string;
  longer: (total: number, by: number, target: number) => string;
  slide: (slide: NamedSlide, actual: number, planned: number, saved: number) => string;
  appendix: (slide: NamedSlide, actual: number) => string;
  reached: string;
  remaining: (minutes: number) => string;
  /** Slides of the plan that did not come up; a span stands for three neighbours or more. */
  missing: (count: number, spans: readonly string[], planned: number) => string;
  span: (from: string, to: string) => string;
}
