import { useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import type { SlideId } from "../../model/slide.ts";
import { TwoStepButton } from "../../ui/buttons.tsx";
import type { Orphan } from "./own-notes.ts";

/** Texts whose slide is gone stay in sight until the speaker deletes them. */
export function OrphanList(props: { orphans: readonly Orphan[]; remove: (id: SlideId) => void }) {
  const { title, explanation, formerly, what } = words.notes.orphans;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="own-notes-orphans">
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p>{explanation}</p>
      <ul>
        {props.orphans.map(({ id, text }) => (
          <li key={id}>
            <p class="own-notes-orphan-id">{formerly(id)}</p>
            <p class="own-notes-orphan-text">{text}</p>
            <TwoStepButton
              label={words.notes.delete}
              question={words.notes.deleteQuestion}
              what={what(id)}
              act={() => {
                // The button goes; a keyboard user must not be sent back to the page's start.
                heading.current?.focus();
                props.remove(id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
