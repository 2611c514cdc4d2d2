import * as v from "valibot";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { slideId } from "../../stage/state.ts";
import { mainOf, type Position } from "../../stage/talk.ts";

/** From here on the talk stood at a slide's step. */
export interface Mark extends Position {
  /** Milliseconds since the start. */
  at: number;
}

/** One rehearsal. While it is running, `ended` is its last sign of life. */
export interface Run {
  id: string;
  /** Milliseconds of the epoch. */
  startedAt: number;
  /** In the order of time. */
  marks: readonly Mark[];
  /** Milliseconds since the start. */
  ended: number;
}

/** What a run spent on a slide, revisits together. */
export interface SlideTime {
  slide: OutlineSlide;
  ms: number;
  /** Steps that were shown, in their order. */
  steps: readonly { step: number; ms: number }[];
}

/** Where a run's time went. */
export interface RunTimes {
  /** Every slide of the talk, those jumped over with 0. */
  main: readonly SlideTime[];
  /** Appendices that were shown: beside the plan. */
  appendices: readonly SlideTime[];
  /** Time on slides that the lecture no longer has. */
  goneMs: number;
}

/** How many runs the device keeps. */
export const RUNS = 5;
/** The last moment a Date can hold. */
const LAST_MOMENT = 8.64e15;

export const startRun = (startedAt: number): Run => ({
  id: `probe-${startedAt}`,
  startedAt,
  marks: [],
  ended: 0,
});

/** Notes a step, or that the run still lives. A clock that is set back stands still for the run. */
export function record(run: Run, position: Position | undefined, at: number): Run {
  const ended = Math.max(run.ended, at);
  const last = run.marks.at(-1);
  const isNew = position && (last?.slide !== position.slide || last.step !== position.step);
  if (!isNew) return { ...run, ended };
  const mark = { slide: position.slide, step: position.step, at: ended };
  return { ...run, marks: [...run.marks, mark], ended };
}

/** Sums a run's time by slide and step. */
export function timePerSlide(run: Run, outline: readonly OutlineSlide[]): RunTimes {
  const stretches = run.marks.map(({ slide, step, at }, index) => ({
    slide,
    step,
    ms: (run.marks[index + 1]?.at ?? run.ended) - at,
  }));
  const known = new Set(outline.map(({ id }) => id));
  const times = outline.map((slide): SlideTime => {
    const own = stretches.filter((one) => one.slide === slide.id);
    const steps = [...new Set(own.map(({ step }) => step))].sort((a, b) => a - b);
    return {
      slide,
      ms: sum(own.map(({ ms }) => ms)),
      steps: steps.map((step) => ({
        step,
        ms: sum(own.flatMap((one) => (one.step === step ? one.ms : []))),
      })),
    };
  });
  return {
    main: times.filter(({ slide }) => slide.below === undefined),
    appendices: times.filter(({ slide, ms }) => slide.below !== undefined && ms > 0),
    goneMs: sum(stretches.flatMap(({ slide, ms }) => (known.has(slide) ? [] : ms))),
  };
}

/** Plan beside actual, in minutes: the talk's slides, then appendices that were shown, planned with 0. */
export function compare(run: Run, outline: readonly OutlineSlide[]): PlanRow[] {
  const { main, appendices } = timePerSlide(run, outline);
  return [...main, ...appendices].map(({ slide, ms }) => {
    const planned = slide.below === undefined ? slide.minutes : 0;
    const actual = ms / 60_000;
    return { slide, planned, actual, delta: actual - planned };
  });
}

/** The talk's planned length, in minutes. */
export const plannedMinutes = (outline: readonly OutlineSlide[]) =>
  sum(mainOf(outline).map(({ minutes }) => minutes));

/** The newest runs, newest first; a run that comes again stands for its earlier state. */
export function keepRuns(runs: readonly Run[], added?: Run): Run[] {
  return [...(added ? [added] : []), ...runs.filter(({ id }) => id !== added?.id)]
    .sort((one, other) => other.startedAt - one.startedAt)
    .slice(0, RUNS);
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const storedMark = v.object({ slide: slideId, step: v.pipe(time, v.integer()), at: time });
const storedRun = v.pipe(
  v.object({ id: v.string(), startedAt: time, marks: v.array(storedMark), ended: time }),
  v.check(({ startedAt, ended }) => startedAt + ended <= LAST_MOMENT),
  v.check(({ marks, ended }) =>
    marks.every(({ at }, index) => at >= (marks[index - 1]?.at ?? 0) && at <= ended),
  ),
);
const storedRuns = v.array(storedRun);

/** Runs as the browser kept them, or undefined for anything else. */
export function parseRuns(value: unknown): Run[] | undefined {
  const result = v.safeParse(storedRuns, value);
  return result.success ? keepRuns(result.output) : undefined;
}

/** A run as the browser kept it, or undefined for anything else. */
export function parseRun(value: unknown): Run | undefined {
  const result = v.safeParse(storedRun, value);
  return result.success ? result.output : undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
