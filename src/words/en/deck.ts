import type { DeckWords } from "../types/deck.ts";

export const words: DeckWords = {
  place: (number, total) => `Slide ${number} of ${total}`,
  talk: "Talk",
  figure: "Chart",
  key: (name) => `Key ${name}`,
  asTable: "Table instead of chart",
  asChart: "Chart instead of table",
  failure: "This chart cannot be drawn just now. The table shows the same values.",
  offer: { link: "Larger type: the reading view", close: "Hide this offer" },
  takeAlong: "To take along:",
  notes: "Notes",
  askNotes: "The room would see the notes, too. N once more shows them.",
  here: (number) => `Window ${number}`,
  notesFailed: "The notes cannot be loaded just now: the server does not answer. The talk goes on.",
  origin: {
    title: "Where from?",
    close: "Close",
    download: "Download:",
    values: "Values (CSV)",
    picture: (format) => `Picture (${format})`,
    failure: "The picture cannot be saved just now.",
    package: { before: "All charts are described by the ", link: "data package (Frictionless)", after: "." },
  },
};
