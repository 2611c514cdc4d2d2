import { formatCount, formatNumber } from "#words/format.ts";
import {
  type Place,
  type Problem,
  quote,
  quoteAll,
  quoteAllInGerman,
  quoteInGerman,
} from "../model/problem.ts";
import { hint } from "./cell-problems.ts";

/*
 * Everything that can be wrong with a file in `data/` as a table, one function each: the developer's
 * English beside the German for whoever has it open in a spreadsheet. Its cells: `cell-problems.ts`.
 */

/** How many problems of one file are told; nobody reads a thousandth, and a message has to be shown. */
const MAX_PROBLEMS = 20;

/** The first problems of a file, and how many there are beyond. */
export function limitProblems(problems: readonly Problem[], file: string): readonly Problem[] {
  const more = problems.length - MAX_PROBLEMS;
  if (more <= 0) return problems;
  const german = `Dazu kommen ${formatCount(more, "weiterer Fehler", "weitere Fehler")}. Beheben Sie zuerst diese.`;
  const last = { file, expected: "nothing else wrong", got: `${more} more problems`, german };
  return [...problems.slice(0, MAX_PROBLEMS), last];
}

export const tooLarge = (file: string, bytes: number, most: number): Problem => ({
  file,
  expected: `at most ${most} bytes`,
  got: `${bytes} bytes`,
  german:
    `Die Datei ist mit ${formatNumber(bytes)} Bytes zu groß, erlaubt sind ${formatNumber(most)}. ` +
    "Speichern Sie nur die Tabelle dieser Abbildung.",
});

export const notText = (file: string): Problem => ({
  file,
  expected: "a CSV text file",
  got: "a binary file",
  german:
    "Das ist keine CSV-Datei, auch wenn sie so heißt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie im " +
    "Format CSV.",
});

/** What lies where a file should; everything else is a file that the system does not open. */
const NO_FILES: Readonly<Record<string, string>> = {
  EISDIR:
    "Das ist ein Ordner und keine Datei. Benennen Sie ihn um und legen Sie die CSV-Datei an seine Stelle.",
  ENOENT: "Hier ist keine Datei zu finden. Legen Sie die CSV-Datei wieder an diese Stelle.",
  "no file": "Das ist keine gewöhnliche Datei. Legen Sie die CSV-Datei an ihre Stelle.",
};

/** @param code what the system says: „EACCES“ */
export const unreadable = (file: string, code: string): Problem => ({
  file,
  expected: "a readable CSV file",
  got: code,
  german:
    NO_FILES[code] ??
    `Die Datei lässt sich nicht lesen (${code}). Schließen Sie sie in anderen Programmen und prüfen Sie die Rechte.`,
});

export const missingFile = (file: string, figure: string): Problem => ({
  file,
  expected: `the values of figure "${figure}"`,
  got: "no file",
  german: "Diese Datei fehlt. Legen Sie sie unter diesem Namen wieder an.",
});

export const unknownFile = (file: string, figure: string, known: readonly string[]): Problem => ({
  file,
  expected: `one of the figures of data/figures.ts: ${quoteAll(known)}`,
  got: quote(figure),
  german:
    "Zu dieser Datei gibt es keine Abbildung. Prüfen Sie den Dateinamen oder legen Sie die Datei woanders ab.",
});

export const emptyFile = (file: string): Problem => ({
  file,
  line: 1,
  expected: "a header line",
  got: "an empty file",
  german: "Die Datei ist leer. In die erste Zeile gehören die Namen der Spalten, als erster „Kategorie“.",
});

export const wrongSeparator = (place: Place, head: string): Problem => ({
  ...place,
  expected: "columns separated by semicolons",
  got: quote(head),
  german:
    `${quoteInGerman(head)} lässt sich nicht in Spalten trennen. ` +
    "Speichern Sie die Datei als CSV mit dem Trennzeichen Semikolon (;).",
});

export const brokenQuotes = (place: Place, reason: string): Problem => ({
  ...place,
  expected: "balanced quotation marks",
  got: quote(reason),
  german:
    'Hier öffnet oder schließt ein Anführungszeichen (") an der falschen Stelle. ' +
    "Löschen Sie es oder ersetzen Sie das Paar durch „ und “.",
});

export function doubledColumn(place: Place, columns: readonly string[]): Problem {
  const again = columns.find((column, index) => columns.indexOf(column) !== index) ?? "";
  return {
    ...place,
    expected: "every column named once",
    got: quote(columns.join(" | ")),
    german: columns.includes("")
      ? "In der Kopfzeile hat eine Spalte keinen Namen. Benennen oder löschen Sie sie."
      : `In der Kopfzeile steht ${quoteInGerman(again)} mehrmals. Jede Spalte darf es nur einmal geben.`,
  };
}

export const tooManyColumns = (place: Place, columns: number, most: number): Problem => ({
  ...place,
  expected: `at most ${most} columns`,
  got: `${columns}`,
  german:
    `Die Kopfzeile hat ${formatNumber(columns)} Spalten, erlaubt sind ${most}. ` +
    "Löschen Sie, was nicht zu dieser Abbildung gehört.",
});

export const tooManyLines = (file: string, lines: number, most: number): Problem => ({
  file,
  expected: `at most ${most} lines`,
  got: `${lines}`,
  german:
    `Die Datei hat ${formatNumber(lines)} Zeilen, erlaubt sind ${formatNumber(most)}. ` +
    "Speichern Sie nur die Tabelle dieser Abbildung.",
});

export const tooManyCells = (place: Place, cells: readonly string[], columns: number): Problem => ({
  ...place,
  expected: `at most ${columns} cells`,
  got: `${cells.length}: ${quote(cells.join(" | "))}`,
  german:
    `Die Zeile hat ${cells.length} Zellen, die Kopfzeile nur ${columns}. Löschen Sie, was zu viel ist. ` +
    "Ist die Datei mit Komma getrennt, gehören Zahlen mit Komma in Anführungszeichen.",
});

export const unknownColumn = (place: Place, column: string, known: readonly string[]): Problem => ({
  ...place,
  expected: `one of the columns ${quoteAll(known)}`,
  got: quote(column),
  german:
    `Eine Spalte ${quoteInGerman(column)} gehört nicht zu dieser Abbildung. ` +
    `Möglich sind: ${quoteAllInGerman(known)}.`,
});

export const missingColumn = (place: Place, column: string, columns: readonly string[]): Problem => ({
  ...place,
  expected: `a column "${column}"`,
  got: quoteAll(columns),
  german: `Die Spalte „${column}“ fehlt. Fügen Sie sie mit genau diesem Namen in der Kopfzeile ein.`,
});

export const swappedColumns = (place: Place, column: string, other: string): Problem => ({
  ...place,
  column,
  expected: "the categories",
  got: `them in column "${other}"`,
  german:
    `Die Kategorien stehen in der Spalte ${quoteInGerman(other)}. ` +
    "Tauschen Sie die Überschriften der beiden Spalten oder ihre Inhalte.",
});

/** @param free categories that have no row yet */
export function unknownCategory(
  place: Place,
  label: string,
  known: readonly string[],
  free: readonly string[],
): Problem {
  const wrong =
    label === ""
      ? "Hier fehlt die Kategorie."
      : `${quoteInGerman(label)} ist keine Kategorie dieser Abbildung.${hint(label)}`;
  const names = free.length === 1 ? "Noch keine Zeile hat:" : "Noch keine Zeile haben:";
  const remedy =
    free.length === 0
      ? "Alle Kategorien haben schon eine Zeile; löschen Sie diese."
      : `${names} ${quoteAllInGerman(free)}.`;
  return {
    ...place,
    expected: known.length === 0 ? "a category" : `one of ${quoteAll(known)}`,
    got: quote(label),
    german:
      known.length === 0
        ? "Hier fehlt die Kategorie. Tragen Sie sie ein oder löschen Sie die Zeile."
        : `${wrong} ${remedy}`,
  };
}

export const doubledCategory = (place: Place, label: string, first: number): Problem => ({
  ...place,
  expected: "every category once",
  got: `${quote(label)} again`,
  german: `${quoteInGerman(label)} steht schon in Zeile ${first}. Löschen Sie eine der beiden Zeilen.`,
});

export const missingCategory = (place: Place, label: string): Problem => ({
  ...place,
  expected: `a row ${quote(label)}`,
  got: "nothing",
  german: `Die Zeile „${label}“ fehlt. Fügen Sie sie ein; die Zellen für ihre Werte dürfen leer bleiben.`,
});
