import { type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { words } from "#words/pdf.ts";
import { type Link, listLinks, removeLinks } from "./annotations.ts";

/** How far two boxes of one link may be apart, in points: Chromium rounds them. */
const CLOSE = 0.6;

/**
 * Says of each link where it leads, to those who do not see it.
 * @param titles what stands at each place of the document, by its name
 */
export function describeLinks(pdf: PDFDocument, titles: Readonly<Record<string, string>>): void {
  joinSpaces(pdf);
  for (const { annotation, target } of listLinks(pdf).flat()) {
    const title = target.startsWith("#") ? titles[target.slice(1)] : undefined;
    const text = title === undefined ? words.linkOut(target) : words.linkTo(title);
    annotation.set(PDFName.of("Contents"), PDFHexString.fromText(text));
  }
}

/** The space that ends a line of a link is part of the box before it, not a link of its own. */
function joinSpaces(pdf: PDFDocument): void {
  const joined: Link[] = [];
  for (const links of listLinks(pdf)) {
    let before: Link | undefined;
    for (const link of links) {
      if (before && follows(before, link)) {
        before.box[2] = link.box[2];
        before.annotation.set(PDFName.of("Rect"), pdf.context.obj(before.box));
        joined.push(link);
      } else before = link;
    }
  }
  removeLinks(pdf, joined);
}

const follows = (before: Link, link: Link): boolean =>
  before.target === link.target &&
  Math.abs(before.box[1] - link.box[1]) < CLOSE &&
  Math.abs(before.box[2] - link.box[0]) < CLOSE;
