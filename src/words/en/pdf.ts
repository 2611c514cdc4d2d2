import type { PdfWords } from "../types/pdf.ts";

export const words: PdfWords = {
  slides: "Slides (PDF)",
  handout: "Handout (PDF)",
  linkTo: (title) => `To: ${title}`,
  linkOut: (address) => `On the web: ${address}`,
  table: "The figure’s values (CSV)",
  appendix: "Appendix: tables",
  oneOf: (title, found, all) => `${title} (${found} of ${all})`,
};
