import { describe } from "vitest";
import type { FigureSpec } from "../../../src/model/figure.ts";
import {
  accepted,
  both,
  classified,
  five,
  in2,
  in5,
  inCount,
  inPair,
  inSurveys,
  type Kind,
  later,
  more,
  pair,
  part,
  refused,
  rest,
  row,
  SHARE,
  scale,
  share,
  shares,
  surveys,
  two,
} from "./typed.ts";

/*
 * Everything somebody may type into a spreadsheet of this project, and what becomes of it: the value as the chart
 * and its table have it, or the sentence that says what is wrong. A row each; whoever finds another kind adds one.
 */

describe("a share is taken for what it says", () => {
  accepted([
    share("71,5;;", "71,5 %"),
    share("71.5;;", "71,5 %"),
    share("71,5 %;;", "71,5 %"),
    share("71,50;;", "71,5 %"),
    share("0;;", "0 %"),
    share("0,1;;", "0,1 %"),
    share("0,5;;", "0,5 %"),
    share("99,90;;", "99,9 %"),
    share("100;;", "100 %"),
    share("100,0;;", "100 %"),
    share(";;", ""),
    share("80;80 Prozent;", "80 %"),
    share("80;80 % der Gärten;", "80 %"),
    share("80;80 v. H.;", "80 %"),
    share("39,5;39,5 Prozent der Gärten;", "39,5 %"),
    share("≈80;80 Prozent;", "80 Prozent"),
    share("≈80;rund 80 Prozent;", "rund 80 Prozent"),
    share("≈80;etwa 80 Prozent;", "etwa 80 Prozent"),
    share("≈80;ca. 80 %;", "ca. 80 %"),
    share("≈80;„80 Prozent“, anderswo „rund 80 Prozent“;", "„80 Prozent“, anderswo „rund 80 Prozent“"),
    share("≈65;60 bis 70 Prozent;", "60 bis 70 Prozent"),
    share("≈65;zwischen 60 und 70 Prozent;", "zwischen 60 und 70 Prozent"),
    share("≈75;drei von vier;", "drei von vier"),
    share("≈75;Drei Viertel der Gärten;", "Drei Viertel der Gärten"),
    share("≈75;rund drei Vierteln dieser Gärten;", "rund drei Vierteln dieser Gärten"),
    share("≈66,7;zwei Drittel;", "zwei Drittel"),
    share("≈67;zwei Drittel;", "zwei Drittel"),
    share("≈33,3;ein Drittel;", "ein Drittel"),
    share("≈20;jeder fünfte Garten;", "jeder fünfte Garten"),
    share("≈4;jede 25. Kleinstadt;", "jede 25. Kleinstadt"),
    share("≈50;die Hälfte;", "die Hälfte"),
    share("≈50;ungefähr jede zweite;", "ungefähr jede zweite"),
    share("≈90;9 von 10 Gärten;", "9 von 10 Gärten"),
    share("<90;nahezu 90 Prozent;", "nahezu 90 Prozent"),
    share("<90;fast 90 Prozent;", "fast 90 Prozent"),
    share("<90;knapp 90 Prozent;", "knapp 90 Prozent"),
    share("<50;nahezu die Hälfte;", "nahezu die Hälfte"),
    share(">66,7;mehr als zwei Drittel;", "mehr als zwei Drittel"),
    share(">80;über 80 Prozent;", "über 80 Prozent"),
    share(">80;gut 80 Prozent;", "gut 80 Prozent"),
    share(">80;mindestens 80 Prozent;", "mindestens 80 Prozent"),
    share("≤33,3;weniger als ein Drittel;", "weniger als ein Drittel"),
    share("<=33,3;weniger als ein Drittel;", "weniger als ein Drittel"),
    share("≤10;höchstens 10 Prozent;", "höchstens 10 Prozent"),
    share("≤10;nicht mehr als 10 Prozent;", "nicht mehr als 10 Prozent"),
    share("≤50;eine Minderheit;", "eine Minderheit"),
    share(">50;eine Mehrheit;", "eine Mehrheit"),
    share(">50;die meisten Gärten;", "die meisten Gärten"),
    share(">50;mehr als die Hälfte;", "mehr als die Hälfte"),
    share("≈70;ein großer Teil;", "ein großer Teil"),
    share("80;Nennungen auf Platz 1;", "80 %"),
    ["NFD in the name", more("").replace("Übung;", "U\u0308bung;"), shares, ""],
    [
      "a doubled space in the name",
      row("5;;").replace("Wasser sammeln", "Wasser  sammeln"),
      shares,
      "Wasser sammeln: 5 %",
    ],
    [
      "a no-break space in the name",
      row("5;;").replace("Wasser ", "Wasser\u00a0"),
      shares,
      "Wasser sammeln: 5 %",
    ],
    [
      "a zero-width space in the name",
      row("5;;").replace("Wasser", "Wasser\u200b"),
      shares,
      "Wasser sammeln: 5 %",
    ],
    [
      "straight quotation marks in the name",
      row("5;;").replace("„lehren“", '""lehren""').replace("Kinder", '"Kinder').replace("Woche", 'Woche"'),
      shares,
      "Wasser sammeln: 5 %",
    ],
    ["a hyphen for a dash in the name", row("5;;").replace("–", "-"), shares, "Wasser sammeln: 5 %"],
    [
      "a no-break space in a column's name",
      in2("5;6;;").replace("sehr wichtig", "sehr\u00a0wichtig"),
      two,
      "Wasser sammeln: sehr wichtig 5 %, wichtig 6 %",
    ],
    [
      "a no-break space in a field",
      "Kategorie;Feld;Anteil\nWasser sammeln;Boden\u00a0und Wasser;5\nKinder „lehren“ – jede Woche;Boden und Wasser;\nÜbung;Boden und Wasser;\n",
      classified,
      "Wasser sammeln: 5 %",
    ],
    ["doubled spaces in a wording", row("≈75;drei  von   vier;"), shares, "Wasser sammeln: drei von vier"],
    ["commas between cells", row("5;;").replaceAll(";", ","), shares, "Wasser sammeln: 5 %"],
    ["tabulators between cells", row("5;;").replaceAll(";", "\t"), shares, "Wasser sammeln: 5 %"],
    ["a line for Excel", `sep=;\n${row("5;;")}`, shares, "Wasser sammeln: 5 %"],
    ["line ends of Windows", row("5;;").replaceAll("\n", "\r\n"), shares, "Wasser sammeln: 5 %"],
    ["empty rows at the end", `${row("5;;")};;;\n;;;\n`, shares, "Wasser sammeln: 5 %"],
    ["empty cells at the end of rows", row("5;;;;;"), shares, "Wasser sammeln: 5 %"],
    [
      "a wording in quotation marks",
      row('≈75;"drei ""von"" vier";'),
      shares,
      'Wasser sammeln: drei "von" vier',
    ],
  ]);
});

const denies = (cell: string, wording: string, meant: string): Kind => [
  `„${cell}“ beside „${wording}“`,
  row(`${cell};${wording};`),
  shares,
  `, Zeile 2, Spalte „Anteil“: „${wording}“ und „${cell}“ widersprechen sich: Zu diesem Wortlaut gehört ${meant}.`,
];

describe("a share that its words deny is refused", () => {
  refused([
    denies("80", "rund 80 Prozent", "„≈80“"),
    denies("≈75", "nahezu 90 Prozent", "„<90“"),
    denies("<90", "mehr als 90 Prozent", "„>90“"),
    denies(">90", "nahezu 90 Prozent", "„<90“"),
    denies("≈90", "nahezu 90 Prozent", "„<90“"),
    denies("90", "fast 90 Prozent", "„<90“"),
    denies("≤90", "nahezu 90 Prozent", "„<90“"),
    denies("<33,3", "weniger als ein Drittel", "„≤33,3“"),
    denies("≈33,3", "weniger als ein Drittel", "„≤33,3“"),
    denies(">33,3", "weniger als ein Drittel", "„≤33,3“"),
    denies("≈66,7", "mehr als zwei Drittel", "„>66,7“"),
    denies("66,7", "zwei Drittel", "„≈66,7“"),
    denies("75", "drei von vier", "„≈75“"),
    denies("≈80", "drei von vier", "„≈75“"),
    denies("≈25", "drei Viertel", "„≈75“"),
    denies("≈57", "75 Prozent", "„75“"),
    denies("57", "75 Prozent", "„75“"),
    denies("71,5", "71,4 Prozent", "„71,4“"),
    denies("≈60", "eine Mehrheit", "„>50“"),
    denies("60", "die meisten", "„>50“"),
    denies("≈50", "mehr als die Hälfte", "„>50“"),
    denies(">50", "die Hälfte", "„≈50“"),
    denies(">60", "eine Minderheit", "„≤50“"),
    denies("≈5", "jeder vierte Garten", "„≈25“"),
    denies("≈90", "60 bis 70 Prozent", "„≈65“"),
    denies("≈80", "knapp 80 Prozent", "„<80“"),
    denies("≈80", "über 80 Prozent", "„>80“"),
    denies(">20", "höchstens 20 Prozent", "„≤20“"),
  ]);
});

const noWording = (wording: string): Kind => [
  `„${wording}“ as a wording`,
  row(`≈75;${wording};`),
  shares,
  `, Zeile 2, Spalte „Wortlaut“: „${wording}“ ist kein Wortlaut. Nennt die Quelle keinen Wert, bleiben Anteil und Wortlaut leer.`,
];
const notShare = (cell: string, hint: string, spec = shares): Kind => [
  `„${cell}“ as a share`,
  spec === shares ? row(`${cell};;`) : in2(`${cell};;;`),
  spec,
  `„${cell}“ ist kein Anteil.${hint && ` ${hint}`} Möglich sind Zahlen von 0 bis 100`,
];
const FRACTION = "Das ist wohl ein Teil von 1: Tragen Sie Prozent ein, also 71,5 statt 0,715.";
const DECIMALS =
  "Ein Tausenderpunkt gehört nicht hierher; nach dem Komma steht höchstens eine Stelle, also 71,5 statt 71,53.";
const NO_ANSWER = "Nennt die Quelle keinen Wert, bleibt die Zelle leer.";
const ABOUT = "Für „ungefähr“ steht das Zeichen ≈ vor der Zahl.";
const AT_LEAST = "Für „mindestens“ und „mehr als“ steht das Zeichen > vor der Zahl.";

describe("what is no share is refused, with what it may have been", () => {
  refused([
    ...[
      "k. A.",
      "k.A.",
      "kA",
      "keine Angabe",
      "keine Angaben",
      "o. A.",
      "n. v.",
      "unbekannt",
      "nicht bekannt",
    ].map(noWording),
    ...["k. A.", "k.A.", "keine Angabe", "n. a.", "–", "-", ".", "?", "*", "unbekannt"].flatMap((cell) => [
      notShare(cell, NO_ANSWER),
      notShare(cell, NO_ANSWER, two),
    ]),
    ...["0,715", "0.715", "0,71", "0.05"].flatMap((cell) => [
      notShare(cell, FRACTION),
      notShare(cell, FRACTION, two),
    ]),
    ...["1.234", "71,523", "71.5234", "0,715 %", "0,75 %", "71,53", "99,95", "99.95"].flatMap((cell) => [
      notShare(cell, DECIMALS),
      notShare(cell, DECIMALS, two),
    ]),
    ...["ca. 75", "ca 75", "rund 75", "~75", "etwa 75"].map((cell) => notShare(cell, ABOUT)),
    ...["≥75", ">=75", ">= 75"].map((cell) => notShare(cell, AT_LEAST)),
    ...[
      "71,5 Prozent",
      "1/3",
      "75-80",
      "75–80",
      "7 1",
      "7,",
      ",5",
      "101",
      "100,1",
      "1e1",
      "zwölf",
      "5 (n=12)",
    ].map((cell) => notShare(cell, "")),
    notShare("+5", "Tragen Sie statt einer Formel ihr Ergebnis ein."),
    ...["<0", "≤0", "<=0", "≤100", ">100", "≤ 100 %"].map((cell) => notShare(cell, "")),
    ...["≈75", "<90", ">50", "≤33,3"].map(
      (cell): Kind => [`„${cell}“ as a level`, in2(`${cell};;;`), two, `„${cell}“ ist kein Anteil.`],
    ),
    [
      "parts of one in a whole file",
      `${SHARE}\nWasser sammeln;0,7;;\nKinder „lehren“ – jede Woche;0,4;;\nÜbung;1;;\n`,
      shares,
      `data/x.csv: Alle Anteile dieser Datei sind höchstens 1. ${FRACTION}`,
    ],
    ...[
      "\u200e",
      "\u200f",
      "\u061c",
      "\u2060",
      "\u200b",
      "\u00a0\u200d",
      "\u2063",
      "\ufeff",
      "\u3164",
      "\u2028",
    ].map(
      (sign): Kind => [
        `a wording with U+${sign.charCodeAt(sign.length - 1).toString(16)}`,
        row(`≈75;drei${sign} von vier;`),
        shares,
        "steckt ein Zeilenumbruch, ein Tabulator oder ein unsichtbares Zeichen.",
      ],
    ),
  ]);
});

describe("levels are taken together", () => {
  accepted([
    [
      "a whole scale",
      in5("20;20;20;20;20;;;"),
      five,
      "Wasser sammeln: a 20 %, b 20 %, c 20 %, d 20 %, e 20 %",
    ],
    ["one level of 100", in5("0;0;100;0;0;;;"), five, "Wasser sammeln: a 0 %, b 0 %, c 100 %, d 0 %, e 0 %"],
    [
      "exactly 101,0 in tenths",
      in5("20,1;20,2;20,3;20,2;20,2;;;"),
      five,
      "Wasser sammeln: a 20,1 %, b 20,2 %, c 20,3 %, d 20,2 %, e 20,2 %",
    ],
    [
      "exactly 99,0 in tenths",
      in5("19,9;19,8;19,7;19,8;19,8;;;"),
      five,
      "Wasser sammeln: a 19,9 %, b 19,8 %, c 19,7 %, d 19,8 %, e 19,8 %",
    ],
    [
      "102 of five whole numbers",
      in5("21;21;20;20;20;;;"),
      five,
      "Wasser sammeln: a 21 %, b 21 %, c 20 %, d 20 %, e 20 %",
    ],
    [
      "98 of five whole numbers",
      in5("19;19;20;20;20;;;"),
      five,
      "Wasser sammeln: a 19 %, b 19 %, c 20 %, d 20 %, e 20 %",
    ],
    ["a part of a whole scale", in5("20;20;;;;;;"), five, "Wasser sammeln: a 20 %, b 20 %"],
    ["the middle alone", in5(";;20;;;;;"), five, "Wasser sammeln: c 20 %"],
    ["60 of an excerpt", in2("20;40;;"), two, "Wasser sammeln: sehr wichtig 20 %, wichtig 40 %"],
    ["0 of an excerpt", in2("0;0;;"), two, "Wasser sammeln: sehr wichtig 0 %, wichtig 0 %"],
    ["101 of two whole numbers", inPair("60;41"), pair, "Wasser sammeln: ja 60 %, nein 41 %"],
    [
      "levels and their sum",
      in2("38,1;45;83,1;"),
      two,
      "Wasser sammeln: sehr wichtig 38,1 %, wichtig 45,0 %",
    ],
    [
      "levels and the first of them",
      in2("38,1;45;38,1;"),
      two,
      "Wasser sammeln: sehr wichtig 38,1 %, wichtig 45,0 %",
    ],
    [
      "levels and their sum in words",
      in2("45;43;<90;nahezu 90 Prozent"),
      two,
      "Wasser sammeln: sehr wichtig 45 %, wichtig 43 %",
    ],
    [
      "levels and a majority",
      in2("30;25;>50;eine Mehrheit"),
      two,
      "Wasser sammeln: sehr wichtig 30 %, wichtig 25 %",
    ],
  ]);
  const sum = (what: string, text: string, spec: FigureSpec, said: string): Kind => [what, text, spec, said];
  refused([
    sum(
      "60 of a whole scale",
      in5("20;10;10;10;10;;;"),
      five,
      "Zusammen sind das nur 60 %. Alle Stufen der Skala sind ausgefüllt, also müssen es 98 bis 102 % sein.",
    ),
    sum("0 of a whole scale", in5("0;0;0;0;0;;;"), five, "Zusammen sind das nur 0 %."),
    sum("98,9 in tenths", in5("19,9;19,8;19,7;19,8;19,7;;;"), five, "Zusammen sind das nur 98,9 %."),
    sum(
      "101,1 in tenths",
      in5("20,1;20,2;20,3;20,3;20,2;;;"),
      five,
      "Zusammen sind das 101,1 %; als Rundung sind höchstens 101 % erlaubt.",
    ),
    sum("103 of five whole numbers", in5("21;21;21;20;20;;;"), five, "Zusammen sind das 103 %"),
    sum("102 of two whole numbers", inPair("60;42"), pair, "Zusammen sind das 102 %"),
    sum("98 of two whole numbers", inPair("58;40"), pair, "Zusammen sind das nur 98 %"),
    sum("120 of an excerpt", in2("60;60;;"), two, "Zusammen sind das 120 %"),
    sum(
      "parts of one",
      in5("0,2;0,2;0,2;0,2;0,2;;;"),
      five.scale ? { ...five, scale: scale(true, "a", "b", "c", "d", "e") } : five,
      "Alle Anteile dieser Datei sind höchstens 1.",
    ),
    sum(
      "levels and another share",
      in2("38,1;45;70;"),
      two,
      "Der Anteil „70“ passt nicht zu den Stufen: Von links zusammengezählt ergeben sie 38,1 und 83,1.",
    ),
    sum(
      "levels and other words",
      in2("20;20;<90;nahezu 90 Prozent"),
      two,
      "Der Anteil „<90“ passt nicht zu den Stufen",
    ),
    sum(
      "levels and no majority",
      in2("20;20;>50;eine Mehrheit"),
      two,
      "Der Anteil „>50“ passt nicht zu den Stufen",
    ),
    sum(
      "levels above a bound",
      in2("40;20;≤33,3;weniger als ein Drittel"),
      two,
      "Der Anteil „≤33,3“ passt nicht zu den Stufen",
    ),
  ]);
});

describe("counts are held against their survey", () => {
  accepted([
    ["both surveys", inSurveys("240;", "96;neu"), surveys, "Früh: 240 | Spät: 96"],
    ["a part of a survey", inCount("31;"), part, "Wasser sammeln: 31"],
    ["none", inCount("0;"), part, "Wasser sammeln: 0"],
  ]);
  refused([
    [
      "another number than the survey has",
      inSurveys("241;", "96;neu"),
      surveys,
      "Zeile 2, Spalte „Anzahl“: 241 widerspricht der Befragung „Frühjahr 2018“: Dort sind es 240 (sources.ts).",
    ],
    [
      "more than took part",
      inCount("241;"),
      part,
      "241 sind mehr, als an der Befragung „Frühjahr 2018“ teilgenommen haben: 240.",
    ],
    ["grouped thousands", inCount("1.234;"), part, "„1.234“ ist keine Anzahl."],
    ["a part of one", inCount("3,5;"), part, "„3,5“ ist keine Anzahl."],
    ["about", inCount("≈30;"), part, "„≈30“ ist keine Anzahl."],
    ["no answer", inCount("k. A.;"), part, `„k. A.“ ist keine Anzahl. ${NO_ANSWER}`],
    ["with its unit", inCount("31 Gärten;"), part, "„31 Gärten“ ist keine Anzahl."],
  ]);
});

describe("a source is one of the survey", () => {
  accepted([
    ["its publication", row("5;;buch"), shares, "Wasser sammeln: 5 %"],
    ["a report on it", row("5;;blatt"), shares, "Wasser sammeln: 5 %"],
    ["a report on nobody knows what", row("5;;funk"), shares, "Wasser sammeln: 5 %"],
    ["a later publication that the figure names", row("5;;neu"), later, "Wasser sammeln: 5 %"],
    [
      "its own in each row",
      `Kategorie;Anteil;Wortlaut;Quelle\nFrüh;5;;buch\nSpät;6;;neu\n`,
      both,
      "Früh: 5 % | Spät: 6 %",
    ],
  ]);
  refused([
    [
      "a publication of another survey",
      row("5;;neu"),
      shares,
      "Zeile 2, Spalte „Quelle“: „neu“ berichtet über eine andere Befragung (Herbst 2021); hier steht Frühjahr 2018.",
    ],
    [
      "an earlier publication",
      `Kategorie;Anteil;Wortlaut;Quelle\nFrüh;5;;buch\nSpät;6;;buch\n`,
      both,
      "Zeile 3, Spalte „Quelle“: „buch“ berichtet über eine andere Befragung (Frühjahr 2018); hier steht Herbst 2021.",
    ],
    [
      "a report on another survey",
      `Kategorie;Anteil;Wortlaut;Quelle\nFrüh;5;;buch\nSpät;6;;blatt\n`,
      both,
      "Zeile 3, Spalte „Quelle“: „blatt“ berichtet über eine andere Befragung",
    ],
    ["nobody", row("5;;Zeitung"), shares, "„Zeitung“ ist kein Kürzel einer Quelle."],
  ]);
});

describe("a category that the list lost can be added", () => {
  accepted([
    ["with its value and source", more("Kompost (ergänzt);12,5;;buch"), shares, "Kompost (ergänzt): 12,5 %"],
    ["without a value", more("Kompost (ergänzt);;;buch"), shares, "Kompost (ergänzt): ohne Wert"],
    ["in other letters", more("Kompost  (Ergänzt);12,5;;buch"), shares, "Kompost (ergänzt): 12,5 %"],
    [
      "between the others",
      `${SHARE}\nKompost (ergänzt);12,5;;buch\nWasser sammeln;5;;\n${rest}`,
      shares,
      "Wasser sammeln: 5 % | Kompost (ergänzt): 12,5 %",
    ],
  ]);
  refused([
    [
      "not without its mark",
      more("Kompost;12,5;;buch"),
      shares,
      "Zeile 5, Spalte „Kategorie“: „Kompost“ ist keine Kategorie dieser Abbildung. Alle Kategorien haben schon eine Zeile. Steht sie in der Veröffentlichung, schreiben Sie „Kompost (ergänzt)“ und nennen die Quelle.",
    ],
    [
      "not without its source",
      more("Kompost (ergänzt);12,5;;"),
      shares,
      "Zeile 5, Spalte „Quelle“: „Kompost (ergänzt)“ ist ergänzt, also gehört die Quelle dazu.",
    ],
    [
      "not if the list has it",
      more("Wasser sammeln (ergänzt);12,5;;buch"),
      shares,
      "„Wasser sammeln“ steht in der Liste des Vortrags. Löschen Sie „(ergänzt)“ in dieser Zelle.",
    ],
    [
      "not twice",
      more("Kompost (ergänzt);1;;buch\nKompost  (ergänzt);2;;buch"),
      shares,
      "„Kompost (ergänzt)“ steht schon in Zeile 5.",
    ],
    ["not as a formula", more("=A1 (ergänzt);1;;buch"), shares, "ist für ein Tabellenprogramm eine Formel."],
    [
      "not without a name",
      more("(ergänzt);1;;buch"),
      shares,
      "Hier fehlt die Kategorie. Alle Kategorien haben schon eine Zeile; löschen Sie diese.",
    ],
  ]);
});

const unclosed = Array.from({ length: 12 }, (_, index) => `Zeile ${index};1;;`).join("\n");

describe("a quotation mark is told where it stands", () => {
  refused([
    [
      "never closed",
      `${SHARE}\nWasser sammeln;5;"drei von vier;\n${rest}`,
      shares,
      "data/x.csv, Zeile 2: Hier öffnet oder schließt ein Anführungszeichen",
    ],
    [
      "closed twelve rows later",
      `${SHARE}\nWasser sammeln;5;"drei;\n${unclosed}\nÜbung;5;"vier";\n`,
      shares,
      "data/x.csv, Zeile 2: Hier öffnet",
    ],
    [
      "closed in the next row by chance",
      `${SHARE}\nWasser sammeln;5;"drei;\nÜbung;5;vier";\n`,
      shares,
      "data/x.csv, Zeile 2: Hier öffnet",
    ],
    [
      "inside of a cell",
      `${SHARE}\nWasser sammeln;5;;\nKinder „lehren“ – jede Woche;;drei "von" vier;\nÜbung;;;\n`,
      shares,
      "data/x.csv, Zeile 3: Hier öffnet",
    ],
    [
      "something after it",
      `${SHARE}\nWasser sammeln;5;;\n"Übung" ja;;;\n`,
      shares,
      "data/x.csv, Zeile 3: Hier öffnet",
    ],
  ]);
});
