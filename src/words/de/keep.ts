import { createKeeper } from "../keep.ts";

/** German text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("de-DE", {
  before: ["Anfang", "Ende", "Folie", "ISBN"],
  after: ["Prozent", "Minuten"],
});
