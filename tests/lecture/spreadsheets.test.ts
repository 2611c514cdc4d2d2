import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { SHARES } from "../../src/model/share.ts";
import { decodeTable } from "../../src/read/csv.ts";
import { formatProblemForPeople } from "../../src/read/for-people.ts";
import { readFigure } from "../../src/read/read-figure.ts";
import { problemsOf } from "../problems-of.ts";
import { written } from "./written.ts";

/** Reads a file that LibreOffice wrote; `tests/fixtures/spreadsheets/README.md` says how. */
function read(folder: string, id: keyof typeof written.figures): Figure {
  const bytes = readFileSync(new URL(`../fixtures/spreadsheets/${folder}/${id}.csv`, import.meta.url));
  const file = `data/${id}.csv`;
  return readFigure(decodeTable(bytes, file), id, written.figures[id], written, file);
}

/** Every row that has a value, in short: „Label: 1 + 2“, or the share with its words. */
const valuesOf = (figure: Figure) =>
  figure.rows.flatMap(({ category, value }) => {
    if (value.kind === "levels")
      return `${category.label}: ${value.levels.map(({ percent }) => percent).join(" + ")}`;
    if (value.kind !== "share") return [];
    const { kind, percent, wording = "", source } = value.share;
    return `${category.label}: ${SHARES[kind].sign || "="}${percent} ${wording} (${source})`;
  });

/** Made up, like everything in the fixtures. */
const changes = [
  "Kompetenzfeststellungen und Qualifizierungsmaßnahmen: 11.1 + 22.2 + 33.3 + 22.2 + 11.2",
  "Förderung interkultureller Begegnungen: 20 + 20 + 20 + 20 + 20",
  "Förderung und Koordination ehrenamtlichen Engagements: 40.5",
  "Dezentrale Unterbringung in Wohneinheiten: =12.3  (fes-2017)",
  "Information und Einbindung der Bevölkerung: 0 + 0.5 + 99 + 0.5 + 0",
];
const resources = [
  "Starkes ehrenamtliches Engagement in der Bevölkerung: 12.5 + 34.5",
  "Gute Kooperationsbeziehungen in der Kommune: 10 + 20",
  'Aktive Willkommens- / Flüchtlingsinitiativen: ≈33 erfunden: etwa "ein Drittel" (awo-2016)',
  "Engagement und Offenheit von Vereinen: >50 erfunden; mehr als die Hälfte (desi-2016)",
  "Positive Grundstimmung/Offenheit in der Bevölkerung: =7.5  (desi-2016)",
  "Willkommenskultur / Interkulturelle Öffnung der Verwaltung: 0 + 100",
];

test.each(["utf8-semicolon", "utf8-comma", "windows-1252-semicolon"])(
  "LibreOffice's exact numbers are read from %s",
  (folder) => {
    const figure = read(folder, "aufgaben-veraenderung-2016");
    expect(valuesOf(figure)).toEqual(changes);
    expect(figure.rows).toHaveLength(written.figures["aufgaben-veraenderung-2016"].categories.length);
  },
);

test.each(["utf8-semicolon", "utf8-comma"])(
  "signs and words in quotation marks are read from %s",
  (folder) => {
    expect(valuesOf(read(folder, "ressourcen-2016"))).toEqual(resources);
  },
);

test("the sign that Windows-1252 does not have is missed, not guessed", () => {
  const problems = problemsOf(() => read("windows-1252-semicolon", "ressourcen-2016"));
  expect(problems.map(formatProblemForPeople)).toEqual([
    "data/ressourcen-2016.csv, Zeile 4, Spalte „Anteil“: „?33“ ist kein Anteil. Beim Speichern ist das Zeichen ≈ oder ≤ " +
      "verloren gegangen: Speichern Sie mit dem Zeichensatz UTF-8. Möglich sind Zahlen von 0 bis 100 wie 71,5, " +
      "auch mit ≈, >, < oder ≤ davor, oder eine leere Zelle.",
  ]);
});

test("what LibreOffice made of other input is refused, cell by cell", () => {
  const problems = problemsOf(() => read("utf8-semicolon", "aufgaben-2016"));
  const possible = "Möglich sind Zahlen von 0 bis 100 wie 71,5 oder eine leere Zelle.";
  expect(problems.map(formatProblemForPeople)).toEqual(
    [
      "4, Spalte „sehr wichtig“: „12.05.26“ ist kein Anteil. Daraus hat das Tabellenprogramm ein Datum gemacht: " +
        "Tippen Sie das Komma, nicht den Punkt.",
      "5, Spalte „sehr wichtig“: „1234,5“ ist kein Anteil.",
      "6, Spalte „sehr wichtig“: „=1+1“ ist kein Anteil. Tragen Sie statt einer Formel ihr Ergebnis ein.",
      "7, Spalte „sehr wichtig“: „7,50E+01“ ist kein Anteil.",
      "8, Spalte „sehr wichtig“: „WAHR“ ist kein Anteil.",
    ].map((line) => `data/aufgaben-2016.csv, Zeile ${line} ${possible}`),
  );
});
