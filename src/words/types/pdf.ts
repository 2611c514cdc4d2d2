/** What the PDFs say beside what the pages do. */
export interface PdfWords {
  /** What they are called where pages offer them. */
  slides: string;
  handout: string;
  /** A link into the document, for those who do not see it. */
  linkTo: (title: string) => string;
  /** A link out of the document. */
  linkOut: (address: string) => string;
  /** A figure's values, as a file in the PDF. */
  table: string;
  /** Heading of the tables at the handout's end. */
  appendix: string;
  /** One of several headings that are called alike, in a list of them. */
  oneOf: (title: string, found: number, all: number) => string;
}
