import { createKeeper } from "../keep.ts";

/** English text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("en-GB", {
  beforeNumbers: ["early", "late", "in", "slide", "Slide", "ISBN", "No."],
  afterNumbers: ["per cent", "percent", "minutes"],
});
