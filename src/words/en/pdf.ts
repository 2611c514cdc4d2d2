import type { PdfWords } from "../types/pdf.ts";

export const words: PdfWords = { slides: "Slides (PDF)", handout: "Handout (PDF)" };
