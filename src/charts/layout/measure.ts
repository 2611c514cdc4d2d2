import { syllablesOf } from "./hyphens.ts";

/** Advance widths of the deck's font: character → thousandths of the font size, per weight. */
export interface FontWidths {
  400: Readonly<Record<string, number>>;
  600: Readonly<Record<string, number>>;
}

/** The two weights charts are set in. */
export type Weight = keyof FontWidths;

/** Size in canvas pixels, and weight, of a piece of chart text. */
export interface TextStyle {
  fontSize: number;
  fontWeight: Weight;
}

/** Width of a line of text in canvas pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** What a character outside the table counts: as wide as the widest common capital, never too little. */
const UNKNOWN = 700;

/** Measures with the font's own advance widths, so charts come out alike before and after it has loaded. */
export function createMeasure(widths: FontWidths): Measure {
  return (text, { fontSize, fontWeight }) => {
    const table = widths[fontWeight];
    let sum = 0;
    for (const character of text) sum += table[character] ?? UNKNOWN;
    return (sum * fontSize) / 1000;
  };
}

/**
 * What stands between two places where a line may break: after a space, a hyphen or a slash, as German setting
 * allows; a slash of its own begins no line.
 */
const PART = /(?:(?![/–-])[\S\u00a0]|(?:[^\S\u00a0]|[/–-])(?=[\s/]))*(?:[^\S\u00a0]|[/–-])?/gu;
const partsOf = (text: string): readonly string[] => text.match(PART) ?? [];

/** A hyphen that hangs, with a word to come. */
const HANGING = /\p{L}-\s$/u;

/** Keeps a hanging hyphen on the line of the word after it, wherever the two of them have room. */
function joinHanging(parts: readonly string[], fits: (part: string) => boolean): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && HANGING.test(last) && fits(last + part)) joined.splice(-1, 1, last + part);
    else joined.push(part);
  }
  return joined;
}

/**
 * Breaks text into lines no wider than `width` pixels; a single word that is wider stays whole.
 * Lines are then evened out, so that no last line is left with one short word.
 */
export function wrapText(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines = fill(text, width, style, measure);
  if (lines.length < 2) return lines;
  // Narrow the column until the text would need one more line: the same count of lines, even in length.
  let best = lines;
  for (let narrower = width * 0.98; narrower > width * 0.5; narrower *= 0.98) {
    const next = fill(text, narrower, style, measure);
    if (next.length > lines.length || next.some((line) => measure(line, style) > width)) break;
    best = next;
  }
  return best;
}

function fill(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (part: string) => measure(part.trimEnd(), style) <= width;
  for (const word of joinHanging(partsOf(text), fits)) {
    const longer = line + word;
    if (line !== "" && !fits(longer)) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/**
 * Breaks words that are wider than `width` pixels at their soft hyphens, and only these: sizes are chosen so
 * that there are few. Hyphens that are not needed are gone.
 */
export function breakWords(text: string, width: number, style: TextStyle, measure: Measure): string {
  const fits = (part: string) => measure(part, style) <= width;
  const join = (syllables: readonly string[]): string => {
    const word = syllables.join("");
    if (fits(word.trimEnd())) return word;
    const counts = syllables.map((_, index) => index).slice(1);
    const count = counts.findLast((one) => fits(`${syllables.slice(0, one).join("")}-`));
    if (count === undefined) return word;
    return `${syllables.slice(0, count).join("")}-${join(syllables.slice(count))}`;
  };
  return partsOf(text)
    .map((word) => join(syllablesOf(word)))
    .join("");
}
