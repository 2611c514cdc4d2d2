import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";

const name = PDFName.of;

/** The page of each place that links lead to, by the place's id; the first page is 1. */
export async function readPages(bytes: Uint8Array): Promise<Record<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pages: Record<string, number> = {};
  for (const [place, destination] of listDestinations(pdf)) {
    const array = destination instanceof PDFDict ? destination.lookup(name("D")) : destination;
    const page = array instanceof PDFArray ? array.get(0) : undefined;
    const number = [...numbers].find(([ref]) => ref === page)?.[1];
    if (number !== undefined) pages[place] = number;
  }
  return pages;
}

/** Named places, as old files have them, a dictionary, and new ones, a tree. */
function listDestinations(pdf: PDFDocument): [string, PDFObject | undefined][] {
  const { catalog, context } = pdf;
  const old = catalog.lookupMaybe(name("Dests"), PDFDict)?.entries() ?? [];
  const tree = catalog.lookupMaybe(name("Names"), PDFDict)?.lookupMaybe(name("Dests"), PDFDict);
  const below = (node: PDFDict): [string, PDFObject | undefined][] => {
    const entries = node.lookupMaybe(name("Names"), PDFArray)?.asArray() ?? [];
    const kids = node.lookupMaybe(name("Kids"), PDFArray)?.asArray() ?? [];
    const own = entries.flatMap((key, index): [string, PDFObject | undefined][] =>
      key instanceof PDFString || key instanceof PDFHexString
        ? [[key.decodeText(), context.lookup(entries[index + 1])]]
        : [],
    );
    return [...own, ...kids.flatMap((kid) => below(context.lookup(kid, PDFDict)))];
  };
  return [
    ...old.map(([key, value]): [string, PDFObject | undefined] => [key.decodeText(), context.lookup(value)]),
    ...(tree ? below(tree) : []),
  ];
}
