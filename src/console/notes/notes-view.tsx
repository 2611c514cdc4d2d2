import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import type { CommandId } from "../../stage/commands.ts";
import { Button } from "../../ui/buttons.tsx";
import { useCell, type Watched } from "../../ui/cell.ts";
import { ownHtml } from "../../ui/own-html.ts";
import type { Notebook } from "./notebook.ts";
import { LARGEST, type NotesSize, SMALLEST } from "./notes-size.ts";
import { readOnIn, useLinesLeft } from "./reading-on.ts";

/** What the notes are made from. */
export interface NotesOptions {
  title: string;
  /** The lecture's notes on the slide. */
  html: string;
  notebook: Notebook;
  size: NotesSize;
  /** Changes with every wish to read on. */
  readOn: Watched<number>;
  press: (id: CommandId) => void;
}

/** The notes on a slide, the speaker's own ones first, in a size that can be changed and stays. */
export function NotesView({ title, html, notebook, size, readOn, press }: NotesOptions) {
  const pixels = useCell(size);
  const { text: own } = useCell(notebook);
  const wishes = useCell(readOn);
  const text = useRef<HTMLDivElement>(null);
  const before = useRef(wishes);
  const left = useLinesLeft(text, [html, own, pixels]);
  useLayoutEffect(() => {
    if (text.current) text.current.scrollTop = 0;
  }, [html]);
  useLayoutEffect(() => {
    if (text.current && wishes !== before.current) readOnIn(text.current);
    before.current = wishes;
  }, [wishes]);
  return (
    <section class="notes-view" aria-labelledby="notes-title">
      <header>
        <h2 id="notes-title">{title}</h2>
        <Button press={size.smaller} label={words.notes.smallerLabel} disabled={pixels === SMALLEST}>
          {words.notes.smaller}
        </Button>
        <Button press={size.larger} label={words.notes.largerLabel} disabled={pixels === LARGEST}>
          {words.notes.larger}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: paragraphs that are scrolled by keys, no field set */}
      <div
        class="text"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys
        tabIndex={0}
        aria-labelledby="notes-title"
        style={{ fontSize: `${pixels / 16}rem` }}
        ref={text}
      >
        {own !== "" && (
          <div class="own">
            <h3>{words.notes.own}</h3>
            <p>{own}</p>
          </div>
        )}
        <div dangerouslySetInnerHTML={{ __html: ownHtml(html) }} />
      </div>
      {left > 0 && (
        <Button class="lines-left" press={() => press("notes-on")}>
          {words.notes.linesLeft(left)}
        </Button>
      )}
    </section>
  );
}
