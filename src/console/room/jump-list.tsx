import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import { Modal } from "../../ui/modal.tsx";
import { planSlots } from "../time/schedule.ts";
import { findSlides } from "./find-slides.ts";

/** What the list of slides is told. */
export interface JumpOptions {
  open: boolean;
  close: () => void;
  talk: Talk;
  /** The slide one is at. */
  current: SlideId;
  go: (slide: SlideId) => void;
}

/** The list of all slides with their planned times, to look through and to jump from. */
export function JumpList({ open, close, ...options }: JumpOptions) {
  const list = useRef<HTMLOListElement>(null);
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
  list: RefObject<HTMLOListElement | null>;
}

function Search({ close, talk, current, go, list }: SearchOptions) {
  const [query, setQuery] = useState("");
  const slots = planSlots(talk);
  const found = findSlides(talk, query);
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
            const [first] = findSlides(talk, currentTarget.value);
            // An empty search finds everything, and means nothing.
            if (key === "Enter" && first && currentTarget.value.trim() !== "") choose(first.id);
          }}
        />
        <Button press={close}>{words.room.close}</Button>
      </div>
      <ol ref={list}>
        {found.length === 0 && <li>{words.room.notFound}</li>}
        {found.map((slide) => (
          <li key={slide.id}>
            <Button press={() => choose(slide.id)} current={slide.id === current}>
              <span class="number">{slide.number}</span>
              <span class="title">{titleOf(slide)}</span>
              <span class="time">
                {slide.below ? words.room.appendix : words.room.from(slots.get(slide.id)?.from ?? 0)}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

const titleOf = ({ title, subtitle }: OutlineSlide) => (subtitle ? `${title}: ${subtitle}` : title);
