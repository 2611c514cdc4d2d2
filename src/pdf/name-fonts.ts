import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { create } from "fontkit";

/** What a font's weights are called, as in OpenType. */
const STYLES: Readonly<Record<number, string>> = {
  400: "Regular",
  500: "Medium",
  600: "SemiBold",
  700: "Bold",
};

const name = PDFName.of;

/**
 * Names each embedded font by its weight: cut from one variable font, all of them are called alike. Also
 * turns the height of capitals the right way up, which Chromium 156 writes below zero.
 */
export function nameFonts(pdf: PDFDocument): void {
  const names = new Map<string, string>();
  const dicts = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
  for (const font of dicts.filter((dict) => dict.get(name("Type")) === name("FontDescriptor"))) {
    const height = font.lookupMaybe(name("CapHeight"), PDFNumber);
    if (height) font.set(name("CapHeight"), PDFNumber.of(Math.abs(height.asNumber())));
    const before = font.lookup(name("FontName"), PDFName).decodeText();
    const weight = weightOf(font);
    if (weight === undefined) continue;
    const after = `${before.replace(/-\w+$/, "")}-${STYLES[weight] ?? `${weight}wght`}`;
    names.set(before, after);
    font.set(name("FontName"), name(after));
  }
  for (const font of dicts) {
    const after = names.get(font.lookupMaybe(name("BaseFont"), PDFName)?.decodeText() ?? "");
    if (after) font.set(name("BaseFont"), name(after));
  }
}

/** The weight that an embedded font gives itself, 100 to 900. */
function weightOf(descriptor: PDFDict): number | undefined {
  const file = descriptor.lookup(name("FontFile2"));
  if (!(file instanceof PDFRawStream)) return undefined;
  const font = create(Buffer.from(decodePDFRawStream(file).decode()));
  return "OS/2" in font ? font["OS/2"].usWeightClass : undefined;
}
