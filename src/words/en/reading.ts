import type { ReadingWords } from "../types/reading.ts";

export const words: ReadingWords = {
  title: (lecture) => `${lecture}: reading view and handout`,
  show: "Show",
  notes: "Notes",
  tables: "Tables",
  type: {
    legend: "Type",
    smaller: "Smaller",
    larger: "Larger",
    wide: "Wide spacing",
    size: (percent) => `${percent}%`,
  },
  views: {
    label: (title) => `View: ${title}`,
    order: (level) => `Order by “${level}”`,
    middle: "Around the middle",
  },
  options: "View, type, print",
  printAs: "Print as",
  layouts: { text: "Reading copy", handout: "Handout with room for notes" },
  print: "Print",
  files: "To take along:",
  online: "Online: ",
  newer: "There is a newer version.",
  loadNewer: "Load the newer version",
  otherWindows: "The talk is still open in another window. Close that one first.",
};
