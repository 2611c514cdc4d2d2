/** How the reading view is printed: flowing text, or slides as blocks with lines to write on. */
export const PRINT_LAYOUTS = ["text", "handout"] as const;
export type PrintLayout = (typeof PRINT_LAYOUTS)[number];

/** What stands in links: names in queries, and places in the reading view. */
export interface AddressWords {
  /** `?folien`: the slides, on a narrow screen too. */
  slides: string;
  /** `?lesen`: the reading view, in the offline file. */
  reading: string;
  /** `?pult`: the speaker's console, in the offline file. */
  console: string;
  /** `?notizen`, `?tabellen`: shown in the reading view. */
  notes: string;
  tables: string;
  /** `?geordnet=<id>,<id>`, `?mitte=<id>`: figures whose rows or levels stand otherwise than in the lecture. */
  ordered: string;
  middle: string;
  /** `?fassung=handout`: how it is printed. */
  layout: string;
  layouts: Readonly<Record<PrintLayout, string>>;
  /** Values that switch off what a name alone switches on. */
  off: readonly string[];
  /** Fragments of the reading view. */
  main: string;
  contents: string;
  chapter: (number: number) => string;
  title: (slide: string) => string;
}
