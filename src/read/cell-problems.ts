import { formatNumber, formatPercent } from "#words/format.ts";
import type { FieldNoun } from "../model/nouns.ts";
import {
  type Place,
  type Problem,
  quote,
  quoteAll,
  quoteAllInGerman,
  quoteInGerman,
  TOGETHER,
} from "../model/problem.ts";

/*
 * Everything that can be wrong with a cell of a file in `data/`, one function each: the developer's
 * English beside the German for whoever has the file open in a spreadsheet.
 */

export const unknownField = (
  place: Place,
  cell: string,
  known: readonly string[],
  noun: FieldNoun,
): Problem => ({
  ...place,
  expected: `one of ${quoteAll(known)}`,
  got: quote(cell),
  german:
    (cell === "" ? `Hier fehlt ${noun.the}.` : `${quoteInGerman(cell)} ist ${noun.noneOf}.`) +
    ` Möglich sind: ${quoteAllInGerman(known)}.`,
});

export const unknownSource = (place: Place, cell: string, known: readonly string[]): Problem => ({
  ...place,
  expected: `one of ${quoteAll(known)}`,
  got: quote(cell),
  german:
    `${quoteInGerman(cell)} ist kein Kürzel einer Quelle. ` +
    `Möglich sind: ${quoteAllInGerman(known)} oder eine leere Zelle.`,
});

export const notCount = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "a whole number or nothing",
  got: quote(cell),
  german:
    `${quoteInGerman(cell)} ist keine Anzahl.${hint(cell)} ` +
    "Möglich sind ganze Zahlen ohne Punkt und Komma wie 270 oder eine leere Zelle.",
});

export const notLevelShare = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "a percentage from 0 to 100 or nothing",
  got: quote(cell),
  german:
    `${quoteInGerman(cell)} ist kein Anteil.${hint(cell)} ` +
    "Möglich sind Zahlen von 0 bis 100 wie 71,5 oder eine leere Zelle.",
});

export const notShare = (place: Place, cell: string): Problem => ({
  ...place,
  expected: 'a percentage such as "71,5", "≈75", ">50", "<90", or nothing',
  got: quote(cell),
  german:
    `${quoteInGerman(cell)} ist kein Anteil.${hint(cell)} ` +
    "Möglich sind Zahlen von 0 bis 100 wie 71,5, auch mit ≈, > oder < davor, oder eine leere Zelle.",
});

export const sumTooLarge = (place: Place, columns: readonly string[], sum: number): Problem => ({
  ...place,
  column: columns.join(TOGETHER),
  expected: "a sum of at most 100",
  got: quote(`${Math.round(sum * 10) / 10}`),
  german: `Zusammen sind das ${formatPercent(sum)}, mehr als ${formatPercent(100)}. Vergleichen Sie die Zahlen mit der Quelle.`,
});

export const wordingWithoutShare = (place: Place, wording: string): Problem => ({
  ...place,
  expected: `a value for the wording ${quote(wording)}`,
  got: "nothing",
  german: `Zum Wortlaut ${quoteInGerman(wording)} fehlt der Anteil. Tragen Sie ihn ein oder leeren Sie den Wortlaut.`,
});

export const shareWithoutWording = (place: Place, cell: string): Problem => ({
  ...place,
  expected: `the source's words for ${quote(cell)}`,
  got: "nothing",
  german: `Zum Anteil ${quoteInGerman(cell)} fehlen die Worte der Quelle. Tragen Sie sie hier ein.`,
});

export const notWords = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "words",
  got: quote(cell),
  german: `Hier gehören Worte hin, nicht ${quoteInGerman(cell)}. Prüfen Sie, ob zwei Spalten vertauscht sind.`,
});

export const formulaInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text, not a formula",
  got: quote(cell),
  german:
    `${quoteInGerman(cell)} ist für ein Tabellenprogramm eine Formel. ` +
    "Schreiben Sie nur Text, der nicht mit =, +, - oder @ beginnt.",
});

export const sheetErrorInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text, not an error value of a spreadsheet",
  got: quote(cell),
  german: `${quoteInGerman(cell)} ist eine Fehlermeldung des Tabellenprogramms. Schreiben Sie den Text selbst hinein.`,
});

export const markupInText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "text without markup",
  got: quote(cell),
  german: `${quoteInGerman(cell)} enthält HTML. Schreiben Sie nur den Text, ohne < und > und ohne Zeichenfolgen wie &amp;.`,
});

export const garbledText = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "readable characters",
  got: quote(cell),
  german:
    `In ${quoteInGerman(cell)} sind Zeichen zerstört. ` +
    "Schreiben Sie den Text neu und speichern Sie die Datei mit dem Zeichensatz UTF-8.",
});

export const notOneLine = (place: Place, cell: string): Problem => ({
  ...place,
  expected: "one line of visible text",
  got: quote(cell),
  german:
    `In ${quoteInGerman(cell)} steckt ein Zeilenumbruch, ein Tabulator oder ein unsichtbares Zeichen. ` +
    "Schreiben Sie den Text neu in eine Zeile.",
});

export const tooLong = (place: Place, cell: string, most: number): Problem => ({
  ...place,
  expected: `at most ${most} characters`,
  got: `${cell.length}: ${quote(cell)}`,
  german: `Der Text hat ${formatNumber(cell.length)} Zeichen, erlaubt sind ${most}. Nehmen Sie nur, was das Diagramm braucht.`,
});

/** What a spreadsheet may have made of a cell, and what to do about it. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^[=+@]/, "Tragen Sie statt einer Formel ihr Ergebnis ein."],
  [
    /^\d{1,2}\.\s?\p{L}{3,}|^\d{1,2}\.\d{1,2}\.|^\d{4}-\d{1,2}-\d{1,2}|^\p{L}{3}\.?[ -]\d{2}$/u,
    "Daraus hat das Tabellenprogramm ein Datum gemacht: Tippen Sie das Komma, nicht den Punkt.",
  ],
  [
    /^\?\s?\d/,
    "Beim Speichern ist das Zeichen ≈ verloren gegangen: Speichern Sie mit dem Zeichensatz UTF-8.",
  ],
  [/\uFFFD|[ÃÂ][\u0080-\u00BF]|\p{L}\?\p{L}/u, "Speichern Sie mit dem Zeichensatz UTF-8."],
];

/** Advice for a refused cell, a sentence with a space before it, or nothing. */
export function hint(cell: string): string {
  const found = HINTS.find(([pattern]) => pattern.test(cell));
  return found ? ` ${found[1]}` : "";
}
