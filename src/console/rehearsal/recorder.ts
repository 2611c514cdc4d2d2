import type { Position } from "../../model/outline.ts";
import { onStoreChange, readStore, removeStore, writeStore } from "../../ui/store.ts";
import { keepRuns, parseRun, parseRuns, type Run, record, startRun } from "./run.ts";

const RUNS = "rehearsals";
const RUNNING = "rehearsal-running";
/**
 * A run whose last sign of life is older than this was left, not reloaded: nobody rehearses through a
 * night. Long enough for a restart of the machine, and for timers that browsers slow down in the background.
 */
export const LEFT_AFTER = 5 * 60_000;

/** The rehearsals of this device, and the one that is under way. */
export interface Recorder {
  running: () => Run | undefined;
  runs: () => readonly Run[];
  /** Of a run that had been left, until the next one starts. */
  interrupted: () => Run | undefined;
  /** Whether the device keeps what it is given. */
  isKept: () => boolean;
  start: () => void;
  moved: (position: Position) => void;
  /** Notes that the run still lives, so that a crash costs no more than a few seconds. */
  beat: () => void;
  /** The run that has ended; undefined where it has not seen a slide. */
  end: () => Run | undefined;
  remove: (id: string) => void;
}

/** @param changed another console window has started, ended or deleted a run */
export function openRecorder(now: () => number, changed: () => void): Recorder {
  let runs: readonly Run[] = readStore(RUNS, parseRuns) ?? [];
  let running = readStore(RUNNING, parseRun);
  let interrupted: Run | undefined;
  let here: Position | undefined;
  let kept = true;

  const keepRunning = (run: Run) => {
    // A second console may have seen a step that this one has not.
    const other = readStore(RUNNING, parseRun);
    running = other?.id === run.id && other.marks.length > run.marks.length ? other : run;
    kept = writeStore(RUNNING, running);
  };
  const file = (run: Run) => {
    runs = keepRuns(runs, run);
    kept = writeStore(RUNS, runs);
    if (kept) removeStore(RUNNING);
  };
  const mark = (position: Position | undefined) => {
    if (running) keepRunning(record(running, position, now() - running.startedAt));
  };

  if (running && now() - running.startedAt - running.ended > LEFT_AFTER) {
    const left = running;
    running = undefined;
    if (left.marks.length === 0) removeStore(RUNNING);
    else {
      interrupted = left;
      file(left);
    }
  }
  onStoreChange(RUNS, () => {
    runs = readStore(RUNS, parseRuns) ?? [];
    changed();
  });
  onStoreChange(RUNNING, () => {
    const other = readStore(RUNNING, parseRun);
    if (other && running && other.id === running.id && other.marks.length <= running.marks.length) return;
    running = other;
    changed();
  });

  return {
    running: () => running,
    runs: () => runs,
    interrupted: () => interrupted,
    isKept: () => kept,
    start: () => {
      interrupted = undefined;
      keepRunning(record(startRun(now()), here, 0));
    },
    moved: (position) => {
      const last = running?.marks.at(-1);
      here = position;
      // The console tells its place again and again; the store is written when it is another one.
      if (last?.slide !== position.slide || last.step !== position.step) mark(position);
    },
    beat: () => mark(undefined),
    end: () => {
      mark(undefined);
      const run = running;
      running = undefined;
      if (!run) return undefined;
      if (run.marks.length === 0) {
        removeStore(RUNNING);
        return undefined;
      }
      file(run);
      return run;
    },
    remove: (id) => {
      runs = runs.filter((run) => run.id !== id);
      kept = writeStore(RUNS, runs);
    },
  };
}
