import type { ComponentChildren, FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import { address } from "#words/address.ts";
import { words as codebook } from "#words/codebook.ts";
import { words as easy } from "#words/easy.ts";
import { lang, words } from "#words/pages.ts";
import { words as reading } from "#words/reading.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Slide, SlideId } from "../model/slide.ts";
import { Blocks } from "./blocks.tsx";
import { Codebook } from "./codebook.tsx";
import { Render, type Rendering, useRendering } from "./context.tsx";
import { Easy } from "./easy.tsx";
import { Handout } from "./handout.tsx";
import { hosted, type Links, offline } from "./links.ts";
import { Sections } from "./slide.tsx";
import { Accessibility, Imprint, Legal, Privacy, STATEMENTS } from "./statements.tsx";

/** What a shell of `src/pages/` gets from the lecture. */
export interface PageParts {
  lang: string;
  /** What stands in the head beside the shell's own. */
  head: string;
  body: string;
}

interface Page {
  links: Links;
  title: (lecture: string) => string;
  notes?: boolean;
  Body: FunctionComponent<{ lecture: Lecture }>;
}

const sameTitle = (lecture: string) => lecture;

const titleOf = (name: keyof typeof STATEMENTS) => (lecture: string) =>
  `${STATEMENTS[name].title}: ${lecture}`;

/** Every page by its shell's name. */
export const PAGES: Readonly<Record<string, Page>> = {
  index: { links: hosted, title: sameTitle, Body: Deck },
  handout: { links: hosted, title: reading.title, Body: Reading },
  /** The reading view as the live server gives it to the audience. */
  reading: { links: hosted, title: reading.title, notes: false, Body: Reading },
  leicht: { links: hosted, title: easy.title, Body: Easy },
  codebuch: { links: hosted, title: codebook.title, Body: Codebook },
  barrierefreiheit: { links: hosted, title: titleOf("barrierefreiheit"), Body: Accessibility },
  impressum: { links: hosted, title: titleOf("impressum"), Body: Imprint },
  datenschutz: { links: hosted, title: titleOf("datenschutz"), Body: Privacy },
  speaker: { links: hosted, title: words.consoleTitle, Body: Console },
  vortrag: { links: offline, title: sameTitle, Body: Everything },
};

/** A page's words as HTML; undefined for a shell that has its own. */
export function renderPage(name: string, lecture: Lecture): PageParts | undefined {
  const page = PAGES[name];
  if (!page) return undefined;
  const { links, title, notes = true, Body } = page;
  const head = (
    <>
      <title>{title(lecture.title)}</title>
      <meta name="author" content={authorOf(name, lecture)} />
    </>
  );
  return {
    lang,
    head: renderToString(head),
    body: renderWith({ lecture, links, notes }, <Body lecture={lecture} />),
  };
}

/** Notes stand in the handout, and are not always the speaker's. */
function authorOf(name: string, { speaker, byEditors }: Lecture): string {
  return name !== "index" && byEditors?.includes("notes") ? `${speaker}; ${words.editorsAs}` : speaker;
}

/** What the speaker says, and whose it is, as HTML by slide: deck and console put it into their panels. */
export function renderNotes(lecture: Lecture): Record<SlideId, string> {
  const whose = lecture.byEditors?.includes("notes") && <div class="whose">{words.editorsNotes}</div>;
  const render = ({ id, notes }: Slide) => {
    const children = (
      <>
        {whose}
        <Blocks blocks={notes} />
      </>
    );
    return [id, renderWith({ lecture, links: hosted }, children)] as const;
  };
  return Object.fromEntries(lecture.slides.map(render));
}

function renderWith(rendering: Rendering, children: ComponentChildren): string {
  return renderToString(<Render {...rendering}>{children}</Render>);
}

function Deck({ lecture }: { lecture: Lecture }) {
  const { links } = useRendering();
  return (
    <>
      <p class="to-reading">
        {words.toReading.before}
        <a href={links.reading}>{words.toReading.link}</a>
      </p>
      <main class="deck">
        <div class="slides">
          <Sections lecture={lecture} />
        </div>
      </main>
      {links.statements && <Legal />}
    </>
  );
}

function Reading({ lecture }: { lecture: Lecture }) {
  const { links } = useRendering();
  return (
    <>
      <a class="skip" href={`#${address.main}`}>
        {words.skip}
      </a>
      <section class="controls" aria-label={words.controls} />
      <Handout lecture={lecture} />
      {links.statements && <Legal />}
    </>
  );
}

function Console({ lecture }: { lecture: Lecture }) {
  const { before, link, after } = words.noScript;
  return (
    <>
      <noscript>
        {before}
        <a href="./">{link}</a>
        {after}
      </noscript>
      {/* Hidden by the style sheet, which browsers do not load from a disk either. */}
      <p class="unserved">{words.unserved}</p>
      <template id="slides">
        <Sections lecture={lecture} />
      </template>
    </>
  );
}

/** The deck, and the reading view in a template until it is asked for. */
function Everything({ lecture }: { lecture: Lecture }) {
  return (
    <>
      <Deck lecture={lecture} />
      <template id="leseansicht">
        <Reading lecture={lecture} />
      </template>
    </>
  );
}
