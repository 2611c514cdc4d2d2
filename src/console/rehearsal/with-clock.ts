import type { TalkClock } from "../time/talk-clock.ts";
import type { Recorder } from "./recorder.ts";

/** A recorder whose clock runs for a rehearsal, and ends with it and with one that was left. */
export function withClock(recorder: Recorder, clock: TalkClock): Recorder {
  if (recorder.get().interrupted) clock.reset();
  return {
    ...recorder,
    start: () => {
      clock.restart();
      recorder.start();
    },
    end: () => {
      clock.reset();
      return recorder.end();
    },
  };
}
