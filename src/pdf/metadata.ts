import { type PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { PdfProblem } from "./problem.ts";

/** What a PDF says of itself. */
export interface Facts {
  title: string;
  author: string;
  /** As in HTML's `lang`. */
  language: string;
  date: Date;
}

/** What made the file, as readers show it. */
const CREATOR = "npm run pdf";

/**
 * When a PDF was made: now, or the second SOURCE_DATE_EPOCH names, so that the same source gives the same
 * file.
 * @throws PdfProblem if that is no second
 */
export function readDate(env: Readonly<Record<string, string | undefined>>): Date {
  const epoch = env["SOURCE_DATE_EPOCH"];
  if (!epoch) return new Date();
  const date = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(date.getTime())) return date;
  throw new PdfProblem(`SOURCE_DATE_EPOCH: expected seconds since 1970, got "${epoch}"`);
}

/** Writes the same facts where old readers look, Info, and where new ones do, XMP. */
export function writeMetadata(pdf: PDFDocument, facts: Facts): void {
  const { title, author, language, date } = facts;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setCreator(CREATOR);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.catalog.set(PDFName.of("Lang"), PDFString.of(language));
  const packet = writeXmp(facts, pdf.getProducer() ?? "");
  // Not compressed, so that tools that know no PDF find it, too.
  const stream = pdf.context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** The facts as an XMP packet. */
export function writeXmp({ title, author, language, date }: Facts, producer: string): Uint8Array {
  const time = date.toISOString().replace(/\.\d+Z$/, "Z");
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    '  xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '  xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    '  xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    "<dc:format>application/pdf</dc:format>",
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${time}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
