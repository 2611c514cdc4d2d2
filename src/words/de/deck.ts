import type { DeckWords } from "../types/deck.ts";

export const words: DeckWords = {
  place: (number, total, title) => `Folie ${number} von ${total}: ${title}`,
  gone: (points) => `Ausgeblendet: ${points}`,
  covers: {
    none: "Die Folie ist wieder zu sehen",
    black: "Die Leinwand ist schwarz",
    white: "Die Leinwand ist weiß",
    join: "Der Code zum Mitlesen steht über der Folie",
  },
  comes: { overview: "Übersicht über alle Folien", notes: "Notizen eingeblendet" },
  goes: { overview: "Übersicht geschlossen", notes: "Notizen ausgeblendet" },
  talk: "Vortrag",
  figure: "Abbildung",
  key: (name) => `Taste ${name}`,
  asTable: "Tabelle statt Abbildung",
  asChart: "Abbildung statt Tabelle",
  orders: {
    lecture: "Reihenfolge des Vortrags, keine Rangfolge",
    first: "Zeilen nach der ersten Stufe geordnet",
  },
  spreads: { stacked: "Stufen gestapelt", middle: "Stufen um die mittlere gelegt" },
  failure: "Diese Abbildung lässt sich gerade nicht zeichnen. Die Tabelle zeigt dieselben Angaben.",
  offer: { link: "Lesbar groß: zur Leseansicht", close: "Hinweis ausblenden" },
  takeAlong: "Zum Mitnehmen:",
  notes: "Notizen",
  askNotes: "Die Notizen sieht auch der Saal. Noch einmal N zeigt sie.",
  here: (number) => `Fenster ${number}`,
  notesFailed:
    "Die Notizen lassen sich gerade nicht laden: Der Server antwortet nicht. Der Vortrag läuft weiter.",
  origin: {
    title: "Woher?",
    heard: "Woher stammen die Zahlen?",
    close: "Schließen",
    download: "Herunterladen:",
    values: "Werte (CSV)",
    picture: (format) => `Bild (${format})`,
    of: (what, figure) => `${what}: ${figure}`,
    failure: "Das Bild lässt sich gerade nicht speichern.",
    package: { before: "Beschreibung aller Abbildungen: ", link: "Datenpaket (Frictionless)", after: "" },
  },
};
