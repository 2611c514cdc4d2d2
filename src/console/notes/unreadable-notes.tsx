import { words } from "#words/console.ts";
import { Button, TwoStepButton } from "../../ui/buttons.tsx";
import { saveFile } from "../../ui/save-file.ts";

/** Says that there are kept notes that nobody can read, and hands them out as they are. */
export function UnreadableNotes({ texts, discard }: { texts: readonly string[]; discard: () => void }) {
  const { explanation, save, what, fileName } = words.notes.unreadable;
  return (
    <div class="own-notes-unreadable">
      <p class="own-notes-warning">{explanation}</p>
      <Button press={() => saveFile(new Blob([texts.join("\n\n")], { type: "text/plain" }), fileName)}>
        {save}
      </Button>
      <TwoStepButton
        label={words.notes.delete}
        question={words.notes.deleteQuestion}
        what={what}
        act={discard}
      />
    </div>
  );
}
