/*
 * Names that look alike are the same name: a spreadsheet, a web page or another system writes spaces, dashes,
 * quotation marks, capitals and composed letters in its own way.
 */

const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2039\u203A]/g;
const APOSTROPHES = /[\u2018-\u201B\u00B4`]/g;

/** What two names have in common that are one. */
export function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(DASHES, "-")
    .replaceAll(QUOTES, '"')
    .replaceAll(APOSTROPHES, "'")
    .trim()
    .toLowerCase();
}

export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** A text as it is shown: composed letters, and one space where several stand in a row. */
export const tidyText = (text: string): string => text.normalize("NFC").replaceAll(/(\p{Zs})\p{Zs}+/gu, "$1");
