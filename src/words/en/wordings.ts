import type { WordingWords } from "../types/wordings.ts";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const PARTS = ["", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const ORDINALS = ["", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const oneOf = (words: readonly string[]) => words.filter(Boolean).join("|");
const WORD = `an?|${oneOf(NUMBERS)}`;
const NUMBER = "\\d+(?:\\.\\d+)?";
const PERCENT = "(?:%|per\\s?cent)";

/** „three“, „a“, „12.5“ */
function numberOf(text = ""): number {
  const word = text.toLowerCase().replace(/^an?$/, "one");
  const place = NUMBERS.indexOf(word);
  return place < 0 ? Number(text) : place + 1;
}

/** „third“ → 3, „25th“ → 25 */
function placeOf(words: readonly string[], text = ""): number {
  const place = words.indexOf(text.toLowerCase());
  return place < 0 ? Number.parseInt(text, 10) : place + 1;
}

const part = (count: number, of: number) => {
  const percent = (count / of) * 100;
  return percent > 0 && percent <= 100 ? { from: percent, to: percent } : undefined;
};

const before = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s*(?:the|an?)?\\s*$`, "iu");

export const words: WordingWords = {
  quantities: [
    {
      pattern: new RegExp(
        `(${NUMBER})\\s*(?:${PERCENT})?\\s*(?:to|and|–|-)\\s*(${NUMBER})\\s*${PERCENT}`,
        "giu",
      ),
      read: ([low, high]) => ({ from: numberOf(low), to: numberOf(high) }),
    },
    {
      pattern: new RegExp(`(${NUMBER})\\s*${PERCENT}`, "giu"),
      read: ([number]) => ({ from: numberOf(number), to: numberOf(number) }),
      printed: true,
    },
    {
      pattern: new RegExp(`(?:^|[^\\p{L}])(${WORD})[\\s-]+(${oneOf(PARTS)})s?(?!\\p{L})`, "giu"),
      read: ([count, of]) => part(numberOf(count), placeOf(PARTS, of)),
    },
    {
      pattern: new RegExp(
        `(?:^|[^\\p{L}])(${NUMBER}|${WORD})\\s+(?:in|of|out\\s+of)\\s+(${NUMBER}|${WORD})(?!\\p{L})`,
        "giu",
      ),
      read: ([count, of]) => part(numberOf(count), numberOf(of)),
    },
    {
      pattern: new RegExp(`every\\s+(\\d+(?=th)|${oneOf(ORDINALS)})`, "giu"),
      read: ([of]) => part(1, placeOf(ORDINALS, of)),
    },
    { pattern: /(?:^|[^\p{L}])half(?!\p{L})/giu, read: () => part(1, 2) },
  ],
  relations: [
    ["below", before("less than|fewer than|under|below|at most|no more than|not more than|up to")],
    ["justBelow", before("nearly|almost|just under|just below|close to")],
    ["above", before("more than|over|above|at least|just over")],
    ["about", before("about|around|roughly|some|approximately|circa|ca\\.")],
  ],
  majority: /(?:^|[^\p{L}])(?:majority|most)(?!\p{L})/iu,
  minority: /(?:^|[^\p{L}])minority(?!\p{L})/iu,
  noAnswer:
    /^(?:n\.?\s?\/?\s?a\.?|null|#n\/a|no answer|not available|not stated|unknown|missing|[-–—/.?*]+)$/iu,
  notARow: /^(?:sum|(?:grand )?total|average|mean)$|^N\s*=|^(?:sources?|notes?|base)\s*:/iu,
  aboutTyped: /^(?:ca\.?|circa|about|around|roughly|[~±∼≃≅≒])\s*\d/iu,
};
