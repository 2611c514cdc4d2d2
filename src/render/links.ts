import { address } from "#words/address.ts";
import type { CitedFigure } from "../model/figure.ts";
import type { SlideId } from "../model/slide.ts";
import { writeTable } from "./write-table.ts";

/** Where the links of a page lead: to other pages and files, or within the one file that has everything. */
export interface Links {
  /** A slide in the deck. */
  slide: (id: SlideId) => string;
  reading: string;
  /** What the data mean; none where there is no page beside this one. */
  codebook?: string;
  /** Whether the pages that a host needs lie beside this one. */
  statements: boolean;
  /** The summary in easy language; none where there is no page beside this one. */
  easy?: string;
  /** A figure's values, and the name under which they are saved; `true` for the link's own. */
  values: (figure: CitedFigure) => { href: string; download: string | true };
}

/** The pages side by side, wherever they are hosted. */
export const hosted: Links = {
  slide: (id) => `./?${address.slides}#/${id}`,
  reading: "./handout.html",
  codebook: "./codebuch.html",
  statements: true,
  easy: "./leicht.html",
  values: ({ id }) => ({ href: `data/${id}.csv`, download: true }),
};

/** Everything in one file, which opens from a disk: other pages are its views, other files its data. */
export const offline: Links = {
  slide: (id) => `?${address.slides}#/${id}`,
  reading: `?${address.reading}`,
  statements: false,
  values: (figure) => {
    const bytes = new TextEncoder().encode(writeTable(figure));
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return { href: `data:text/csv;charset=utf-8;base64,${btoa(text)}`, download: `${figure.id}.csv` };
  },
};
