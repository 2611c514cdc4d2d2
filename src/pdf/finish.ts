import { ParseSpeeds, PDFDocument, PDFHeader } from "@cantoo/pdf-lib";
import { markArtifacts } from "./artifacts.ts";
import { attachTables, type Table } from "./attach.ts";
import { tagContents } from "./contents.ts";
import { placeFigures } from "./figures.ts";
import { describeLinks } from "./links.ts";
import { writeMetadata } from "./metadata.ts";
import { nameFonts } from "./name-fonts.ts";
import { nameBookmarks } from "./outline.ts";
import { labelPages } from "./page-labels.ts";
import type { Printed } from "./print-page.ts";
import { mendTags } from "./tags.ts";

/** A PDF ready to be handed out. */
export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Makes a document of what Chromium printed: it leaves out who wrote it, when, and some of the tags.
 * @param tables the figures' values as files, to go with the figures
 */
export async function finishPdf(
  { bytes, headings, places, labels, ...facts }: Printed,
  date: Date,
  tables: readonly Table[] = [],
): Promise<Finished> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  nameBookmarks(pdf, headings);
  labelPages(pdf, labels.length > 0 ? labels : undefined);
  mendTags(pdf);
  const figures = placeFigures(pdf);
  attachTables(pdf, figures, tables, date);
  describeLinks(pdf, places);
  tagContents(pdf);
  nameFonts(pdf);
  markArtifacts(pdf);
  writeMetadata(pdf, { ...facts, date });
  // Object streams, which pack a document's many tags, came with PDF 1.5; 1.7 is what PDF/UA builds on.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const saved = await pdf.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    useObjectStreams: true,
    objectsPerTick: Infinity,
  });
  return { bytes: saved, pages: pdf.getPageCount() };
}
