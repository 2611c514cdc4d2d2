import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { allElements, allKids, setKids, tagOf } from "./tree.ts";

/** A link of a page: its annotation, where that lies in the file, and where it leads. */
export interface Link {
  reference: PDFRef;
  annotation: PDFDict;
  /** Left, bottom, right, top, in points from the page's lower left corner. */
  box: [number, number, number, number];
  /** An address, or „#“ and the name of a place in the document. */
  target: string;
}

const name = PDFName.of;

/** The links of each page, in the order in which they were printed. */
export const listLinks = (pdf: PDFDocument): Link[][] =>
  pdf
    .getPages()
    .map((page) => (page.node.Annots()?.asArray() ?? []).flatMap((entry) => readLink(pdf, entry)));

function readLink(pdf: PDFDocument, reference: unknown): Link[] {
  if (!(reference instanceof PDFRef)) return [];
  const annotation = pdf.context.lookup(reference);
  if (!(annotation instanceof PDFDict)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation
    .lookup(name("Rect"), PDFArray)
    .asArray()
    .map(Number);
  return [{ reference, annotation, box: [left, bottom, right, top], target: targetOf(annotation) }];
}

function targetOf(annotation: PDFDict): string {
  const place = annotation.lookup(name("Dest"));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  if (place instanceof PDFString || place instanceof PDFHexString) return `#${place.decodeText()}`;
  const address = annotation.lookupMaybe(name("A"), PDFDict)?.lookup(name("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : "";
}

/** Takes links away, and what the tags say of them; a tag of which nothing is left goes as well. */
export function removeLinks(pdf: PDFDocument, links: readonly Link[]): void {
  const gone = new Set(links.map(({ reference }) => reference));
  for (const page of pdf.getPages()) {
    const kept = page.node
      .Annots()
      ?.asArray()
      .filter((entry) => !(entry instanceof PDFRef && gone.has(entry)));
    if (kept) page.node.set(name("Annots"), pdf.context.obj(kept));
  }
  for (const { element, parent } of allElements(pdf)) {
    const kids = allKids(element);
    const kept = kids.filter((kid) => {
      const object = pdf.context.lookup(kid);
      const to = object instanceof PDFDict ? object.get(name("Obj")) : undefined;
      return !(to instanceof PDFRef && gone.has(to));
    });
    if (kept.length === kids.length) continue;
    setKids(element, kept);
    if (kept.length === 0 && tagOf(element) === "Link")
      setKids(
        parent,
        allKids(parent).filter((kid) => pdf.context.lookup(kid) !== element),
      );
  }
  const keys = new Set(links.map(({ annotation }) => String(annotation.get(name("StructParent")))));
  forgetParents(pdf, keys);
}

/** The number tree from an annotation to its tag, without some of them. */
function forgetParents(pdf: PDFDocument, keys: ReadonlySet<string>): void {
  const tree = pdf.catalog
    .lookup(name("StructTreeRoot"), PDFDict)
    .lookup(name("ParentTree"), PDFDict)
    .lookupMaybe(name("Nums"), PDFArray);
  if (!tree) return;
  for (let index = tree.size() - 2; index >= 0; index -= 2) {
    if (!keys.has(String(tree.get(index)))) continue;
    tree.remove(index + 1);
    tree.remove(index);
  }
}
