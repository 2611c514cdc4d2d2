import type { Shaken } from "./claim.ts";
import type { Field, FieldReasons } from "./field.ts";
import type { CitedFigure, FigureId, Source } from "./figure.ts";
import type { Nouns } from "./nouns.ts";
import type { Poll, PollId } from "./poll.ts";
import type { SourceId } from "./share.ts";
import type { Site } from "./site.ts";
import type { Block, Slide, SlideId } from "./slide.ts";

/** Languages that the software's own words are written in; one folder of `src/words/` each. */
export const LANGS = ["de", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** The lecture's summary in easy language; a lecture may do without. */
export const EASY_FILE = "data/leichte-sprache.md";

/** Under which terms the data may be used, as a data package says it. */
export interface Licence {
  /** An identifier of the Open Definition, or `other-closed`. */
  name: string;
  /** The terms in a sentence or two. */
  title: string;
}

/** What catalogues of data ask for, beyond what the lecture is. */
export interface Publication {
  /** A name of its own for the data as a whole, that no other data have: `urn:uuid:…`, a DOI. */
  id: string;
  /** Day on which the collection was first made: `2020-05-17`. */
  created: string;
  /** Who made what of it. */
  contributors: readonly { title: string; roles: readonly string[] }[];
  /** Terms of the numbers, which are facts; those of the words are the lecture's. */
  numbers: Licence & { path: string };
  /** Theme of the European catalogues: `SOCI`. */
  theme?: string;
}

/** `slides/index.ts`: who speaks, in which language, for how long, and the order of the slides. */
export interface LectureOrder {
  lang: Lang;
  speaker: string;
  /** What the lecture is about, for catalogues of data. */
  keywords: readonly string[];
  licence: Licence;
  /** Without it the data are described as far as the lecture says. */
  publication?: Publication;
  /** What is not the speaker's but was added by the editors, and says so wherever it shows. */
  byEditors?: readonly ("notes" | "plan")[];
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

/** The slides of the talk itself, without what lies below them. */
export function mainSlides({ slides }: Pick<Lecture, "slides">): Slide[] {
  return slides.filter(({ below }) => below === undefined);
}

/** The whole lecture: what every surface is made from. */
export interface Lecture extends Omit<LectureOrder, "appendices"> {
  title: string;
  /** A summary in easy language, by the editors. */
  easy?: readonly Block[];
  slides: readonly Slide[];
  figures: Readonly<Record<FigureId, CitedFigure>>;
  sources: Readonly<Record<SourceId, Source>>;
  /** Every field there is, in the order of every legend. */
  fields: readonly Field[];
  /** Why categories have theirs, as far as the editors say. */
  fieldReasons: FieldReasons;
  nouns: Nouns;
  polls: Readonly<Record<PollId, Poll>>;
  /** Where and by whom it is published, as far as that is known. */
  site: Site;
  /** Sentences that rest on other values than there are. */
  shaken: readonly Shaken[];
}
