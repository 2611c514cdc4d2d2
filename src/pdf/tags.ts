import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";

const name = PDFName.of;
const TYPE = name("S");
const KIDS = name("K");
const PARENT = name("P");

/** An element of the structure tree: its tag and what is in it. */
const tagOf = (element: PDFDict) => element.lookupMaybe(TYPE, PDFName)?.asString().slice(1);

/**
 * Mends the tags that Chromium 156 writes, where PDF/UA asks for others. Each step names its own condition.
 */
export function mendTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const visit = (element: PDFDict) => {
    for (const kid of kidsOf(element)) {
      mendFigure(kid);
      mendCaption(kid, element);
      mendItem(pdf, kid);
      visit(kid);
    }
  };
  visit(root);
  describeLinks(pdf);
  // Tab goes through links in the order of the tags.
  for (const page of pdf.getPages()) page.node.set(name("Tabs"), name("S"));
}

/** An HTML `<figure>` is a Figure to Chromium, around the chart that is one, too, and has the description. */
function mendFigure(element: PDFDict): void {
  if (tagOf(element) === "Figure" && !element.has(name("Alt"))) element.set(TYPE, name("Div"));
}

/** A caption belongs into a table or figure; under the former, the source line is a paragraph. */
function mendCaption(element: PDFDict, parent: PDFDict): void {
  if (tagOf(element) === "Caption" && tagOf(parent) !== "Table") element.set(TYPE, name("P"));
}

/** A list item holds a label and a body and nothing else. What stands before its paragraphs is the label. */
function mendItem(pdf: PDFDocument, item: PDFDict): void {
  if (tagOf(item) !== "LI") return;
  const kids = item.lookup(KIDS);
  const all: PDFObject[] =
    kids instanceof PDFArray ? kids.asArray() : kids ? [item.get(KIDS) as PDFObject] : [];
  const elements = all.map((kid) => pdf.context.lookup(kid));
  const tags = elements.map((kid) => (kid instanceof PDFDict ? tagOf(kid) : undefined));
  if (tags.includes("LBody")) return;
  const [first] = elements;
  const labelled = tags[0] === "Lbl" || (tags[0] === "NonStruct" && tags[1] === "P");
  if (labelled && first instanceof PDFDict) first.set(TYPE, name("Lbl"));
  const inside = labelled ? all.slice(1) : all;
  const itself = pdf.context.getObjectRef(item);
  const body = pdf.context.obj({ Type: "StructElem", S: "LBody", K: inside });
  if (itself) body.set(PARENT, itself);
  const page = item.get(name("Pg"));
  if (page) body.set(name("Pg"), page);
  const reference = pdf.context.register(body);
  for (const kid of elements.slice(labelled ? 1 : 0)) if (isElement(kid)) kid.set(PARENT, reference);
  item.set(KIDS, pdf.context.obj([...(labelled ? all.slice(0, 1) : []), reference]));
}

/** A link says where it leads to those who do not see it. */
function describeLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const annotation = pdf.context.lookup(reference);
      if (!(annotation instanceof PDFDict) || annotation.has(name("Contents"))) continue;
      const target = annotation.lookupMaybe(name("A"), PDFDict)?.lookup(name("URI"));
      const isText = target instanceof PDFString || target instanceof PDFHexString;
      const text = isText ? `Verweis: ${target.decodeText()}` : "Verweis im Dokument";
      annotation.set(name("Contents"), PDFHexString.fromText(text));
    }
  }
}

const isElement = (object: PDFObject | undefined): object is PDFDict =>
  object instanceof PDFDict && object.has(TYPE);

/** The elements directly below; marked content is none. */
function kidsOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(KIDS);
  const all = kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids];
  return all.filter(isElement);
}
