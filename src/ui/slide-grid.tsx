import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OutlineSlide } from "../model/outline.ts";
import type { SlideId } from "../model/slide.ts";
import { startState } from "../stage/state.ts";
import { copySlide, figuresIn, showState } from "./slide-copy.ts";

/** What the grid is told. */
export interface GridOptions {
  /** The slides to show, in order. */
  shown: readonly OutlineSlide[];
  /** Under the headings of their chapters; what was searched for stands as it was found. */
  grouped: boolean;
  /** The slide one is at. */
  current: SlideId;
  go: (slide: SlideId) => void;
  /** Where slides have addresses; without it they are buttons. */
  href?: (slide: SlideId) => string;
  /** What stands beside a slide's title. */
  note: (slide: OutlineSlide) => string;
  slides: ParentNode;
  /** Draws a chart into its place; what draws may come later. */
  paint: ((figure: HTMLElement) => void) | undefined;
}

/** Slides in small, by chapters. */
export function SlideGrid({ shown, grouped, current, go, href, note, slides, paint }: GridOptions) {
  const groups = grouped ? byChapter(shown) : [{ chapter: undefined, members: shown }];
  return (
    <>
      {groups.map(({ chapter, members }) => (
        <section key={members[0]?.id}>
          {chapter !== undefined && <h3>{chapter}</h3>}
          <ol>
            {members.map((slide) => (
              <li key={slide.id}>
                <Thumb {...{ slide, slides, paint }} />
                {href ? (
                  <a
                    href={href(slide.id)}
                    data-slide={slide.id}
                    // One stop of the tab key: the arrow keys lead on from there.
                    tabIndex={slide.id === current ? 0 : -1}
                    aria-current={slide.id === current || undefined}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      go(slide.id);
                    }}
                  >
                    <Label slide={slide} note={note(slide)} />
                  </a>
                ) : (
                  <button
                    type="button"
                    aria-current={slide.id === current || undefined}
                    onClick={() => go(slide.id)}
                  >
                    <Label slide={slide} note={note(slide)} />
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const Label = ({ slide, note }: { slide: OutlineSlide; note: string }) => (
  <>
    <span class="number">{slide.number}</span> <span class="title">{titleOf(slide)}</span>
    {note !== "" && <span class="time"> {note}</span>}
  </>
);

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

interface ThumbProps extends Pick<GridOptions, "slides" | "paint"> {
  slide: OutlineSlide;
}

/** A slide with all its points, drawn once it comes into sight. What stands beside it says what it is. */
function Thumb({ slide, slides, paint }: ThumbProps) {
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
    if (seen && canvas.current) for (const figure of figuresIn(canvas.current)) paint?.(figure);
  }, [seen, paint, slide.id]);
  return (
    <div class="stage" aria-hidden="true" ref={place}>
      <div class="deck reveal" inert>
        {/* Not „slides“: reveal.js would count what is in it. */}
        <div class="canvas" ref={canvas} />
      </div>
    </div>
  );
}
