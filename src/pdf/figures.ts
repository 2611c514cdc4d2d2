import { type PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { listLinks, removeLinks } from "./annotations.ts";
import { allElements, setAttributes, tagOf } from "./tree.ts";

/** What the addresses of the links begin with that were laid over the charts. */
export const FRAMES = "https://figure.invalid/";

/**
 * Tells every figure the box it stands in, and takes away the links that told it.
 * @returns the figures' tags, by the figures' ids
 * @throws Error if there are more charts than figures, or fewer
 */
export function placeFigures(pdf: PDFDocument): Map<string, PDFDict> {
  const frames = listLinks(pdf)
    .flat()
    .filter(({ target }) => target.startsWith(FRAMES));
  const figures = allElements(pdf).filter(
    ({ element }) => tagOf(element) === "Figure" && element.has(PDFName.of("Alt")),
  );
  if (frames.length !== figures.length)
    throw new Error(`expected a frame for each of ${figures.length} figures, got ${frames.length}`);
  const placed = new Map<string, PDFDict>();
  for (const [index, { element }] of figures.entries()) {
    const frame = frames[index];
    if (!frame) continue;
    const box = pdf.context.obj(frame.box);
    setAttributes(element, "Layout", { BBox: box, Placement: PDFName.of("Block") });
    placed.set(frame.target.slice(FRAMES.length), element);
  }
  removeLinks(pdf, frames);
  return placed;
}
