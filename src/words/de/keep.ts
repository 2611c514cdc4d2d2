import { createKeeper } from "../keep.ts";

/** German text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("de-DE", {
  // The lecture's own nouns stand here until it brings them itself.
  before: ["Anfang", "Ende", "Folie", "Ergebnis", "ISBN", "Roth"],
  after: ["Prozent", "Minuten", "Kommunen", "Gemeinden"],
});
