import { address } from "#words/address.ts";
import { words as origin } from "#words/origin.ts";
import { words } from "#words/pages.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Slide } from "../model/slide.ts";
import { Blocks } from "./blocks.tsx";
import { useRendering } from "./context.tsx";
import { EasyLinks } from "./easy.tsx";
import { nameInList } from "./listed.ts";
import { SlideBody } from "./slide.tsx";

/**
 * The whole lecture as one document, for `handout.html`: on a screen the reading view, on paper the
 * handout. Headings are h1 for the lecture, h2 for chapters, h3 for slides.
 */
export function Handout({ lecture }: { lecture: Lecture }) {
  const [title, ...rest] = lecture.slides;
  if (!title) return null;
  const chapters = groupByChapter(rest);
  return (
    <>
      <Title slide={title} minutes={lecture.minutes} />
      <Contents chapters={chapters} />
      <main id={address.main} tabIndex={-1}>
        {chapters.map((chapter) => (
          <Chapter key={chapter.id} chapter={chapter} />
        ))}
      </main>
    </>
  );
}

interface HandoutChapter {
  id: string;
  title: string;
  slides: readonly Slide[];
}

/** Slides by chapter; an appendix stays with the slide it belongs to. */
function groupByChapter(slides: readonly Slide[]): HandoutChapter[] {
  const chapters: { title: string; slides: Slide[] }[] = [];
  for (const slide of slides) {
    const last = chapters.at(-1);
    if (last && (slide.below !== undefined || slide.chapter === last.title)) last.slides.push(slide);
    else chapters.push({ title: slide.chapter, slides: [slide] });
  }
  return chapters.map((chapter, index) => ({ id: address.chapter(index + 1), ...chapter }));
}

/** The title slide: its words stand over everything else. */
function Title({ slide, minutes }: { slide: Slide; minutes: number }) {
  const { links, lecture } = useRendering();
  const { byEditors } = lecture;
  const inks = Object.values(origin.inks).filter((ink) => ink !== undefined);
  return (
    <header class="title" id={slide.id}>
      <h1>{slide.title}</h1>
      <Blocks blocks={slide.body} fold />
      <p class="length">
        {words.length(minutes)}
        {byEditors?.includes("plan") && ` (${words.editorsPlan})`}
      </p>
      <p class="ways">
        <a class="to-slide" href={links.slide(slide.id)}>
          {words.asSlides}
        </a>
        <EasyLinks />
      </p>
      <p class="legend">{words.legend(inks)}</p>
      <Notes slide={slide} />
    </header>
  );
}

function Contents({ chapters }: { chapters: readonly HandoutChapter[] }) {
  const all = chapters.flatMap(({ slides }) => slides);
  return (
    <nav class="contents" aria-labelledby={address.contents}>
      <h2 id={address.contents}>{words.contents}</h2>
      <ol>
        {chapters.map(({ id, title, slides }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <ol>
              {slides.map((slide) => (
                <li key={slide.id}>
                  <span class="place">{words.slide(slide.number)}</span>{" "}
                  <a href={`#${slide.id}`}>{nameInList(slide, all)}</a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Chapter({ chapter: { id, title, slides } }: { chapter: HandoutChapter }) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {slides.map((slide) => (
        <Article key={slide.id} slide={slide} />
      ))}
    </section>
  );
}

function Article({ slide }: { slide: Slide }) {
  const { links } = useRendering();
  const { id, layout, number, title, subtitles, authors, added, below } = slide;
  return (
    <article id={id} class="slide" data-layout={layout} aria-labelledby={address.title(id)}>
      <div class="page">
        <header>
          <p class="number">
            <a class="to-slide" href={links.slide(id)}>
              {words.slide(number)}
            </a>
            {(added || below) && ` · ${words.appendix}`}
          </p>
          {authors && <p class="authors">{authors}</p>}
          <h3 id={address.title(id)}>{title}</h3>
          {subtitles.map((subtitle) => (
            <p key={subtitle} class="subtitle">
              {subtitle}
            </p>
          ))}
        </header>
        <div class="body">
          {/* Charts are drawn here as well, so their tables are folded away. */}
          <SlideBody slide={slide} fold />
        </div>
      </div>
      <Notes slide={slide} />
      {/* Written on by hand, where there are no notes; the style sheet draws its lines. */}
      <div class="lines" aria-hidden="true" />
    </article>
  );
}

function Notes({ slide: { notes, number } }: { slide: Slide }) {
  const { byEditors } = useRendering().lecture;
  if (useRendering().notes === false) return null;
  return (
    <div class="notes" role="note" aria-label={words.notesOf(number)}>
      <p class="label">
        {/* On paper, notes may go on far from their slide. */}
        <span class="of">{words.slide(number)} · </span>
        {byEditors?.includes("notes") ? words.editorsNotes : words.notes}
      </p>
      <Blocks blocks={notes} />
    </div>
  );
}
