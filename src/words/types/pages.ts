import type { Noun } from "../../model/nouns.ts";
import type { Layout } from "../../model/slide.ts";

/** What stands on the pages beside the lecture's own words: written by the build alone. */
export interface PagesWords {
  /** Language and country, as messengers name them. */
  locale: string;
  /** „Folie 15“, over a slide in the reading view. */
  slide: (number: string) => string;
  /** Stands over an appendix instead of its chapter. */
  appendix: string;
  /** Beside the slides, for those who cannot use them: the way to the reading view. */
  toReading: { before: string; link: string };
  skip: string;
  /** Name of the switches of the reading view. */
  controls: string;
  /** Title of the console's page. */
  consoleTitle: (lecture: string) => string;
  /** The console does not work without scripts; the lecture does. */
  noScript: { before: string; link: string; after: string };
  /** The console's page was opened from a disk, where browsers run none of its scripts. */
  unserved: string;
  /** Under the lecture's title: its length, and the way to the slides. */
  length: (minutes: number) => string;
  asSlides: string;
  /** How bars that are not exactly known are to be read. */
  legend: (inks: readonly string[]) => string;
  notes: string;
  /** Over notes that the editors wrote. */
  editorsNotes: string;
  /** After what the editors planned. */
  editorsPlan: string;
  /** Who wrote the notes, beside the lecture's author. */
  editorsAs: string;
  notesOf: (number: string) => string;
  asTable: string;
  /** The same as it is heard: with the figure's title. */
  asTableOf: (figure: string) => string;
  contents: string;
  /** What the numbered points of a layout are called, one and many: where several slides have one title, lists name these. */
  points: Readonly<Partial<Record<Layout, Noun>>>;
  /** On the last slide: where the handout is; without an address of the lecture, beside the page. */
  handoutAt: { before: string; beside: string };
  /** „Seite 3 von 12“, at a sheet's foot: what stands before the two numbers, which the browser counts. */
  sheet: { before: string; between: string };
}
