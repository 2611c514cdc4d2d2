import { describe } from "vitest";
import {
  accepted,
  classified,
  inCount,
  type Kind,
  more,
  part,
  refused,
  row,
  SHARE,
  shares,
} from "./typed.ts";

/*
 * What comes along when somebody copies from a publication or a spreadsheet: marks, totals, notes, capitals, columns
 * that were once touched. A row each; whoever finds another kind adds one.
 */

const value = (cells: string, what: string): Kind => [what, row(cells), shares, "Wasser sammeln: 71,5 %"];
const wrong = (cells: string, expected: string): Kind => [`„${cells}“`, row(cells), shares, expected];
const label = (name: string) => row(";;").replace("Übung", name);
const head = (name: string) => row("71,5;;").replace("Anteil", name);

describe("names are read as they are meant", () => {
  accepted([
    value("71,5;;BUCH", "a source in capitals"),
    ["a column in capitals", head("ANTEIL"), shares, "Wasser sammeln: 71,5 %"],
    ["a column in small letters", head("anteil"), shares, "Wasser sammeln: 71,5 %"],
    ["a column with its unit", head("Anteil (%)"), shares, "Wasser sammeln: 71,5 %"],
    ["a column with its unit in words", head("Anteil in %"), shares, "Wasser sammeln: 71,5 %"],
    ["a column with its unit in brackets", head("Anteil (in %)"), shares, "Wasser sammeln: 71,5 %"],
    ["a category in small letters", label("übung"), shares, ""],
    ["a category in capitals", label("ÜBUNG"), shares, ""],
    [
      "a field in small letters",
      "Kategorie;Feld;Anteil\nWasser sammeln;boden und wasser;50\nKinder „lehren“ – jede Woche;Boden und Wasser;\nÜbung;Boden und Wasser;\n",
      classified,
      "Wasser sammeln: 50 %",
    ],
    [
      "a column that was once touched",
      row("71,5;;")
        .split("\n")
        .map((line) => line && `${line};;`)
        .join("\n"),
      shares,
      "Wasser sammeln: 71,5 %",
    ],
    ["added, without umlauts", more("Neues (ergaenzt);50;;buch"), shares, "Neues (ergänzt): 50 %"],
    ["added, in square brackets", more("Neues [ergänzt];50;;buch"), shares, "Neues (ergänzt): 50 %"],
    ["words in quotation marks", row("≈75;„drei von vier“;"), shares, "Wasser sammeln: drei von vier"],
    ["words in pointed ones", row("≈75;»drei von vier«;"), shares, "Wasser sammeln: drei von vier"],
    ["a part of the words in them", row("≈75;„drei“ von vier;"), shares, "Wasser sammeln: „drei“ von vier"],
  ]);
});

const FOOTNOTE = "Lassen Sie Klammern und Zeichen von Fußnoten weg.";
const EMPTY = "Nennt die Quelle keinen Wert, bleibt die Zelle leer.";
const FAILED = "Das ist eine Fehlermeldung des Tabellenprogramms: Tragen Sie die Zahl selbst ein.";

describe("marks that belong to something else", () => {
  refused([
    ...["71,5*", "71,5 *", "71,5¹", "71,5 1)", "71,5†", "(71,5)", "[71,5]", "71,5 %*"].map((cell) =>
      wrong(`${cell};;`, FOOTNOTE),
    ),
    wrong("'71,5;;", "Löschen Sie den Apostroph vor der Zahl."),
    ...["n/a", "N/A", "NULL", "#NV", "#N/A", "n. b."].map((cell) => wrong(`${cell};;`, EMPTY)),
    ...["#DIV/0!", "#WERT!", "#BEZUG!", "#NAME?", "###"].map((cell) => wrong(`${cell};;`, FAILED)),
    wrong("≃75;drei von vier;", "Für „ungefähr“ steht das Zeichen ≈ vor der Zahl."),
    wrong("75;n. b.;", "„n. b.“ ist kein Wortlaut."),
    wrong("≈75;https://example.org/seite;", "Hier gehören Worte hin"),
    wrong("≈75;www.example.org;", "Hier gehören Worte hin"),
  ]);
});

describe("a source by another name", () => {
  refused([
    wrong("71,5;;Buch 2018", "Gemeint ist wohl „buch“."),
    wrong("71,5;;buch S. 12", "Gemeint ist wohl „buch“."),
    wrong("71,5;;buch, blatt", "„buch, blatt“ ist kein Kürzel einer Quelle. Möglich sind"),
    wrong("71,5;;Zeitung", "„Zeitung“ ist kein Kürzel einer Quelle. Möglich sind"),
  ]);
});

const NO_ROW = "Summen, Fallzahlen und Anmerkungen gehören nicht in diese Datei: Löschen Sie die Zeile.";

describe("rows that are no categories", () => {
  refused(
    [
      "Summe",
      "Gesamt",
      "Insgesamt",
      "Durchschnitt",
      "N=240",
      "n = 240",
      "Quelle: Buch, S. 3",
      "Anmerkung: gerundet",
    ].map((name): Kind => [`„${name}“`, more(`${name};;;`), shares, NO_ROW]),
  );
  refused([
    ["a mark without a name", more("[ergänzt];1;;buch"), shares, "Hier fehlt die Kategorie."],
    [
      "a title above the columns",
      `Probe 2018\n${row("71,5;;")}`,
      shares,
      "Die Namen der Spalten stehen in Zeile 2.",
    ],
    [
      "two lines above them",
      `Probe;2018\nStand: Mai\n${SHARE}\n`,
      shares,
      "Die Namen der Spalten stehen in Zeile 3.",
    ],
  ]);
});

describe("counts take no sign, and are not told to", () => {
  refused(
    ["rund 100", "≥100", "ca. 100"].map(
      (cell): Kind => [
        cell,
        inCount(`${cell};`),
        part,
        `„${cell}“ ist keine Anzahl. Möglich sind ganze Zahlen`,
      ],
    ),
  );
});
