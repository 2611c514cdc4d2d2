import type { WordingWords } from "../types/wordings.ts";

const NUMBERS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];
const PARTS = [
  "",
  "",
  "drittel",
  "viertel",
  "fünftel",
  "sechstel",
  "siebtel",
  "achtel",
  "neuntel",
  "zehntel",
];
const ORDINALS = [
  "",
  "zweite",
  "dritte",
  "vierte",
  "fünfte",
  "sechste",
  "siebte",
  "achte",
  "neunte",
  "zehnte",
];

const oneOf = (words: readonly string[]) => words.filter(Boolean).join("|");
const WORD = `ein(?:e[mnrs]?)?|${oneOf(NUMBERS.slice(1))}`;
const NUMBER = "\\d+(?:[.,]\\d+)?";
const PERCENT = "(?:%|Prozent|v\\.\\s?H\\.)";

/** „drei“, „einem“, „12,5“ */
function numberOf(text = ""): number {
  const word = text.toLowerCase().replace(/^ein(?:e[mnrs]?)$/, "ein");
  const place = NUMBERS.indexOf(word);
  return place < 0 ? Number(text.replace(",", ".")) : place + 1;
}

/** „Drittel“ → 3, „fünfte“ → 5, „25.“ → 25 */
function placeOf(words: readonly string[], text = ""): number {
  const place = words.indexOf(text.toLowerCase());
  return place < 0 ? Number.parseInt(text, 10) : place + 1;
}

const part = (count: number, of: number) => {
  const percent = (count / of) * 100;
  return percent > 0 && percent <= 100 ? { from: percent, to: percent } : undefined;
};

const before = (words: string) =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s*(?:de[rnm]|d(?:ie|as)|ein(?:e[mnrs]?)?)?\\s*$`, "iu");

export const words: WordingWords = {
  quantities: [
    {
      pattern: new RegExp(
        `(${NUMBER})\\s*(?:${PERCENT})?\\s*(?:bis|und|–|-)\\s*(${NUMBER})\\s*${PERCENT}`,
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
      pattern: new RegExp(`(?:^|[^\\p{L}])(${WORD})\\s*(${oneOf(PARTS)})n?(?!\\p{L})`, "giu"),
      read: ([count, of]) => part(numberOf(count), placeOf(PARTS, of)),
    },
    {
      pattern: new RegExp(
        `(?:^|[^\\p{L}])(${NUMBER}|${WORD})\\s+von\\s+(${NUMBER}|${WORD})(?!\\p{L})`,
        "giu",
      ),
      read: ([count, of]) => part(numberOf(count), numberOf(of)),
    },
    {
      pattern: new RegExp(`jede[mnrs]?\\s+(\\d+(?=\\.)|${oneOf(ORDINALS)})`, "giu"),
      read: ([of]) => part(1, placeOf(ORDINALS, of)),
    },
    { pattern: /(?:^|[^\p{L}])Hälfte(?!\p{L})/giu, read: () => part(1, 2) },
  ],
  relations: [
    ["below", before("weniger als|unter|höchstens|maximal|nicht mehr als|bis zu|nicht einmal")],
    ["justBelow", before("nahezu|fast|beinahe|knapp|annähernd")],
    ["above", before("mehr als|über|gut|mindestens|wenigstens")],
    ["about", before("rund|etwa|ungefähr|circa|ca\\.|zirka|um")],
  ],
  majority: /(?:^|[^\p{L}])(?:Mehrheit|mehrheitlich|Großteil|die meisten)(?!\p{L})/iu,
  minority: /(?:^|[^\p{L}])Minderheit(?!\p{L})/iu,
  noAnswer:
    /^(?:k\.?\s?A\.?|o\.?\s?A\.?|n\.?\s?\/?\s?[abv]\.?|null|#nv|#n\/a|keine? Angaben?|ohne Angabe|unbekannt|nicht bekannt|fehlt|weiß nicht|[-–—/.?*]+)$/iu,
  notARow:
    /^(?:Summe|Gesamt(?:summe)?|Insgesamt|Total|Durchschnitt|Mittelwert)$|^N\s*=|^(?:Quellen?|Anmerkung(?:en)?|Hinweise?|Basis)\s*:/iu,
  aboutTyped: /^(?:ca\.?|circa|rund|etwa|ungefähr|[~±∼≃≅≒])\s*\d/iu,
};
