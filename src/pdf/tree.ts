import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/** Reading and changing the structure tree: the tags of a PDF. */

const TYPE = PDFName.of("S");
const KIDS = PDFName.of("K");
const PARENT = PDFName.of("P");

export type Kid = PDFObject;

/** The tag of a structure element, without its slash. */
export const tagOf = (element: PDFDict): string | undefined =>
  element.lookupMaybe(TYPE, PDFName)?.asString().slice(1);

export const setTag = (element: PDFDict, tag: string): void => element.set(TYPE, PDFName.of(tag));

export const isElement = (object: PDFObject | undefined): object is PDFDict =>
  object instanceof PDFDict && object.has(TYPE);

/** All that is directly in an element, elements and marked content, as it stands in the file. */
export function allKids(element: PDFDict): Kid[] {
  const kids = element.lookup(KIDS);
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(KIDS);
  return only ? [only] : [];
}

/** The elements directly below; marked content is none. */
export const kidsOf = (element: PDFDict): PDFDict[] =>
  allKids(element)
    .map((kid) => element.context.lookup(kid))
    .filter(isElement);

/** Puts kids into an element in place of its own, and tells them whose they are. */
export function setKids(element: PDFDict, kids: readonly Kid[]): void {
  const { context } = element;
  const itself = context.getObjectRef(element);
  element.set(KIDS, context.obj([...kids]));
  for (const kid of kids.map((one) => context.lookup(one)))
    if (isElement(kid) && itself) kid.set(PARENT, itself);
}

/** A new element around kids, to be put in their place. */
export function wrap(pdf: PDFDocument, tag: string, kids: readonly Kid[], like: PDFDict): Kid {
  const element = pdf.context.obj({ Type: "StructElem", S: tag });
  const page = like.get(PDFName.of("Pg"));
  if (page) element.set(PDFName.of("Pg"), page);
  const reference = pdf.context.register(element);
  setKids(element, kids);
  return reference;
}

/** Sets what a kind of attributes says of an element; attributes of other kinds stay. */
export function setAttributes(element: PDFDict, owner: string, entries: Record<string, Kid>): void {
  const key = PDFName.of("A");
  const present = element.lookup(key);
  const all = present instanceof PDFArray ? present.asArray() : present ? [present] : [];
  const made = element.context.obj({ O: PDFName.of(owner), ...entries });
  element.set(key, element.context.obj([...all, made]));
}

export const rootOf = (pdf: PDFDocument): PDFDict =>
  pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);

/** Every element of the tree in reading order, with the one it is in. */
export function allElements(pdf: PDFDocument): { element: PDFDict; parent: PDFDict }[] {
  const below = (parent: PDFDict): { element: PDFDict; parent: PDFDict }[] =>
    kidsOf(parent).flatMap((element) => [{ element, parent }, ...below(element)]);
  return below(rootOf(pdf));
}
