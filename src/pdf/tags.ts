import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { allElements, allKids, kidsOf, setAttributes, setKids, setTag, tagOf, wrap } from "./tree.ts";

const name = PDFName.of;

/**
 * Mends the tags that Chromium 156 writes, where PDF/UA asks for others. Each step names its own condition.
 */
export function mendTags(pdf: PDFDocument): void {
  for (const { element, parent } of allElements(pdf)) {
    mendFigure(element);
    mendCaption(element, parent);
    mendItem(pdf, element);
    mendList(element);
    mendHeader(element, parent);
  }
  // Tab goes through links in the order of the tags.
  for (const page of pdf.getPages()) page.node.set(name("Tabs"), name("S"));
}

/** An HTML `<figure>` is a Figure to Chromium, around the chart that is one, too, and has the description. */
function mendFigure(element: PDFDict): void {
  if (tagOf(element) === "Figure" && !element.has(name("Alt"))) setTag(element, "Div");
}

/** A caption belongs into a table or figure; under the former, the source line is a paragraph. */
function mendCaption(element: PDFDict, parent: PDFDict): void {
  if (tagOf(element) === "Caption" && tagOf(parent) !== "Table") setTag(element, "P");
}

/** A list item holds a label and a body and nothing else. What stands before its paragraphs is the label. */
function mendItem(pdf: PDFDocument, item: PDFDict): void {
  if (tagOf(item) !== "LI") return;
  const all = allKids(item);
  const elements = all.map((kid) => pdf.context.lookup(kid));
  const tags = elements.map((kid) => (kid instanceof PDFDict ? tagOf(kid) : undefined));
  if (tags.includes("LBody")) return;
  const [first] = elements;
  const labelled = tags[0] === "Lbl" || (tags[0] === "NonStruct" && tags[1] === "P");
  if (labelled && first instanceof PDFDict) setTag(first, "Lbl");
  const body = wrap(pdf, "LBody", labelled ? all.slice(1) : all, item);
  setKids(item, [...(labelled ? all.slice(0, 1) : []), body]);
}

/** A list says how it is numbered, also where it is not. */
function mendList(list: PDFDict): void {
  if (tagOf(list) === "L" && !list.has(name("A")))
    setAttributes(list, "List", { ListNumbering: name("None") });
}

/** A header cell says what it heads: its row when it stands first in one that has other cells, else its column. */
function mendHeader(cell: PDFDict, row: PDFDict): void {
  if (tagOf(cell) !== "TH" || saysScope(cell)) return;
  const cells = kidsOf(row);
  const headsRow = cells[0] === cell && cells.some((one) => tagOf(one) === "TD");
  setAttributes(cell, "Table", { Scope: name(headsRow ? "Row" : "Column") });
}

const saysScope = (cell: PDFDict) => String(cell.lookup(name("A")) ?? "").includes("/Scope");
