import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OutlineSlide } from "../../model/outline.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Painter } from "../../painter/painter.ts";
import { startState } from "../../stage/state.ts";
import { copySlide, figuresIn, showState } from "./copy.ts";

/** What the grid is told. */
export interface GridOptions {
  /** The slides to show, in order. */
  shown: readonly OutlineSlide[];
  /** Under the headings of their chapters; what was searched for stands as it was found. */
  grouped: boolean;
  /** The slide one is at. */
  current: SlideId;
  go: (slide: SlideId) => void;
  /** What stands beside a slide's title. */
  note: (slide: OutlineSlide) => string;
  slides: DocumentFragment;
  painter: Painter | undefined;
}

/** Slides in small, by chapters. */
export function SlideGrid({ shown, grouped, current, go, note, slides, painter }: GridOptions) {
  const groups = grouped ? byChapter(shown) : [{ chapter: undefined, members: shown }];
  return (
    <>
      {groups.map(({ chapter, members }) => (
        <section key={members[0]?.id}>
          {chapter !== undefined && <h3>{chapter}</h3>}
          <ol>
            {members.map((slide) => (
              <li key={slide.id}>
                <Thumb {...{ slide, slides, painter }} />
                <button
                  type="button"
                  aria-current={slide.id === current || undefined}
                  onClick={() => go(slide.id)}
                >
                  <span class="number">{slide.number}</span> <span class="title">{titleOf(slide)}</span>{" "}
                  <span class="time">{note(slide)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const titleOf = ({ title, subtitle }: OutlineSlide) => (subtitle ? `${title}: ${subtitle}` : title);

/** Neighbours of one chapter together. */
export function byChapter(
  shown: readonly OutlineSlide[],
): { chapter: string; members: readonly OutlineSlide[] }[] {
  const groups: { chapter: string; members: OutlineSlide[] }[] = [];
  for (const slide of shown) {
    const last = groups.at(-1);
    if (last?.chapter === slide.chapter) last.members.push(slide);
    else groups.push({ chapter: slide.chapter, members: [slide] });
  }
  return groups;
}

/** A slide with all its points, drawn once it comes into sight. The button beside it says what it is. */
function Thumb(props: { slide: OutlineSlide; slides: DocumentFragment; painter: Painter | undefined }) {
  const { slide, slides, painter } = props;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const sight = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    sight.observe(place.current);
    return () => sight.disconnect();
  }, []);
  useLayoutEffect(() => {
    const copy = seen && copySlide(slides, slide.id);
    if (!copy || !canvas.current) return;
    canvas.current.replaceChildren(copy);
    showState(canvas.current, startState([slide], { slide: slide.id, step: slide.steps }));
  }, [seen, slide.id]);
  useLayoutEffect(() => {
    if (seen && canvas.current)
      for (const figure of figuresIn(canvas.current)) painter?.paint(figure, { row: undefined });
  }, [seen, painter, slide.id]);
  return (
    <div class="stage" aria-hidden="true" ref={place}>
      <div class="deck reveal" inert>
        <div class="slides" ref={canvas} />
      </div>
    </div>
  );
}
