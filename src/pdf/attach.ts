import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { words } from "#words/pdf.ts";

/** A figure's values as a file of their own. */
export interface Table {
  /** The figure's id. */
  figure: string;
  bytes: Uint8Array;
}

const name = PDFName.of;

/** Puts each figure's values into the document, as a file that belongs to the figure (PDF 2.0, PDF/A-3). */
export function attachTables(
  pdf: PDFDocument,
  figures: ReadonlyMap<string, PDFDict>,
  tables: readonly Table[],
  date: Date,
): void {
  const attached = tables.flatMap(({ figure, bytes }) => {
    const element = figures.get(figure);
    if (!element) return [];
    const file = `${figure}.csv`;
    const reference = attach(pdf, file, bytes, date);
    element.set(name("AF"), pdf.context.obj([reference]));
    return [{ file, reference }];
  });
  if (attached.length === 0) return;
  // A name tree is sorted by its names.
  const sorted = attached.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const { context, catalog } = pdf;
  const entries = sorted.flatMap(({ file, reference }) => [PDFString.of(file), reference]);
  const names = catalog.lookupMaybe(name("Names"), PDFDict) ?? context.obj({});
  names.set(name("EmbeddedFiles"), context.obj({ Names: entries }));
  catalog.set(name("Names"), names);
  catalog.set(name("AF"), context.obj(sorted.map(({ reference }) => reference)));
}

function attach({ context }: PDFDocument, file: string, bytes: Uint8Array, date: Date): PDFRef {
  const stream = context.flateStream(bytes, {
    Type: "EmbeddedFile",
    Subtype: "text/csv",
    Params: { Size: bytes.length, ModDate: PDFString.fromDate(date) },
  });
  const embedded = context.register(stream);
  return context.register(
    context.obj({
      Type: "Filespec",
      F: PDFString.of(file),
      UF: PDFHexString.fromText(file),
      EF: { F: embedded, UF: embedded },
      Desc: PDFHexString.fromText(words.table),
      AFRelationship: "Data",
    }),
  );
}
