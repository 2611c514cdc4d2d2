/** Who publishes the lecture, as far as `data/site.yaml` says it. */
export interface Publisher {
  lecture: string;
  speaker: string;
  operator: string | undefined;
  url: string | undefined;
}

/** What a device keeps, by the sentence of the privacy statement that tells of it. */
export type Kept = "files" | "window" | "letters" | "reading" | "votes" | "console";

/** What there is for people whom the talk itself does not reach. */
export interface Versions {
  easy: boolean;
  signLanguage: boolean;
}

/** A part of a page: its heading, paragraphs, points. */
export interface Part {
  heading: string;
  texts: readonly string[];
  points?: readonly string[];
}

/** Pages that a host in Germany needs beside the lecture. */
export interface SiteWords {
  /** The links to them, and their titles. */
  accessibility: { link: string; title: string };
  imprint: { link: string; title: string };
  privacy: { link: string; title: string };
  /** Name of the links together. */
  nav: string;
  back: string;
  /** In place of what nobody has filled in. */
  unknown: string;
  /** After the build: what of `data/site.yaml` is still empty. */
  missing: (keys: readonly string[]) => string;
  /** Terms before what the file says. */
  terms: {
    operator: string;
    address: string;
    represented: string;
    email: string;
    phone: string;
    register: string;
    vat: string;
    officer: string;
    authority: string;
    logs: string;
    land: string;
    enforcement: string;
    date: string;
  };
  statement: {
    scope: (publisher: Publisher) => string;
    state: Part;
    open: (there: Versions) => Part;
    tested: Part;
    contact: Part;
    enforcement: Part;
  };
  imprintOf: (publisher: Publisher) => string;
  data: {
    responsible: Part;
    none: Part;
    host: Part;
    device: Part;
    kept: Readonly<Record<Kept, string>>;
    live: Part;
    rights: Part;
  };
}
