import { useRef, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Measure } from "../../charts/layout/measure.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button, TwoStepButton } from "../../ui/buttons.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { PlanChart } from "./plan-chart.tsx";
import { PlanTable } from "./plan-table.tsx";
import { PlanText } from "./plan-text.tsx";
import { compare, plannedMinutes, type Run, timePerSlide } from "./run.ts";
import { isoDay, planText, suggestCuts, toCsv } from "./texts.ts";

/** What a run's result is made from. */
export interface ResultOptions {
  run: Run;
  /** How the list of runs calls it. */
  name: string;
  talk: Talk;
  say: (text: string) => void;
  measure: Measure;
  remove: () => void;
}

/** A run beside its plan: chart, where to cut, the same values as a table, and what can be done with it. */
export function Result({ run, name, talk, say, measure, remove }: ResultOptions) {
  const [planned, showPlan] = useState(false);
  const plan = useRef<HTMLTextAreaElement>(null);
  const rows = compare(run, talk);
  const { goneMs } = timePerSlide(run, talk);
  const save = () =>
    saveFile(
      new Blob([toCsv(run, talk)], { type: "text/csv;charset=utf-8" }),
      words.rehearsal.csv.fileName(isoDay(run.startedAt)),
    );
  return (
    <section aria-label={words.rehearsal.result(name)}>
      <PlanChart rows={rows} measure={measure} />
      <h3>{words.rehearsal.whereToCut}</h3>
      {suggestCuts(rows, plannedMinutes(talk)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {goneMs > 0 && <p>{words.rehearsal.gone(goneMs / 60_000)}</p>}
      <PlanTable rows={rows} />
      <p class="rehearsal-actions">
        <Button press={save}>{words.rehearsal.csv.button}</Button>
        <Button
          press={() => {
            showPlan(true);
            plan.current?.focus();
          }}
        >
          {words.rehearsal.plan.button}
        </Button>
        <TwoStepButton
          label={words.rehearsal.delete}
          question={words.rehearsal.deleteQuestion}
          what={words.rehearsal.result(name)}
          act={remove}
        />
      </p>
      {planned && <PlanText text={planText(run, talk)} field={plan} say={say} />}
    </section>
  );
}
