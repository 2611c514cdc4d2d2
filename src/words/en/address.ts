import type { AddressWords } from "../types/address.ts";

export const address: AddressWords = {
  slides: "slides",
  reading: "reading",
  console: "console",
  notes: "notes",
  tables: "tables",
  ordered: "ordered",
  middle: "middle",
  layout: "version",
  layouts: { text: "text", handout: "handout" },
  off: ["0", "no", "false"],
  main: "lecture",
  contents: "contents",
  chapter: (number) => `chapter-${number}`,
  title: (slide) => `${slide}-title`,
};
