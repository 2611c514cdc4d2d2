import type { Nouns } from "../src/model/nouns.ts";

/** What the lecture speaks of, in the forms that the software's own sentences need. */
export const nouns = {
  unit: ["Kommune", "Kommunen"],
  field: {
    one: "Politikfeld",
    many: "Politikfelder",
    the: "das Politikfeld",
    noneOf: "keines der Politikfelder",
    by: "nach Politikfeldern",
  },
  // „Gesemann/Roth 2016“, „Ergebnis 8“; „270 Kommunen“.
  kept: { before: ["Ergebnis", "Roth"], after: ["Kommunen", "Gemeinden"] },
} as const satisfies Nouns;
