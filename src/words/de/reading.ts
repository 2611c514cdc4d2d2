import type { ReadingWords } from "../types/reading.ts";

export const words: ReadingWords = {
  title: (lecture) => `${lecture}: Leseansicht und Handout`,
  show: "Zeigen",
  notes: "Notizen",
  tables: "Tabellen",
  type: {
    legend: "Schrift",
    smaller: "Kleiner",
    larger: "Größer",
    wide: "Weite Abstände",
    size: (percent) => `${percent} %`,
  },
  views: {
    label: (title) => `Ansicht: ${title}`,
    order: (level) => `Nach „${level}“ ordnen`,
    middle: "Um die Mitte legen",
  },
  options: "Anzeige, Schrift, Druck",
  printAs: "Druck als",
  layouts: { text: "Leseansicht", handout: "Handout mit Platz für Notizen" },
  print: "Drucken",
  files: "Zum Mitnehmen:",
  online: "Im Netz: ",
  newer: "Es gibt eine neuere Fassung.",
  loadNewer: "Neuere Fassung laden",
  otherWindows: "Der Vortrag ist noch in einem anderen Fenster offen. Schließen Sie es zuerst.",
};
