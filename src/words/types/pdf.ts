/** What the PDFs are called where pages offer them. */
export interface PdfWords {
  slides: string;
  handout: string;
}
