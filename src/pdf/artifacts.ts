import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";

const PATH = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const PAINT = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const OPEN = "/Artifact BMC";
const CLOSE = "EMC";

/**
 * Marks everything as decoration that no tag claims: backgrounds, rules, dots of lists, page numbers.
 * Chromium 156 leaves it unmarked, which PDF/UA forbids.
 */
export function markArtifacts(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const contents = page.node.Contents();
    const reference = page.node.get(PDFName.of("Contents"));
    if (!(contents instanceof PDFRawStream) || !(reference instanceof PDFRef))
      throw new Error("expected one stream of contents per page");
    const text = Buffer.from(decodePDFRawStream(contents).decode()).toString("latin1");
    const marked = Buffer.from(markUnclaimed(text), "latin1");
    pdf.context.assign(reference, pdf.context.flateStream(marked));
  }
}

/**
 * Puts marks around each path, text and picture outside of marked content. Skia writes one operator a
 * line, at its end; a path and what paints it must not be parted.
 */
export function markUnclaimed(content: string): string {
  const lines: string[] = [];
  let depth = 0;
  let path = -1;
  for (const line of content.split("\n")) {
    const operator = line.slice(line.lastIndexOf(" ") + 1).replace(/^.*>>/, "");
    if (operator === "BDC" || operator === "BMC") depth += 1;
    if (depth > 0 || operator === "") lines.push(line);
    else if (PATH.has(operator)) {
      if (path < 0) path = lines.length;
      lines.push(line);
    } else if (PAINT.has(operator)) {
      lines.splice(path < 0 ? lines.length : path, 0, OPEN);
      lines.push(line, CLOSE);
    } else if (operator === "Do" || operator === "sh") lines.push(OPEN, line, CLOSE);
    else if (operator === "BT") lines.push(OPEN, line);
    else if (operator === "ET") lines.push(line, CLOSE);
    else lines.push(line);
    if (!PATH.has(operator)) path = -1;
    if (operator === "EMC") depth -= 1;
  }
  return lines.join("\n");
}
