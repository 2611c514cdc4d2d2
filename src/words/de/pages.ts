import type { PagesWords } from "../types/pages.ts";

/** The language of these words, as HTML names it. */
export const lang = "de";

export const words: PagesWords = {
  locale: "de_DE",
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
  unserved:
    "Das Pult lässt sich nicht mit einem Doppelklick öffnen. Starten Sie den Vortrag mit „npm start“ und öffnen Sie " +
    "die Adresse, die dann angezeigt wird. Ohne Server: Öffnen Sie vortrag.html und drücken Sie dort S.",
  length: (minutes) => `Vortrag, ${minutes} Minuten`,
  asSlides: "Als Folien ansehen",
  legend: (inks) => `So sind die Balken zu lesen. ${inks.join(" ")}`,
  notes: "Notizen",
  editorsNotes: "Sprechnotizen: Vorschlag der Redaktion",
  editorsPlan: "Zeitplan der Redaktion",
  editorsAs: "Redaktion (Sprechnotizen)",
  notesOf: (number) => `Notizen zu Folie ${number}`,
  asTable: "Als Tabelle",
  asTableOf: (figure) => `Als Tabelle: ${figure}`,
  contents: "Inhalt",
  points: { findings: ["Ergebnis", "Ergebnisse"], recommendations: ["Empfehlung", "Empfehlungen"] },
  handoutAt: { before: "Zum Nachlesen:", beside: "handout.html neben dieser Seite" },
  sheet: { before: "Seite ", between: " von " },
};
