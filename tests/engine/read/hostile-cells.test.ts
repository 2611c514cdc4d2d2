import { describe, expect, test } from "vitest";
import { readFigure } from "../../../src/read/read-figure.ts";
import {
  counts,
  fields,
  free,
  HEAD,
  type Hostile,
  levels,
  NOT_SHARE,
  references,
  row,
  SHARES,
  SWAPPED,
  shares,
  testRefusals,
} from "./hostile.ts";

const LEVELS = "Möglich sind Zahlen von 0 bis 100 wie 71,5 oder eine leere Zelle.";
const FORMULA =
  "ist für ein Tabellenprogramm eine Formel. Schreiben Sie nur Text, der nicht mit =, +, - oder @ beginnt.";
const SHEET_ERROR = "ist eine Fehlermeldung des Tabellenprogramms. Schreiben Sie den Text selbst hinein.";
const MARKUP = "enthält HTML. Schreiben Sie nur den Text, ohne < und > und ohne Zeichenfolgen wie &amp;.";
const GARBLED =
  "sind Zeichen zerstört. Schreiben Sie den Text neu und speichern Sie die Datei mit dem Zeichensatz UTF-8.";
const ONE_LINE =
  "steckt ein Zeilenumbruch, ein Tabulator oder ein unsichtbares Zeichen. Schreiben Sie den Text neu in eine Zeile.";
const NO_DATE = "Daraus hat das Tabellenprogramm ein Datum gemacht: Tippen Sie das Komma, nicht den Punkt.";
const FIELDS = '"Haus", "Hof und Garten"';
const inGerman = (names: string) => names.replaceAll(/"([^"]*)"/g, "„$1“");

/** A level's share, and a wording. */
const level = (cell: string) => `Kategorie;ja;nein\nFörderung;${cell};\nÜbung;;\n`;
const wording = (cell: string) => row(`Förderung;50;${cell};`);
const label = (cell: string) => `${HEAD}\n${cell};50;;\n`;

const inShare = (cell: string, advice = ""): Hostile => [
  row(`Förderung;${cell};;`),
  shares,
  [`:2: "Anteil": ${NOT_SHARE} ${JSON.stringify(cell)}`],
  [`, Zeile 2, Spalte „Anteil“: „${cell}“ ist kein Anteil.${advice} ${SHARES}`],
];
const inLevel = (cell: string, advice = ""): Hostile => [
  level(cell),
  levels,
  [`:2: "ja": expected a percentage from 0 to 100 or nothing, got ${JSON.stringify(cell)}`],
  [`, Zeile 2, Spalte „ja“: „${cell}“ ist kein Anteil.${advice} ${LEVELS}`],
];
const inWording = (cell: string, expected: string, german: string): Hostile => [
  wording(cell),
  shares,
  [
    `:2: "Wortlaut": expected ${expected}, got ${JSON.stringify(cell.replace(/^"|"$/g, "").replaceAll(/\s+/g, " "))}`,
  ],
  [`, Zeile 2, Spalte „Wortlaut“: ${german}`],
];
const inLabel = (cell: string, expected: string, german: string): Hostile => [
  label(cell),
  free,
  [`:2: "Kategorie": expected ${expected}, got ${JSON.stringify(cell)}`],
  [`, Zeile 2, Spalte „Kategorie“: ${german}`],
];
const formulas = [
  "=1+1",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x")',
];
const sheetErrors = ["#NAME?", "#REF!", "#DIV/0!", "#NV", "#N/A", "#WERT!", "Err:508", "###"];
const markup = [
  "<b>fett</b>",
  "</x",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "a &lt; b",
  "&#60;b",
  "＜b＞",
];
const noWords = ["5", "≈75", "71,5 %", "eins"];

describe("refused as a cell", () => {
  testRefusals({
    "a sum of 140 %": [
      "Kategorie;ja;nein\nFörderung;60;80\nÜbung;;\n",
      levels,
      [':2: "ja + nein": expected a sum of at most 101, got "140"'],
      [
        ", Zeile 2, Spalten „ja“ und „nein“: Zusammen sind das 140\u00a0%; als Rundung sind höchstens 101\u00a0% erlaubt. " +
          "Vergleichen Sie die Zahlen mit der Quelle.",
      ],
    ],
    "a text as a share": inShare("viel"),
    "a text as a level": inLevel("viel"),
    NaN: inLevel("NaN"),
    Infinity: inShare("Infinity"),
    "a negative share": inShare("-5"),
    "a negative level": inLevel("-5"),
    "more than everything": inShare(">100"),
    "less than nothing": inShare("<0"),
    "a share of 140 %": inShare("140"),
    "a formula as a share": inShare("=50", " Tragen Sie statt einer Formel ihr Ergebnis ein."),
    "a formula as a level": inLevel("=1+1", " Tragen Sie statt einer Formel ihr Ergebnis ein."),
    "an error value as a level": inLevel(
      "#DIV/0!",
      " Das ist eine Fehlermeldung des Tabellenprogramms: Tragen Sie die Zahl selbst ein.",
    ),
    "HTML as a level": inLevel("<img src=x onerror=alert(1)>"),
    ...Object.fromEntries(
      ["03. Apr", "3.4.16", "2016-04-03", "03.04.2016", "Apr 03", "Mrz-04"].map((cell): [string, Hostile] => [
        `a date as a level: ${cell}`,
        inLevel(cell, ` ${NO_DATE}`),
      ]),
    ),
    "a share that Windows-1252 cannot write": inShare(
      "?75",
      " Beim Speichern ist das Zeichen ≈ oder ≤ verloren gegangen: Speichern Sie mit dem Zeichensatz UTF-8.",
    ),
    "a count of nothing whole": [
      "Kategorie;Anzahl;Quelle\nFörderung;1.5;\nÜbung;;\n",
      counts,
      [':2: "Anzahl": expected a whole number or nothing, got "1.5"'],
      [
        ", Zeile 2, Spalte „Anzahl“: „1.5“ ist keine Anzahl. " +
          "Möglich sind ganze Zahlen ohne Punkt und Komma wie 270 oder eine leere Zelle.",
      ],
    ],
    "an unknown policy field, and none": [
      "Kategorie;Feld;Anteil\nFörderung;Verkehr;\nÜbung;;\n",
      fields,
      [
        `:2: "Feld": expected one of ${FIELDS}, got "Verkehr"`,
        `:3: "Feld": expected one of ${FIELDS}, got nothing`,
      ],
      [
        `, Zeile 2, Spalte „Feld“: „Verkehr“ ist keines der Gebiete. Möglich sind: ${inGerman(FIELDS)}.`,
        `, Zeile 3, Spalte „Feld“: Hier fehlt das Gebiet. Möglich sind: ${inGerman(FIELDS)}.`,
      ],
    ],
    "words without a share": [
      row("Förderung;;drei von vier;"),
      shares,
      [':2: "Anteil": expected a value for the wording "drei von vier", got nothing'],
      [
        ", Zeile 2, Spalte „Anteil“: Zum Wortlaut „drei von vier“ fehlt der Anteil. " +
          "Tragen Sie ihn ein oder leeren Sie den Wortlaut.",
      ],
    ],
    "a share without words": [
      row("Förderung;≈75;;"),
      shares,
      [':2: "Wortlaut": expected the source\'s words for "≈75", got nothing'],
      [
        ", Zeile 2, Spalte „Wortlaut“: Zum Anteil „≈75“ fehlen die Worte der Quelle. " +
          "Tragen Sie sie hier ein.",
      ],
    ],
    ...Object.fromEntries(
      formulas.flatMap((cell): [string, Hostile][] => {
        const quoted = cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
        const [content, spec] = inWording(quoted, "", "");
        const english = `:2: "Wortlaut": expected text, not a formula, got ${JSON.stringify(cell)}`;
        const german = `, Zeile 2, Spalte „Wortlaut“: „${cell}“ ${FORMULA}`;
        return [
          [`a formula as a wording: ${cell}`, [content, spec, [english], [german]]],
          [
            `a formula as a category: ${cell}`,
            [
              label(quoted),
              free,
              [english.replace("Wortlaut", "Kategorie")],
              [german.replace("Wortlaut", "Kategorie")],
            ],
          ],
        ];
      }),
    ),
    ...Object.fromEntries(
      sheetErrors.map((cell): [string, Hostile] => [
        `an error value as a wording: ${cell}`,
        inWording(cell, "text, not an error value of a spreadsheet", `„${cell}“ ${SHEET_ERROR}`),
      ]),
    ),
    "an error value as a category": inLabel(
      "#BEZUG!",
      "text, not an error value of a spreadsheet",
      `„#BEZUG!“ ${SHEET_ERROR}`,
    ),
    ...Object.fromEntries(
      markup.map((cell): [string, Hostile] => [
        `markup as a wording: ${cell}`,
        inWording(cell.includes(";") ? `"${cell}"` : cell, "text without markup", `„${cell}“ ${MARKUP}`),
      ]),
    ),
    "markup as a category": inLabel("<b>A</b>", "text without markup", `„<b>A</b>“ ${MARKUP}`),
    ...Object.fromEntries(
      noWords.map((cell): [string, Hostile] => [
        `no words as a wording: ${cell}`,
        inWording(cell, "words", `Hier gehören Worte hin, nicht „${cell}“. ${SWAPPED}`),
      ]),
    ),
    "UTF-8 that was read as Windows-1252": inWording(
      "drei FÃ¼nftel",
      "readable characters",
      `In „drei FÃ¼nftel“ ${GARBLED}`,
    ),
    "letters that are lost": inLabel(
      "F\ufffdrderung",
      "readable characters",
      `In „F\ufffdrderung“ ${GARBLED}`,
    ),
    "a line break in a wording": [
      wording('"drei\nvon vier"'),
      shares,
      [':3: "Wortlaut": expected one line of visible text, got "drei von vier"'],
      [`, Zeile 3, Spalte „Wortlaut“: In „drei von vier“ ${ONE_LINE}`],
    ],
    "an invisible character": [
      wording("drei\u202e von vier"),
      shares,
      [':2: "Wortlaut": expected one line of visible text, got "drei\u202e von vier"'],
      [`, Zeile 2, Spalte „Wortlaut“: In „drei von vier“ ${ONE_LINE}`],
    ],
    "a whole paragraph as a wording": [
      wording("Wort ".repeat(25).trim()),
      shares,
      [`:2: "Wortlaut": expected at most 120 characters, got 124: "${"Wort ".repeat(12).slice(0, 57)}…"`],
      [
        ", Zeile 2, Spalte „Wortlaut“: Der Text hat 124 Zeichen, erlaubt sind 120. " +
          "Nehmen Sie nur, was die Abbildung braucht.",
      ],
    ],
  });
});

test("words that only look hostile are words", () => {
  const words = [
    "halb und halb",
    "1/3 der Kommunen",
    "– ohne Angabe der Zahl",
    "Straße & Weg",
    "50 Prozent, < 5 Prozent von anderen",
    "#Vielfalt",
  ];
  const csv = `${HEAD}\n${words.map((word) => `${word};50;${word};`).join("\n")}\n`;
  expect(readFigure(csv, "x", free, references).rows.map(({ category }) => category.label)).toEqual(words);
});
