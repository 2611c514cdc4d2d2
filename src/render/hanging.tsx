/** Longest pair that stays together, in characters: a phone's line has room for it. */
const LONGEST = 24;

const SOFT_HYPHEN = "\u00ad";

/** A word whose end is left to the word after the next one, and the word that joins them: „Lotsen- und“. */
const HANGING = /([\p{L}\u00ad]+-\s\p{Ll}[\p{L}\u00ad]*)(?![\p{L}-])/u;

/** A text's parts; those at odd places are pairs that a hanging hyphen joins. */
export const splitHanging = (text: string): readonly string[] => text.split(HANGING);

/** Text in which no line ends on a hanging hyphen. It stays plain: whoever copies or searches finds what was written. */
export function Joined({ text }: { text: string }) {
  const parts = splitHanging(text);
  if (parts.length === 1) return <>{text}</>;
  // One element around all: a point that is laid out as a grid would part them.
  return <span>{parts.map((part, index) => (index % 2 === 1 ? keepPair(part) : part))}</span>;
}

const keepPair = (pair: string) =>
  pair.replaceAll(SOFT_HYPHEN, "").length <= LONGEST ? <span class="kept">{pair}</span> : pair;
