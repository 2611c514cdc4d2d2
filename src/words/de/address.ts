import type { AddressWords } from "../types/address.ts";

export const address: AddressWords = {
  slides: "folien",
  reading: "lesen",
  console: "pult",
  notes: "notizen",
  tables: "tabellen",
  ordered: "geordnet",
  middle: "mitte",
  layout: "fassung",
  layouts: { text: "lesen", handout: "handout" },
  off: ["0", "nein", "false"],
  main: "vortrag",
  contents: "inhalt",
  chapter: (number) => `kapitel-${number}`,
  title: (slide) => `${slide}-titel`,
};
