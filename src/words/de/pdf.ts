import type { PdfWords } from "../types/pdf.ts";

export const words: PdfWords = {
  slides: "Folien (PDF)",
  handout: "Handout (PDF)",
  linkTo: (title) => `Zu: ${title}`,
  linkOut: (address) => `Im Netz: ${address}`,
  table: "Werte der Abbildung (CSV)",
  appendix: "Anhang: Tabellen",
  oneOf: (title, found, all) => `${title} (${found} von ${all})`,
};
