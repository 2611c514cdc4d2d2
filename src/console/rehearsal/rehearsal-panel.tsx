import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Measure } from "../../charts/layout/measure.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import { useCell } from "../../ui/cell.ts";
import type { Recorder } from "./recorder.ts";
import { Result } from "./result.tsx";
import { plannedMinutes, type Run } from "./run.ts";

/** What the rehearsal needs to know of its surroundings. */
export interface RehearsalOptions {
  recorder: Recorder;
  talk: Talk;
  say: (text: string) => void;
  measure: Measure;
}

/** Records a rehearsal and shows the last ones beside the plan. */
export function RehearsalPanel({ recorder, talk, say, measure }: RehearsalOptions) {
  const { running, runs, interrupted, kept, now } = useCell(recorder);
  const [chosen, choose] = useState<string>();
  const [hint, setHint] = useState(interrupted ? words.rehearsal.interrupted(interrupted.startedAt) : "");
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  /** A run has just ended, and its result is to be seen once it is there. */
  const ended = useRef(false);
  useLayoutEffect(() => {
    if (ended.current) result.current?.scrollIntoView?.();
    ended.current = false;
  });
  const planned = plannedMinutes(talk) * 60_000;
  const nameOf = ({ startedAt, ended: length }: Run) =>
    words.rehearsal.name({ startedAt, ended: length, planned });
  const shown = runs.find(({ id }) => id === chosen);

  const start = () => {
    recorder.start();
    setHint("");
    say(words.rehearsal.started);
  };
  const end = () => {
    const run = recorder.end();
    setHint(run ? "" : words.rehearsal.empty);
    say(run ? words.rehearsal.ended(run.ended / 60_000) : words.rehearsal.empty);
    if (run) choose(run.id);
    ended.current = true;
  };
  const remove = (id: string) => {
    heading.current?.focus();
    recorder.remove(id);
    choose(undefined);
    say(words.rehearsal.deleted);
  };
  return (
    <div class="rehearsal">
      <Button press={running ? end : start}>{running ? words.rehearsal.end : words.rehearsal.start}</Button>
      {running && (
        <p class="rehearsal-clock" role="timer">
          {words.rehearsal.running(Math.max(0, now - running.startedAt))}
        </p>
      )}
      {!kept && <p class="rehearsal-warning">{words.rehearsal.notKept}</p>}
      <p class="rehearsal-hint">{hint}</p>
      {runs.length > 0 && (
        <h3 tabIndex={-1} ref={heading}>
          {words.rehearsal.last}
        </h3>
      )}
      <ul class="rehearsal-runs">
        {runs.map((run) => (
          <li key={run.id}>
            <Button press={() => choose(run.id)} pressed={run.id === chosen}>
              {nameOf(run)}
            </Button>
          </li>
        ))}
      </ul>
      <div class="rehearsal-result" ref={result}>
        {shown && (
          <Result
            key={shown.id}
            run={shown}
            name={nameOf(shown)}
            {...{ talk, say, measure }}
            remove={() => remove(shown.id)}
          />
        )}
      </div>
    </div>
  );
}
