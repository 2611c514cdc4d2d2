import { createKeeper } from "../keep.ts";

/** German text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("de-DE", {
  before: [
    "Anfang",
    "Ende",
    "Folie",
    "ISBN",
    ...[
      "rund",
      "etwa",
      "knapp",
      "fast",
      "nahezu",
      "über",
      "unter",
      "Rund",
      "Etwa",
      "Knapp",
      "Fast",
      "Nahezu",
    ],
  ],
  after: ["Prozent", "Minuten"],
});
