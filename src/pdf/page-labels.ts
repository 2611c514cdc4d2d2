import { type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";

/**
 * Numbers the pages as readers show them, and shows the bookmarks beside them at once.
 * @param labels what stands for each page; left out where pages are counted
 */
export function labelPages(pdf: PDFDocument, labels?: readonly string[]): void {
  const { context, catalog } = pdf;
  const nums = labels?.flatMap((label, page) => [page, context.obj({ P: PDFHexString.fromText(label) })]);
  const counted = [0, context.obj({ S: PDFName.of("D") })];
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: nums ?? counted }));
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}
