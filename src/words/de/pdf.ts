import type { PdfWords } from "../types/pdf.ts";

export const words: PdfWords = { slides: "Folien (PDF)", handout: "Handout (PDF)" };
