import type { Field } from "./field.ts";
import type { CitedFigure, FigureId, Source } from "./figure.ts";
import type { Nouns } from "./nouns.ts";
import type { SourceId } from "./share.ts";

/** A slide's own slug, part of every link to it: `/#/ressourcen-2016`. */
export type SlideId = string;

/** Whether a text could be a slide's id: what comes from a store, a file or another window may be anything. */
export function isSlideId(value: unknown): value is SlideId {
  return typeof value === "string" && /^[a-z0-9-]{1,80}$/.test(value);
}

/** How a slide is composed; one arrangement in `src/styles/layouts.css` each. */
export const LAYOUTS = [
  "title",
  "list",
  "two-lists",
  "statements",
  "chart",
  "question",
  "findings",
  "recommendations",
  "closing",
  "sources",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Layouts whose points come one by one without being asked to. */
export const STEPPED: readonly Layout[] = ["findings", "recommendations"];

/** Languages that the software's own words are written in; one folder of `src/words/` each. */
export const LANGS = ["de", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** Under which terms the data may be used, as a data package says it. */
export interface Licence {
  /** An identifier of the Open Definition, or `other-closed`. */
  name: string;
  /** The terms in a sentence or two. */
  title: string;
}

/** `slides/index.ts`: who speaks, in which language, for how long, and the order of the slides. */
export interface LectureOrder {
  lang: Lang;
  speaker: string;
  /** What the lecture is about, for catalogues of data. */
  keywords: readonly string[];
  licence: Licence;
  /** Planned length of the whole talk. */
  minutes: number;
  chapters: readonly Chapter[];
  /** Slides below another one, by its id: for questions, beside the plan. */
  appendices?: Readonly<Record<SlideId, readonly SlideId[]>>;
}

/** Slides under one label. */
export interface Chapter {
  title: string;
  slides: readonly SlideId[];
}

/** What stands over an appendix instead of its chapter. */
export const APPENDIX = "Ergänzung zum Vortrag";

/** The slides of the talk itself, without what lies below them. */
export function mainSlides({ slides }: Pick<Lecture, "slides">): Slide[] {
  return slides.filter(({ below }) => below === undefined);
}

/** One slide, compiled. */
export interface Slide {
  id: SlideId;
  /** Its place as readers see it: „15“, below it „15a“ and „15b“. */
  number: string;
  /** The slide that it is an appendix of. */
  below?: SlideId;
  chapter: string;
  layout: Layout;
  /** Planned minutes. */
  minutes: number;
  /** The heading as plain text. */
  title: string;
  /** Second line of the heading. */
  subtitle?: string;
  /** The surveyed authors over the heading. */
  authors?: string;
  /** Its points come one by one. */
  steps: boolean;
  /** Added by the editors, not in the lecture's source. */
  added: boolean;
  /** Body as HTML, figures as `<figure data-figure>` with their tables. */
  html: string;
  /** Speaker notes as HTML. */
  notes: string;
  figures: readonly FigureId[];
}

/** The whole lecture: what every surface is made from. */
export interface Lecture extends Omit<LectureOrder, "appendices"> {
  title: string;
  slides: readonly Slide[];
  figures: Readonly<Record<FigureId, CitedFigure>>;
  sources: Readonly<Record<SourceId, Source>>;
  /** Every field there is, in the order of every legend. */
  fields: readonly Field[];
  nouns: Nouns;
}
