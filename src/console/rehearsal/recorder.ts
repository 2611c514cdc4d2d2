import type { Position } from "../../stage/talk.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { onStoreChange, readStore, removeStore, writeStore } from "../../ui/store.ts";
import { keepRuns, parseRun, parseRuns, type Run, record, startRun } from "./run.ts";

const RUNS = "rehearsals";
const RUNNING = "rehearsal-running";
/**
 * A run whose last sign of life is older than this was left, not reloaded: nobody rehearses through a
 * night. Long enough for a restart of the machine, and for timers that browsers slow down in the background.
 */
export const LEFT_AFTER = 5 * 60_000;
/** Seconds between two signs of life, so that a crash costs no more than these. */
const BEAT = 5;

/** The rehearsals of this device, and the one that is under way. */
export interface Recording {
  running: Run | undefined;
  runs: readonly Run[];
  /** A run that had been left, until the next one starts. */
  interrupted: Run | undefined;
  /** Whether the device keeps what it is given. */
  kept: boolean;
  /** Milliseconds of the epoch, for the clock of a run. */
  now: number;
}

export interface Recorder extends Watched<Recording> {
  start: () => void;
  moved: (position: Position) => void;
  /** The run that has ended; undefined where it has not seen a slide. */
  end: () => Run | undefined;
  remove: (id: string) => void;
}

export function openRecorder(): Recorder {
  const view = createCell<Recording>({
    running: readStore(RUNNING, parseRun),
    runs: readStore(RUNS, parseRuns) ?? [],
    interrupted: undefined,
    kept: true,
    now: Date.now(),
  });
  let here: Position | undefined;
  const change = (changes: Partial<Recording>) => view.set({ ...view.get(), now: Date.now(), ...changes });

  const keepRunning = (run: Run) => {
    // A second console may have seen a step that this one has not.
    const other = readStore(RUNNING, parseRun);
    const running = other?.id === run.id && other.marks.length > run.marks.length ? other : run;
    change({ running, kept: writeStore(RUNNING, running) });
  };
  const file = (run: Run) => {
    const runs = keepRuns(view.get().runs, run);
    const kept = writeStore(RUNS, runs);
    if (kept) removeStore(RUNNING);
    change({ runs, kept, running: undefined });
  };
  const mark = (position: Position | undefined) => {
    const { running } = view.get();
    if (running) keepRunning(record(running, position, Date.now() - running.startedAt));
  };
  const leave = (left: Run) => {
    if (left.marks.length === 0) {
      removeStore(RUNNING);
      change({ running: undefined });
    } else {
      file(left);
      change({ interrupted: left });
    }
  };

  const { running: found, now } = view.get();
  if (found && now - found.startedAt - found.ended > LEFT_AFTER) leave(found);
  onStoreChange(RUNS, () => change({ runs: readStore(RUNS, parseRuns) ?? [] }));
  onStoreChange(RUNNING, () => {
    const { running } = view.get();
    const other = readStore(RUNNING, parseRun);
    if (other && running && other.id === running.id && other.marks.length <= running.marks.length) return;
    change({ running: other });
  });
  let seconds = 0;
  setInterval(() => {
    if (!view.get().running) return;
    seconds += 1;
    if (seconds % BEAT === 0) mark(undefined);
    else change({});
  }, 1000);

  return {
    ...view,
    start: () => {
      change({ interrupted: undefined });
      keepRunning(record(startRun(Date.now()), here, 0));
    },
    moved: (position) => {
      const last = view.get().running?.marks.at(-1);
      here = position;
      // The talk tells its place again and again; the store is written when it is another one.
      if (last?.slide !== position.slide || last.step !== position.step) mark(position);
    },
    end: () => {
      mark(undefined);
      const { running } = view.get();
      if (!running) return undefined;
      if (running.marks.length > 0) {
        file(running);
        return running;
      }
      removeStore(RUNNING);
      change({ running: undefined });
      return undefined;
    },
    remove: (id) => {
      const runs = view.get().runs.filter((run) => run.id !== id);
      change({ runs, kept: writeStore(RUNS, runs) });
    },
  };
}
