import { describe, expect, test } from "vitest";
import type { FigureSpec } from "../../../src/model/figure.ts";
import { formatProblem } from "../../../src/model/problem.ts";
import { formatProblemForPeople } from "../../../src/read/for-people.ts";
import { readFigure } from "../../../src/read/read-figure.ts";
import {
  fields,
  free,
  HEAD,
  type Hostile,
  NOT_SHARE,
  problemsIn,
  references,
  row,
  SHARES,
  SWAPPED,
  shares,
  testRefusals,
} from "./hostile.ts";

const SEPARATOR =
  "lässt sich nicht in Spalten trennen. Speichern Sie die Datei als CSV mit dem Trennzeichen Semikolon (;).";

const unseparated = (head: string): Hostile => [
  `${head}\n${head}\n`,
  shares,
  [`:1: expected columns separated by semicolons, got ${JSON.stringify(head)}`],
  [`, Zeile 1: „${head}“ ${SEPARATOR}`],
];
const swapped = (head: string, cells: string, spec: FigureSpec, other: string): Hostile => [
  `${head}\n${cells}\n`,
  spec,
  [`:1: "Kategorie": expected the categories, got them in column "${other}"`],
  [
    `, Zeile 1, Spalte „Kategorie“: Die Kategorien stehen in der Spalte „${other}“. ` +
      "Tauschen Sie die Überschriften der beiden Spalten oder ihre Inhalte.",
  ],
];

describe("refused as a file or a table", () => {
  testRefusals({
    "10 MB": [
      new Uint8Array(10_000_000).fill(65),
      shares,
      [": expected at most 500000 bytes, got 10000000 bytes"],
      [
        ": Die Datei ist mit 10.000.000 Bytes zu groß, erlaubt sind 500.000. " +
          "Speichern Sie nur die Tabelle dieser Abbildung.",
      ],
    ],
    "an Excel workbook": [
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      shares,
      [": expected a CSV text file, got a binary file"],
      [
        ": Das ist keine CSV-Datei, auch wenn sie so heißt. " +
          "Öffnen Sie sie im Tabellenprogramm und speichern Sie sie im Format CSV.",
      ],
    ],
    ...Object.fromEntries(
      ["", "\ufeff", "\r\n\r\n", "sep=;\r\n"].map((text): [string, Hostile] => [
        `an empty file ${JSON.stringify(text)}`,
        [
          text,
          shares,
          [":1: expected a header line, got an empty file"],
          [
            ", Zeile 1: Die Datei ist leer. " +
              "In die erste Zeile gehören die Namen der Spalten, als erster „Kategorie“.",
          ],
        ],
      ]),
    ),
    "rows without a header": [
      "Förderung;50;;\nÜbung;;;\n",
      shares,
      [':1: expected every column named once, got "Förderung | 50 | | "'],
      [", Zeile 1: In der Kopfzeile hat eine Spalte keinen Namen. Benennen oder löschen Sie sie."],
    ],
    "bars between cells": unseparated("Kategorie|Anteil|Wortlaut|Quelle"),
    "colons between cells": unseparated("Kategorie:Anteil:Wortlaut:Quelle"),
    "spaces between cells": unseparated("Kategorie Anteil Wortlaut Quelle"),
    "a web page": unseparated("<!doctype html>"),
    "sep= something else": [
      "sep=|\nKategorie|Anteil\nFörderung|50\n",
      shares,
      [':2: expected columns separated by semicolons, got "Kategorie|Anteil"'],
      [`, Zeile 2: „Kategorie|Anteil“ ${SEPARATOR}`],
    ],
    "commas between cells and in numbers": [
      "Kategorie,Anteil,Wortlaut,Quelle\nFörderung,71,5,,\nÜbung,,,\n",
      shares,
      [':2: expected at most 4 cells, got 5: "Förderung | 71 | 5 | | "'],
      [
        ", Zeile 2: Die Zeile hat 5 Zellen, die Kopfzeile nur 4. Löschen Sie, was zu viel ist. " +
          "Ist die Datei mit Komma getrennt, gehören Zahlen mit Komma in Anführungszeichen.",
      ],
    ],
    "a decimal comma that is no cell too many": [
      "Kategorie,Anteil,Wortlaut,Quelle\nFörderung,71,5,\nÜbung,,,\n",
      shares,
      [':2: "Wortlaut": expected words, got "5"'],
      [`, Zeile 2, Spalte „Wortlaut“: Hier gehören Worte hin, nicht „5“. ${SWAPPED}`],
    ],
    "a thousand columns": [
      `${HEAD}${";".repeat(997)}\n`,
      shares,
      [":1: expected at most 40 columns, got 1001"],
      [
        ", Zeile 1: Die Kopfzeile hat 1.001 Spalten, erlaubt sind 40. " +
          "Löschen Sie, was nicht zu dieser Abbildung gehört.",
      ],
    ],
    "a column twice": [
      "Kategorie;Anteil;Anteil\nFörderung;;\n",
      shares,
      [':1: expected every column named once, got "Kategorie | Anteil | Anteil"'],
      [", Zeile 1: In der Kopfzeile steht „Anteil“ mehrmals. Jede Spalte darf es nur einmal geben."],
    ],
    "an unknown column": [
      `${HEAD};Notiz\nFörderung;;;;\n`,
      shares,
      [':1: expected one of the columns "Kategorie", "Anteil", "Wortlaut", "Quelle", got "Notiz"'],
      [
        ", Zeile 1: Eine Spalte „Notiz“ gehört nicht zu dieser Abbildung. " +
          "Möglich sind: „Kategorie“, „Anteil“, „Wortlaut“, „Quelle“.",
      ],
    ],
    "a missing column": [
      "Kategorie;Wortlaut;Quelle\nFörderung;;\n",
      shares,
      [':1: expected a column "Anteil", got "Kategorie", "Wortlaut", "Quelle"'],
      [
        ", Zeile 1: Die Spalte „Anteil“ fehlt. " +
          "Fügen Sie sie mit genau diesem Namen in der Kopfzeile ein.",
      ],
    ],
    "headers of Kategorie and Anteil swapped": swapped(
      "Anteil;Kategorie;Wortlaut;Quelle",
      "Förderung;50;;\nÜbung;;;",
      shares,
      "Anteil",
    ),
    "contents of Kategorie and Feld swapped": swapped(
      "Kategorie;Feld;Anteil",
      "Arbeit;Förderung;\nWohnen;Übung;",
      fields,
      "Feld",
    ),
    "contents of Anteil and Wortlaut swapped": [
      row("Förderung;drei von vier;≈75;"),
      shares,
      [':2: "Wortlaut": expected words, got "≈75"', `:2: "Anteil": ${NOT_SHARE} "drei von vier"`],
      [
        `, Zeile 2, Spalte „Wortlaut“: Hier gehören Worte hin, nicht „≈75“. ${SWAPPED}`,
        `, Zeile 2, Spalte „Anteil“: „drei von vier“ ist kein Anteil. ${SHARES}`,
      ],
    ],
    "contents of Kategorie and Anteil swapped where the file names the categories": [
      `${HEAD}\n50;Förderung;;\n`,
      free,
      [':2: "Kategorie": expected words, got "50"', `:2: "Anteil": ${NOT_SHARE} "Förderung"`],
      [
        `, Zeile 2, Spalte „Kategorie“: Hier gehören Worte hin, nicht „50“. ${SWAPPED}`,
        `, Zeile 2, Spalte „Anteil“: „Förderung“ ist kein Anteil. ${SHARES}`,
      ],
    ],
    "contents of Anteil and Quelle swapped": [
      row("Förderung;eins;;50"),
      shares,
      [':2: "Quelle": expected one of "eins", got "50"', `:2: "Anteil": ${NOT_SHARE} "eins"`],
      [
        ", Zeile 2, Spalte „Quelle“: „50“ ist kein Kürzel einer Quelle. Möglich sind: „eins“ oder eine leere Zelle.",
        `, Zeile 2, Spalte „Anteil“: „eins“ ist kein Anteil. ${SHARES}`,
      ],
    ],
    "two hundred thousand lines": [
      "b\n".repeat(200_000),
      shares,
      [": expected at most 1000 lines, got 200001"],
      [
        ": Die Datei hat 200.001 Zeilen, erlaubt sind 1.000. " +
          "Speichern Sie nur die Tabelle dieser Abbildung.",
      ],
    ],
    "a category twice": [
      `${HEAD}\nFörderung;50;;\nÜbung;;;\nFörderung;60;;\n`,
      shares,
      [':4: "Kategorie": expected every category once, got "Förderung" again'],
      [
        ", Zeile 4, Spalte „Kategorie“: „Förderung“ steht schon in Zeile 2. " +
          "Löschen Sie eine der beiden Zeilen.",
      ],
    ],
    "an unknown category": [
      `${HEAD}\nForderung;50;;\nÜbung;;;\n`,
      shares,
      [
        ':2: "Kategorie": expected one of "Förderung", "Übung", got "Forderung"',
        ': "Kategorie": expected a row "Förderung", got nothing',
      ],
      [
        ", Zeile 2, Spalte „Kategorie“: „Forderung“ ist keine Kategorie dieser Abbildung. " +
          "Noch keine Zeile hat: „Förderung“. " +
          "Steht sie in der Veröffentlichung, schreiben Sie „Forderung (ergänzt)“ und nennen die Quelle.",
        ", Spalte „Kategorie“: Die Zeile „Förderung“ fehlt. " +
          "Fügen Sie sie ein; die Zellen für ihre Werte dürfen leer bleiben.",
      ],
    ],
    "a row too many": [
      `${HEAD}\nFörderung;50;;\nÜbung;;;\n;60;;\n`,
      shares,
      [':4: "Kategorie": expected one of "Förderung", "Übung", got nothing'],
      [
        ", Zeile 4, Spalte „Kategorie“: Hier fehlt die Kategorie. " +
          "Alle Kategorien haben schon eine Zeile; löschen Sie diese.",
      ],
    ],
    "no category where the file names them": [
      `${HEAD}\n;50;;\n`,
      free,
      [':2: "Kategorie": expected a category, got nothing'],
      [
        ", Zeile 2, Spalte „Kategorie“: Hier fehlt die Kategorie. " +
          "Tragen Sie sie ein oder löschen Sie die Zeile.",
      ],
    ],
  });
});

test("hundreds of problems are told as twenty and their number", () => {
  const problems = problemsIn(`${HEAD}\n${"falsch;;;\n".repeat(900)}`, shares);
  expect(problems).toHaveLength(21);
  expect(problems.slice(-1).map(formatProblem)).toEqual([
    "data/x.csv: expected nothing else wrong, got 882 more problems",
  ]);
  expect(problems.slice(-1).map(formatProblemForPeople)).toEqual([
    "data/x.csv: Dazu kommen 882 weitere Fehler. Beheben Sie zuerst diese.",
  ]);
});

test("Excel's first line sep=; is no row, and lines keep their numbers", () => {
  const csv = `\ufeffsep=;\r\n${HEAD}\r\nFörderung;71,5;;\r\nÜbung;;;\r\n`;
  expect(readFigure(csv, "x", shares, references)).toEqual(
    readFigure(csv.replace("sep=;\r\n", ""), "x", shares, references),
  );
  expect(problemsIn(csv.replace("71,5", "viel"), shares).map(({ line }) => line)).toEqual([3]);
});
