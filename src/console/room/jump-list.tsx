import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import { Modal } from "../../ui/modal.tsx";
import { SlideGrid } from "../../ui/slide-grid.tsx";
import { planSlots } from "../time/schedule.ts";
import { findSlides, type Texts } from "./find-slides.ts";
import { type Pictures, usePainter } from "./stages.tsx";

/** What the grid of slides is told. */
export interface JumpOptions extends Pictures {
  open: boolean;
  close: () => void;
  talk: Talk;
  texts: Texts;
  /** The slide one is at. */
  current: SlideId;
  go: (slide: SlideId) => void;
}

/** All slides by chapters with their planned times, to look through, to search and to jump from. */
export function JumpList({ open, close, ...options }: JumpOptions) {
  const list = useRef<HTMLDivElement>(null);
  const showCurrent = () =>
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  return (
    <Modal class="jump" open={open} onOpen={showCurrent} onClose={close} labelledBy="jump-title">
      <h2 id="jump-title">{words.room.slides}</h2>
      {/* Made anew each time: a search begins with nothing. */}
      {open && <Search list={list} close={close} {...options} />}
    </Modal>
  );
}

interface SearchOptions extends Omit<JumpOptions, "open"> {
  list: RefObject<HTMLDivElement | null>;
}

function Search({ close, talk, texts, current, go, list, slides, painter }: SearchOptions) {
  const [query, setQuery] = useState("");
  const ready = usePainter(painter);
  // The same one as long as the painter is: what it has drawn stands.
  const paint = useMemo(() => ready && ((figure: HTMLElement) => ready.paint(figure, {})), [ready]);
  const slots = planSlots(talk);
  const found = findSlides(talk, query, texts);
  const choose = (slide: SlideId) => {
    close();
    go(slide);
  };
  return (
    <>
      <label for="jump-search">{words.room.search}</label>
      <div class="row">
        <input
          type="text"
          id="jump-search"
          autocomplete="off"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={({ key, currentTarget }) => {
            const [first] = findSlides(talk, currentTarget.value, texts);
            // An empty search finds everything, and means nothing.
            if (key === "Enter" && first && currentTarget.value.trim() !== "") choose(first.id);
          }}
        />
        <Button press={close}>{words.room.close}</Button>
      </div>
      <div class="grid slide-grid" ref={list}>
        {found.length === 0 && <p>{words.room.notFound}</p>}
        <SlideGrid
          shown={found}
          grouped={query.trim() === ""}
          {...{ current, slides }}
          go={choose}
          paint={paint}
          note={({ id, below }) =>
            below === undefined ? words.room.from(slots.get(id)?.from ?? 0) : words.room.appendix
          }
        />
      </div>
    </>
  );
}
