import { words as codebook } from "#words/codebook.ts";
import { words } from "#words/origin.ts";
import { words as pages } from "#words/pages.ts";
import type { CitedFigure } from "../model/figure.ts";
import { type Lecture, mainSlides } from "../model/lecture.ts";
import type { Slide } from "../model/slide.ts";
import { Answers } from "./answers.tsx";
import { Blocks } from "./blocks.tsx";
import { Kept, useRendering } from "./context.tsx";
import { Squares } from "./squares.tsx";

/** All slides, in order; a slide with appendices and these in a section around them, as reveal.js stacks. */
export function Sections({ lecture }: { lecture: Lecture }) {
  return (
    <>
      {mainSlides(lecture).map((main) => {
        const below = lecture.slides.filter((slide) => slide.below === main.id);
        if (below.length === 0) return <Section key={main.id} slide={main} />;
        return (
          <section key={main.id} class="stack">
            {[main, ...below].map((slide) => (
              <Section key={slide.id} slide={slide} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/**
 * A slide as a section of the page. The heading carries the deep link's own fragment as its id, so that
 * `/#/<id>` finds its slide without a script.
 */
export function Section({ slide }: { slide: Slide }) {
  const { id, layout, title, subtitles, authors, chapter, number, below, added } = slide;
  const place = [...(below ? [] : [chapter]), ...(added || below ? [pages.appendix] : [])].join(" · ");
  const Heading = layout === "title" ? "h1" : "h2";
  return (
    <section id={id} class="slide" data-layout={layout} data-number={number} data-chapter={chapter}>
      <header>
        {layout !== "title" && layout !== "closing" && <Line name="chapter" text={place} />}
        <Line name="authors" text={authors} />
        <Heading id={`/${id}`} tabIndex={-1}>
          {title}
        </Heading>
        {subtitles.map((subtitle) => (
          <Line key={subtitle} name="subtitle" text={subtitle} />
        ))}
      </header>
      <div class="body">
        {layout === "closing" && <HandoutAt />}
        <SlideBody slide={slide} />
      </div>
      {slide.mark && <Squares {...slide.mark} />}
    </section>
  );
}

/** Where the handout is; the deck knows more of that once it is somewhere (`deck/handout-place.ts`). */
function HandoutAt() {
  const { lecture, links } = useRendering();
  const { before, beside } = pages.handoutAt;
  const { url } = lecture.site;
  if (!url && !links.statements) return null;
  const known = url && new URL(links.reading, url).href;
  return (
    <p class="handout-at">
      {before}{" "}
      <a href={known ?? links.reading} data-beside={known ? undefined : ""}>
        {known ? withoutScheme(known) : beside}
      </a>
    </p>
  );
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, "");

/** A line of a slide's head; none where there are no words for it. */
export function Line({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p class={name}>
      <Kept text={text} />
    </p>
  );
}

/** What a slide says and shows, in the deck and in the reading view. */
export function SlideBody({ slide, fold = false }: { slide: Slide; fold?: boolean }) {
  const { lecture } = useRendering();
  return (
    <>
      {slide.layout === "sources" && <Sources />}
      <Blocks blocks={slide.body} above={[slide.title, ...slide.subtitles]} fold={fold} />
      {firstShown(lecture, slide).map((figure) => (
        <Answers key={figure.id} of={figure} />
      ))}
    </>
  );
}

/** The figures that no slide before this one shows: what stands once, stands with these. */
function firstShown({ slides, figures }: Lecture, slide: Slide): CitedFigure[] {
  const before = slides.slice(0, slides.indexOf(slide)).flatMap((one) => one.figures);
  return slide.figures.flatMap((id) => (before.includes(id) ? [] : (figures[id] ?? [])));
}

/** Publications in full, reports on them in one line: the text of „Quellen und Datenlage“. */
function Sources() {
  const { lecture, links } = useRendering();
  const sources = Object.values(lecture.sources);
  const publications = sources.filter(({ kind }) => kind === "publication");
  const reports = sources.filter(({ kind }) => kind === "press").map(({ short }) => short);
  return (
    <div class="references">
      <ul>
        {publications.map(({ citation }) => (
          <li key={citation}>{citation}</li>
        ))}
      </ul>
      {reports.length > 0 && (
        <div class="source">
          <Kept text={words.reports(reports.join("; "))} />
        </div>
      )}
      {links.codebook && (
        <p class="to-codebook">
          <a href={links.codebook}>{codebook.link}</a>
        </p>
      )}
    </div>
  );
}
