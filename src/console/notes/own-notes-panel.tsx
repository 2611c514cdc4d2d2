import { useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import { findSlide, type Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import { type Cell, useCell } from "../../ui/cell.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { Notebook } from "./notebook.ts";
import { exportOwnNotes, NOTE_LIMIT } from "./notes-file.ts";
import { OrphanList } from "./orphan-list.tsx";
import { UnreadableNotes } from "./unreadable-notes.tsx";

/** Id of the field for them. */
export const OWN_NOTES = "own-notes-text";

/** The speaker's own notes on the slide. */
export function OwnNotesPanel(props: {
  notebook: Notebook;
  talk: Talk;
  title: string;
  clicker: Cell<boolean>;
}) {
  const { notebook, talk, title, clicker } = props;
  const leads = useCell(clicker);
  const { slide, text, elsewhere, status, warning, orphans, unreadable } = useCell(notebook);
  const field = useRef<HTMLTextAreaElement>(null);
  const number = findSlide(talk, slide)?.number;
  return (
    <div class="own-notes">
      <label for={OWN_NOTES}>
        {slide === undefined ? words.notes.own : words.notes.ownOf({ id: slide, ...(number && { number }) })}
      </label>
      <textarea
        id={OWN_NOTES}
        ref={field}
        rows={5}
        maxLength={NOTE_LIMIT}
        aria-describedby="own-notes-status"
        disabled={slide === undefined}
        value={text}
        onInput={({ currentTarget }) => notebook.write(currentTarget.value)}
        onFocus={() => notebook.edit(true)}
        onBlur={() => notebook.edit(false)}
      />
      {elsewhere !== undefined && (
        <p class="own-notes-conflict">
          {words.notes.changedElsewhere}{" "}
          <Button
            press={() => {
              notebook.takeElsewhere();
              field.current?.focus();
            }}
          >
            {words.notes.load}
          </Button>
        </p>
      )}
      <p id="own-notes-status" class={warning ? "own-notes-status own-notes-warning" : "own-notes-status"}>
        {status}
      </p>
      <p class="own-notes-actions">
        <Button press={() => clicker.set(!leads)} pressed={leads}>
          {words.notes.clickerLeads}
        </Button>
      </p>
      <FileButtons notebook={notebook} title={title} />
      {unreadable.length > 0 && <UnreadableNotes texts={unreadable} discard={notebook.discardUnreadable} />}
      {orphans.length > 0 && <OrphanList orphans={orphans} remove={notebook.remove} />}
    </div>
  );
}

/** The way out of this device, and into another one. */
function FileButtons({ notebook, title }: { notebook: Notebook; title: string }) {
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    const file = new Blob([exportOwnNotes(notebook.all(), title)], { type: "application/json" });
    saveFile(file, words.notes.fileName);
  };
  return (
    <p class="own-notes-actions">
      <Button press={save}>{words.notes.exportFile}</Button>
      <Button press={() => input.current?.click()}>{words.notes.importFile}</Button>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={input}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) await notebook.takeFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </p>
  );
}
