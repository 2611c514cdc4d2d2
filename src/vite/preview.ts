import { readFile } from "node:fs/promises";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { drawPng } from "./icons.ts";

/** What the title slide says. */
export interface PreviewTexts {
  title: string;
  lines: readonly string[];
}

/** Left and right of the text, in pixels. */
const MARGIN = 90;

/**
 * Draws the title slide as a picture, in the deck's font and colours, without a browser.
 * @param file the deck's font, with all weights
 */
export async function drawPreview(
  file: string,
  { title, lines }: PreviewTexts,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array> {
  const full = await readFile(file);
  const characters = [...new Set([title, ...lines].join(""))].join("");
  const pin = (wght: number) =>
    subsetFont(full, characters, { targetFormat: "sfnt", variationAxes: { wght } });
  const [bold, regular] = await Promise.all([pin(700), pin(400)]);
  const room = width - 2 * MARGIN;
  const head = wrap(title, measureWith(bold, 72), room);
  const [last = "", ...before] = lines.toReversed();
  const under = before.toReversed().flatMap((line) => wrap(line, measureWith(regular, 34), room));
  let y = Math.round((height - head.length * 82 - under.length * 46 - 130) / 2);
  const parts: string[] = [];
  const write = (text: string, size: number, weight: number, colour: string, step: number) => {
    y += step;
    parts.push(
      `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${asXml(text)}</text>`,
    );
  };
  for (const line of head) write(line, 72, 700, "#ffffff", 82);
  y += 16;
  for (const line of under) write(line, 34, 400, "#e3eef0", 46);
  if (last) {
    y += 40;
    parts.push(
      `<rect x="${MARGIN}" y="${y}" width="${Math.round(measureWith(bold, 32)(last))}" height="5" fill="#9ccbd6"/>`,
    );
    write(last, 32, 700, "#ffffff", 52);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="IBM Plex Sans"><rect width="100%" height="100%" fill="#0a5567"/>${parts.join("")}</svg>`;
  return drawPng(svg, width, [bold, regular]);
}

/** How long a text is in pixels. */
function measureWith(file: Buffer, size: number): (text: string) => number {
  const font = fontkit.create(file);
  if (!("layout" in font)) throw new Error("expected a single font, got a collection");
  return (text) => (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

/** Breaks between words. */
export function wrap(text: string, measure: (text: string) => number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

const asXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
