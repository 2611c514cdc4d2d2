import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import { Button } from "../../ui/buttons.tsx";
import { useCell } from "../../ui/cell.ts";
import { LARGEST, type NotesSize, SMALLEST } from "./notes-size.ts";

/** The speaker's notes on a slide, in a size that can be changed and stays. */
export function NotesView({ title, html, size }: { title: string; html: string; size: NotesSize }) {
  const pixels = useCell(size);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (text.current) text.current.scrollTop = 0;
  }, [html]);
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
        // Our own Markdown, rendered at build without HTML of its authors.
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </section>
  );
}
