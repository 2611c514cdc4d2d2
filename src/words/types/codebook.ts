/** What the codebook says of the data beside what its figures say of themselves. */
export interface CodebookWords {
  title: (lecture: string) => string;
  /** The link to it. */
  link: string;
  intro: readonly string[];
  surveys: string;
  universe: string;
  fieldwork: string;
  participants: string;
  sampling: string;
  mode: string;
  response: string;
  published: string;
  unknown: string;
  signs: { heading: string; cell: string; meaning: string };
  fields: {
    heading: (noun: string) => string;
    by: (noun: string) => string;
    reason: string;
    without: string;
  };
  figures: string;
  file: string;
  columns: string;
  completeness: string;
  licences: { heading: string; numbers: string; words: string };
  files: string;
}
