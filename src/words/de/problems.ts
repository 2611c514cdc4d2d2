import type { Hint, ProblemWords } from "../types/problems.ts";
import { added, columns } from "./columns.ts";
import { formatCount, formatList, formatNumber, formatPercent, quoted } from "./format.ts";

const HINTS: Readonly<Record<Hint, string>> = {
  formula: "Tragen Sie statt einer Formel ihr Ergebnis ein.",
  date: "Daraus hat das Tabellenprogramm ein Datum gemacht: Tippen Sie das Komma, nicht den Punkt.",
  sign: "Beim Speichern ist das Zeichen ≈ oder ≤ verloren gegangen: Speichern Sie mit dem Zeichensatz UTF-8.",
  encoding: "Speichern Sie mit dem Zeichensatz UTF-8.",
  fraction: "Das ist wohl ein Teil von 1: Tragen Sie Prozent ein, also 71,5 statt 0,715.",
  decimals:
    "Ein Tausenderpunkt gehört nicht hierher; nach dem Komma steht höchstens eine Stelle, also 71,5 statt 71,53.",
  noAnswer: "Nennt die Quelle keinen Wert, bleibt die Zelle leer.",
  about: "Für „ungefähr“ steht das Zeichen ≈ vor der Zahl.",
  atLeast: "Für „mindestens“ und „mehr als“ steht das Zeichen > vor der Zahl.",
  footnote: "Lassen Sie Klammern und Zeichen von Fußnoten weg.",
  apostrophe: "Löschen Sie den Apostroph vor der Zahl.",
  sheetError: "Das ist eine Fehlermeldung des Tabellenprogramms: Tragen Sie die Zahl selbst ein.",
  notARow: "Summen, Fallzahlen und Anmerkungen gehören nicht in diese Datei: Löschen Sie die Zeile.",
};

const cell = (text: string) => text || "kein Wert";
const all = (names: readonly string[]) => names.map(quoted).join(", ");
const advice = (hint: Hint | undefined) => (hint ? ` ${HINTS[hint]}` : "");

/** A cell that is refused, what it may have been, and what is possible instead. */
const no = (what: string, possible: string) => (cell: string, hint: Hint | undefined) =>
  `${quoted(cell)} ist ${what}.${advice(hint)} Möglich sind ${possible} oder eine leere Zelle.`;

export const words: ProblemWords = {
  place: (file, line, names) =>
    [
      file,
      ...(line === undefined ? [] : [`Zeile ${line}`]),
      ...(names.length === 0
        ? []
        : [`${names.length === 1 ? "Spalte" : "Spalten"} ${formatList(names.map(quoted))}`]),
    ].join(", "),
  more: (count) =>
    `Dazu kommen ${formatCount(count, "weiterer Fehler", "weitere Fehler")}. Beheben Sie zuerst diese.`,

  shakenHead: (count) =>
    count === 1
      ? "Ein Satz stützt sich auf einen Wert, der jetzt anders ist. Sehen Sie ihn an."
      : `${count} Sätze stützen sich auf Werte, die jetzt anders sind. Sehen Sie sie an.`,
  shaken: ({ where, text, figure, category, expected, got, hidden }) =>
    `${where}: ${quoted(text)} stützt sich auf „${figure}“, ${category}: ${cell(expected)}. ` +
    `Jetzt steht dort: ${cell(got)}.${hidden ? " Der Satz wird nicht gezeigt." : ""}`,

  noFile: {
    folder:
      "Das ist ein Ordner und keine Datei. Benennen Sie ihn um und legen Sie die CSV-Datei an seine Stelle.",
    nothing: "Hier ist keine Datei zu finden. Legen Sie die CSV-Datei wieder an diese Stelle.",
    special: "Das ist keine gewöhnliche Datei. Legen Sie die CSV-Datei an ihre Stelle.",
  },
  unreadable: (code) =>
    `Die Datei lässt sich nicht lesen (${code}). Schließen Sie sie in anderen Programmen und prüfen Sie die Rechte.`,
  tooLarge: (bytes, most) =>
    `Die Datei ist mit ${formatNumber(bytes)} Bytes zu groß, erlaubt sind ${formatNumber(most)}. ` +
    "Speichern Sie nur die Tabelle dieser Abbildung.",
  notText:
    "Das ist keine CSV-Datei, auch wenn sie so heißt. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie im " +
    "Format CSV.",
  missingFile: "Diese Datei fehlt. Legen Sie sie unter diesem Namen wieder an.",
  unknownFile:
    "Zu dieser Datei gibt es keine Abbildung. Prüfen Sie den Dateinamen oder legen Sie die Datei woanders ab.",
  emptyFile: `Die Datei ist leer. In die erste Zeile gehören die Namen der Spalten, als erster ${quoted(columns.category)}.`,

  headBelow: (line) => `Die Namen der Spalten stehen in Zeile ${line}. Löschen Sie die Zeilen darüber.`,
  wrongSeparator: (head) =>
    `${quoted(head)} lässt sich nicht in Spalten trennen. ` +
    "Speichern Sie die Datei als CSV mit dem Trennzeichen Semikolon (;).",
  brokenQuotes:
    'Hier öffnet oder schließt ein Anführungszeichen (") an der falschen Stelle. ' +
    "Löschen Sie es oder ersetzen Sie das Paar durch „ und “.",
  unnamedColumn: "In der Kopfzeile hat eine Spalte keinen Namen. Benennen oder löschen Sie sie.",
  doubledColumn: (name) =>
    `In der Kopfzeile steht ${quoted(name)} mehrmals. Jede Spalte darf es nur einmal geben.`,
  tooManyColumns: (count, most) =>
    `Die Kopfzeile hat ${formatNumber(count)} Spalten, erlaubt sind ${most}. ` +
    "Löschen Sie, was nicht zu dieser Abbildung gehört.",
  tooManyLines: (lines, most) =>
    `Die Datei hat ${formatNumber(lines)} Zeilen, erlaubt sind ${formatNumber(most)}. ` +
    "Speichern Sie nur die Tabelle dieser Abbildung.",
  tooManyCells: (cells, count) =>
    `Die Zeile hat ${cells} Zellen, die Kopfzeile nur ${count}. Löschen Sie, was zu viel ist. ` +
    "Ist die Datei mit Komma getrennt, gehören Zahlen mit Komma in Anführungszeichen.",
  unknownColumn: (name, known) =>
    `Eine Spalte ${quoted(name)} gehört nicht zu dieser Abbildung. Möglich sind: ${all(known)}.`,
  missingColumn: (name) =>
    `Die Spalte ${quoted(name)} fehlt. Fügen Sie sie mit genau diesem Namen in der Kopfzeile ein.`,
  swappedColumns: (other) =>
    `Die Kategorien stehen in der Spalte ${quoted(other)}. ` +
    "Tauschen Sie die Überschriften der beiden Spalten oder ihre Inhalte.",

  noCategory: "Hier fehlt die Kategorie. Tragen Sie sie ein oder löschen Sie die Zeile.",
  unknownCategory: (label, free, hint) => {
    const wrong =
      label === undefined
        ? "Hier fehlt die Kategorie."
        : `${quoted(label)} ist keine Kategorie dieser Abbildung.${advice(hint)}`;
    const where =
      free.length === 0
        ? `Alle Kategorien haben schon eine Zeile${label === undefined ? "; löschen Sie diese" : ""}.`
        : `Noch keine Zeile ${free.length === 1 ? "hat" : "haben"}: ${all(free)}.`;
    // Letters that were lost are no name that anybody could add.
    if (label === undefined || hint) return `${wrong} ${where}`;
    return `${wrong} ${where} Steht sie in der Veröffentlichung, schreiben Sie ${quoted(`${label} (${added})`)} und nennen die Quelle.`;
  },
  addedAlready: (label) =>
    `${quoted(label)} steht in der Liste des Vortrags. Löschen Sie „(${added})“ in dieser Zelle.`,
  addedWithoutSource: (label, known) =>
    `${quoted(label)} ist ergänzt, also gehört die Quelle dazu. Möglich sind: ${all(known)}.`,
  doubledCategory: (label, line) =>
    `${quoted(label)} steht schon in Zeile ${line}. Löschen Sie eine der beiden Zeilen.`,
  missingCategory: (label) =>
    `Die Zeile ${quoted(label)} fehlt. Fügen Sie sie ein; die Zellen für ihre Werte dürfen leer bleiben.`,

  missingField: (noun, known) => `Hier fehlt ${noun.the}. Möglich sind: ${all(known)}.`,
  unknownField: (cell, noun, known) => `${quoted(cell)} ist ${noun.noneOf}. Möglich sind: ${all(known)}.`,
  unknownSource: (cell, known, meant) =>
    `${quoted(cell)} ist kein Kürzel einer Quelle.${meant ? ` Gemeint ist wohl ${quoted(meant)}.` : ""} Möglich sind: ${all(known)} oder eine leere Zelle.`,
  notCount: no("keine Anzahl", "ganze Zahlen ohne Punkt und Komma wie 270"),
  notLevelShare: no("kein Anteil", "Zahlen von 0 bis 100 wie 71,5"),
  notShare: no("kein Anteil", "Zahlen von 0 bis 100 wie 71,5, auch mit ≈, >, < oder ≤ davor,"),
  sumTooLarge: (sum, most) =>
    `Zusammen sind das ${formatPercent(sum)}; als Rundung sind höchstens ${formatPercent(most)} erlaubt. ` +
    "Vergleichen Sie die Zahlen mit der Quelle.",
  sumTooSmall: (sum, least, most) =>
    `Zusammen sind das nur ${formatPercent(sum)}. Alle Stufen der Skala sind ausgefüllt, also müssen es ` +
    `${formatNumber(least)} bis ${formatPercent(most)} sein. Vergleichen Sie die Zahlen mit der Quelle.`,
  allFractions: `Alle Anteile dieser Datei sind höchstens 1. ${HINTS.fraction}`,
  wordingDenies: (wording, cell, meant) =>
    `${quoted(wording)} und ${quoted(cell)} widersprechen sich: Zu diesem Wortlaut gehört ${formatList(meant.map(quoted))}. ` +
    "Prüfen Sie beide an der Quelle.",
  levelsDeny: (cell, sums) =>
    `Der Anteil ${quoted(cell)} passt nicht zu den Stufen: Von links zusammengezählt ergeben sie ${formatList(sums)}. ` +
    "Prüfen Sie die Zahlen an der Quelle.",
  countDenies: (count, n, survey) =>
    `${formatNumber(count)} widerspricht der Befragung „${survey}“: Dort sind es ${formatNumber(n)} (sources.ts). ` +
    "Prüfen Sie beide an der Quelle.",
  countTooLarge: (count, n, survey) =>
    `${formatNumber(count)} sind mehr, als an der Befragung „${survey}“ teilgenommen haben: ${formatNumber(n)}.`,
  otherSurvey: (source, published, shown) =>
    `${quoted(source)} berichtet über eine andere Befragung (${published}); hier steht ${shown}. ` +
    "Prüfen Sie das Kürzel der Quelle.",
  wordingWithoutShare: (wording) =>
    `Zum Wortlaut ${quoted(wording)} fehlt der Anteil. Tragen Sie ihn ein oder leeren Sie den Wortlaut.`,
  shareWithoutWording: (cell) =>
    `Zum Anteil ${quoted(cell)} fehlen die Worte der Quelle. Tragen Sie sie hier ein.`,

  noAnswer: (cell) =>
    `${quoted(cell)} ist kein Wortlaut. Nennt die Quelle keinen Wert, bleiben Anteil und Wortlaut leer.`,
  notWords: (cell) =>
    `Hier gehören Worte hin, nicht ${quoted(cell)}. Prüfen Sie, ob zwei Spalten vertauscht sind.`,
  formulaInText: (cell) =>
    `${quoted(cell)} ist für ein Tabellenprogramm eine Formel. ` +
    "Schreiben Sie nur Text, der nicht mit =, +, - oder @ beginnt.",
  sheetErrorInText: (cell) =>
    `${quoted(cell)} ist eine Fehlermeldung des Tabellenprogramms. Schreiben Sie den Text selbst hinein.`,
  markupInText: (cell) =>
    `${quoted(cell)} enthält HTML. Schreiben Sie nur den Text, ohne < und > und ohne Zeichenfolgen wie &amp;.`,
  garbledText: (cell) =>
    `In ${quoted(cell)} sind Zeichen zerstört. ` +
    "Schreiben Sie den Text neu und speichern Sie die Datei mit dem Zeichensatz UTF-8.",
  notOneLine: (cell) =>
    `In ${quoted(cell)} steckt ein Zeilenumbruch, ein Tabulator oder ein unsichtbares Zeichen. ` +
    "Schreiben Sie den Text neu in eine Zeile.",
  tooLong: (length, most) =>
    `Der Text hat ${formatNumber(length)} Zeichen, erlaubt sind ${most}. Nehmen Sie nur, was die Abbildung braucht.`,
};
