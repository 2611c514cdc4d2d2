import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { getDocument, type PDFPageProxy } from "unpdf/pdfjs";

/** An element of a page's tags; a leaf has no children and the text that it tags. */
export interface Tag {
  role: string;
  alt?: string;
  text: string;
  children: Tag[];
}

/** A piece of text and the box it stands in, in points from the page's lower left corner. */
export interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: Run[];
  tags: Tag | undefined;
  /** Targets outside of the document, and „#“ for those inside. */
  links: string[];
}

/** A heading or bookmark and its depth. */
export interface Entry {
  level: number;
  title: string;
}

/** A PDF as its readers see it, read by a library that had no part in making it. */
export interface PdfDocument {
  size: number;
  info: Record<string, unknown>;
  /** The XMP packet as it stands in the file, or undefined if nobody could find it without a PDF reader. */
  xmp: string | undefined;
  marked: boolean;
  showsTitle: boolean;
  pages: PdfPage[];
  outline: Entry[];
  fonts: { name: string; type: string; embedded: boolean }[];
  images: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  // pdf.js takes the bytes away from whoever gives them.
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const preferences = (await pdf.getViewerPreferences()) as Record<string, unknown> | null;
  const outline = (await pdf.getOutline()) ?? [];
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages: PdfPage[] = [];
  for (const number of numbers) pages.push(await readPage(await pdf.getPage(number)));
  const marked = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return {
    size: bytes.length,
    info: info as Record<string, unknown>,
    xmp: /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(Buffer.from(bytes).toString("utf8"))?.[0],
    marked,
    showsTitle: preferences?.["DisplayDocTitle"] === true,
    pages,
    outline: flatten(outline, 1),
    ...(await readParts(bytes)),
  };
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

const flatten = (nodes: readonly OutlineNode[], level: number): Entry[] =>
  nodes.flatMap(({ title, items }) => [{ level, title }, ...flatten(items, level + 1)]);

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const runs: Run[] = [];
  for (const item of items) {
    if ("str" in item) {
      const [, , , , left, bottom] = item.transform as number[];
      const place = { left: left ?? 0, bottom: bottom ?? 0 };
      const box = { ...place, right: place.left + item.width, top: place.bottom + item.height };
      if (item.str.trim() !== "") runs.push({ text: item.str, ...box });
      const id = open.findLast((one) => one !== undefined);
      if (id) texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" ? item.id : undefined);
  }
  const tree = (await page.getStructTree()) as Node | null;
  const annotations = await page.getAnnotations();
  const links = annotations
    .filter(({ subtype }) => subtype === "Link")
    .map(({ url, unsafeUrl, dest }) => url ?? unsafeUrl ?? (dest ? "#" : "nowhere"));
  return { width, height, runs, links, tags: tree ? readTag(tree, texts) : undefined };
}

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

function readTag({ role = "", alt, id = "", children = [] }: Node, texts: Map<string, string>): Tag {
  const inside = children.map((child) => readTag(child, texts));
  const text = (texts.get(id) ?? "") + inside.map((child) => child.text).join(" ");
  return { role, ...(alt !== undefined && { alt }), text, children: inside };
}

/** Every tag of a page, from the outermost in, in reading order. */
export const allTags = (tag: Tag | undefined): Tag[] => (tag ? [tag, ...tag.children.flatMap(allTags)] : []);

/** What pdf.js does not tell: fonts and images wherever they are used, patterns and groups included. */
async function readParts(bytes: Uint8Array): Promise<Pick<PdfDocument, "fonts" | "images">> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const nameOf = (dict: PDFDict, key: string) =>
    dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? "";
  const dicts = objects.filter((object) => object instanceof PDFDict);
  const fonts = dicts
    .filter((dict) => nameOf(dict, "Type") === "Font" && !nameOf(dict, "Subtype").startsWith("CIDFont"))
    .map((font) => ({ name: nameOf(font, "BaseFont"), type: nameOf(font, "Subtype"), embedded: true }));
  const files = dicts.filter((dict) => nameOf(dict, "Type") === "FontDescriptor");
  const isEmbedded = (name: string) =>
    files.some(
      (dict) =>
        nameOf(dict, "FontName") === name &&
        ["FontFile", "FontFile2", "FontFile3"].some((key) => dict.has(PDFName.of(key))),
    );
  const streams = objects.filter((object) => object instanceof PDFRawStream);
  const images = streams.filter(({ dict }) => nameOf(dict, "Subtype") === "Image").length;
  return { fonts: fonts.map((font) => ({ ...font, embedded: isEmbedded(font.name) })), images };
}
