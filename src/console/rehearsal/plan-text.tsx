import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import { Button } from "../../ui/buttons.tsx";

/** The new plan as text, to be taken along: the files of `slides/` are the truth, and no page can write them. */
export function PlanText(props: {
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
  say: (text: string) => void;
}) {
  const { text, field, say } = props;
  const [state, setState] = useState("");
  useLayoutEffect(() => field.current?.focus(), []);
  const tell = (message: string) => {
    setState(message);
    say(message);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(words.rehearsal.plan.copied);
    } catch {
      // Not every page may write to the clipboard; every one can mark a text.
      field.current?.focus();
      field.current?.select();
      tell(words.rehearsal.plan.marked);
    }
  };
  return (
    <div class="rehearsal-plan">
      <label for="rehearsal-plan">{words.rehearsal.plan.label}</label>
      <textarea id="rehearsal-plan" rows={12} readOnly wrap="off" value={text} ref={field} />
      <Button press={copy}>{words.rehearsal.plan.copy}</Button>
      <p class="rehearsal-hint">{state}</p>
    </div>
  );
}
