import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Measure } from "../charts/layout/measure.ts";
import { Checklist } from "./checks/checklist.tsx";
import { OwnNotesPanel } from "./notes/own-notes-panel.tsx";
import { RehearsalPanel } from "./rehearsal/rehearsal-panel.tsx";
import type { Session } from "./session.ts";

/** What a speaker opens beside the notes: own additions, what to check before the evening, and the rehearsal. One at a time. */
export function Panels({ session, measure }: { session: Session; measure: Measure }) {
  const { talk, notebook, clicker, recorder, say } = session;
  // Once: after that it is the speaker who opens and closes.
  const [news] = useState(() => newsOf(session));
  const [checking, setChecking] = useState(false);
  return (
    <>
      <Panel title={words.notes.own} open={news === "notes"}>
        <OwnNotesPanel {...{ notebook, talk, clicker }} title={talk[0]?.title ?? ""} />
      </Panel>
      <Panel title={words.checks.title} open={false} toggled={setChecking}>
        <Checklist session={session} open={checking} />
      </Panel>
      <Panel title={words.rehearsal.title} open={news === "rehearsal"}>
        <RehearsalPanel {...{ recorder, talk, say, measure }} />
      </Panel>
    </>
  );
}

function Panel(props: {
  title: string;
  open: boolean;
  toggled?: (open: boolean) => void;
  children: ComponentChildren;
}) {
  const { title, open, toggled, children } = props;
  return (
    <details
      class="panel"
      name="panel"
      open={open}
      onToggle={({ currentTarget }) => toggled?.(currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** What must not wait behind a closed panel: notes without a slide, or unreadable; a rehearsal that still runs. */
function newsOf({ notebook, recorder }: Session): "notes" | "rehearsal" | undefined {
  const { orphans, unreadable } = notebook.get();
  if (recorder.get().running) return "rehearsal";
  return orphans.length > 0 || unreadable.length > 0 ? "notes" : undefined;
}
