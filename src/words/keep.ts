import type { Nouns } from "../model/nouns.ts";

/** Words that stay on the line of the number after them („Folie 3“) or before them („60 Prozent“). */
type KeptWords = Nouns["kept"];

const NBSP = "\u00a0";

/**
 * What no line ends after in any language: „u.a. …“, and the first of two short words in quotes. Of „Lotsen- und …“ it
 * would, since lines break between a hyphen and a no-break space.
 */
const JOINED = [/((?:^|[\s(])(?:\p{L}\.){2}) (?=\S)/gu, /([„“‘]\p{L}{1,10}) (?=\p{L}{1,10}[“”’])/gu];

/**
 * Makes the function that keeps numbers on the line of what they count or name: „60 Prozent“, „Anfang
 * 2016“, „11. Juli 2016“. A lecture adds its own nouns. Apart from the formats, because only the build
 * needs it.
 */
export function createKeeper(locale: string, language: KeptWords) {
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index, 1)));
  const patterns = new WeakMap<KeptWords, readonly RegExp[]>();
  const patternsFor = (lecture: KeptWords) => {
    const known = patterns.get(lecture);
    if (known) return known;
    const before = oneOf([...months, ...language.before, ...lecture.before]);
    const after = oneOf([...months, ...language.after, ...lecture.after]);
    const made = [
      ...JOINED,
      new RegExp(`((?:^|[^\\p{L}\\d])(?:${before})) (?=\\d)`, "gu"),
      new RegExp(`(\\d\\.?) (?=%|(?:${after})(?![\\p{L}\\d]))`, "gu"),
    ];
    patterns.set(lecture, made);
    return made;
  };
  return (text: string, lecture: KeptWords): string =>
    patternsFor(lecture).reduce((kept, pattern) => kept.replaceAll(pattern, `$1${NBSP}`), text);
}

/** Any of some words, as part of a regular expression. */
const oneOf = (all: readonly string[]) =>
  all.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
