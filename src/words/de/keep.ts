import { createKeeper } from "../keep.ts";

/** German text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("de-DE", {
  beforeNumbers: ["Anfang", "Ende", "Folie", "ISBN"],
  afterNumbers: ["Prozent", "Minuten"],
});
