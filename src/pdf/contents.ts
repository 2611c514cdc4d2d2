import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { allElements, allKids, type Kid, kidsOf, setKids, setTag, tagOf, wrap } from "./tree.ts";

/**
 * Tags a list as a table of contents if every one of its items begins with a link into the document; HTML
 * has no other word for one. Its items hold what PDF has for them: a label, a reference, a table below.
 */
export function tagContents(pdf: PDFDocument): void {
  for (const { element, parent } of allElements(pdf))
    if (tagOf(element) === "L" && tagOf(parent) !== "LBody" && isContents(pdf, element)) retag(pdf, element);
}

const itemsOf = (list: PDFDict) => kidsOf(list).filter((kid) => tagOf(kid) === "LI");
const bodyOf = (item: PDFDict) => kidsOf(item).find((kid) => tagOf(kid) === "LBody") ?? item;
const linkOf = (item: PDFDict) => kidsOf(bodyOf(item)).find((kid) => tagOf(kid) === "Link");

function isContents(pdf: PDFDocument, list: PDFDict): boolean {
  const links = itemsOf(list).map(linkOf);
  return links.length > 1 && links.every((link) => link !== undefined && leadsInside(pdf, link));
}

function leadsInside(pdf: PDFDocument, link: PDFDict): boolean {
  const objects = allKids(link).map((kid) => pdf.context.lookup(kid));
  return objects.some((object) => {
    const target = object instanceof PDFDict ? object.lookup(PDFName.of("Obj")) : undefined;
    return target instanceof PDFDict && target.has(PDFName.of("Dest"));
  });
}

function retag(pdf: PDFDocument, list: PDFDict): void {
  setTag(list, "TOC");
  list.delete(PDFName.of("A"));
  for (const item of itemsOf(list)) {
    const kids = allKids(bodyOf(item));
    const [first] = kidsOf(bodyOf(item));
    // What stands before the link is its slide's number.
    if (first && first !== linkOf(item)) setTag(first, "Lbl");
    setTag(item, "TOCI");
    setKids(
      item,
      kids.flatMap((kid) => partOf(pdf, item, kid)),
    );
  }
}

/** A part of an item as a table of contents has it. */
function partOf(pdf: PDFDocument, item: PDFDict, kid: Kid): Kid {
  const part = pdf.context.lookup(kid);
  // Marked content of the item itself is the space between two of its parts.
  if (!(part instanceof PDFDict) || tagOf(part) === undefined) return kid;
  switch (tagOf(part)) {
    case "Link":
      return wrap(pdf, "Reference", [kid], item);
    case "L":
      retag(pdf, part);
      return kid;
    default:
      return kid;
  }
}
