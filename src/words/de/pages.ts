import type { PagesWords } from "../types/pages.ts";

/** The language of these words, as HTML names it. */
export const lang = "de";

export const words: PagesWords = {
  slide: (number) => `Folie ${number}`,
  appendix: "Ergänzung zum Vortrag",
  toReading: { before: "Zum Lesen am Telefon und zum Drucken: ", link: "Leseansicht mit Abbildungen" },
  skip: "Zum Inhalt springen",
  controls: "Darstellung",
  consoleTitle: (lecture) => `Pult: ${lecture}`,
  noScript: {
    before: "Das Pult braucht JavaScript. Der Vortrag selbst liest sich auch ohne: ",
    link: "zum Vortrag",
    after: ".",
  },
  length: (minutes) => `Vortrag, ${minutes} Minuten`,
  asSlides: "als Folien ansehen",
  legend: (inks) => `So sind die Balken zu lesen. ${inks.join(" ")}`,
  notes: "Notizen",
  notesOf: (number) => `Notizen zu Folie ${number}`,
  asTable: "Als Tabelle",
  contents: "Inhalt",
  sheet: { before: "Seite ", between: " von " },
};
