import type { CodebookWords } from "../types/codebook.ts";

export const words: CodebookWords = {
  title: (lecture) => `${lecture}: Codebuch`,
  link: "Codebuch der Daten",
  intro: [
    "Das Codebuch beschreibt die Daten zu den Abbildungen: wen die Befragungen erfasst haben, was gefragt wurde und was eine Zelle bedeutet.",
    "Was nicht überliefert ist, steht hier als nicht überliefert. Geschätzt wird nichts.",
  ],
  surveys: "Befragungen",
  universe: "Befragt",
  fieldwork: "Zeitraum",
  participants: "Teilnehmende",
  sampling: "Auswahl",
  mode: "Verfahren",
  response: "Rücklauf",
  published: "Veröffentlicht in",
  unknown: "nicht überliefert",
  signs: { heading: "Schreibweise der Anteile", cell: "Zelle", meaning: "Bedeutung" },
  fields: {
    heading: (noun) => noun,
    by: (noun) =>
      `${noun}: Zuordnung der Redaktion, nicht des Vortrags. Auch Definitionen und Gründe sind von ihr.`,
    reason: "Grund",
    without: "nicht angegeben",
  },
  figures: "Abbildungen",
  file: "Datei",
  columns: "Spalten",
  completeness: "Vollständigkeit",
  licences: { heading: "Rechte", numbers: "Zahlen", words: "Fragen, Kategorien, zitierte Worte" },
  files: "Beschreibungen für Programme und Kataloge",
};
