import { createKeeper } from "../keep.ts";

/** English text whose numbers stay on the line of what they count or name. */
export const keepTogether = createKeeper("en-GB", {
  before: [
    "early",
    "late",
    "in",
    "slide",
    "Slide",
    "ISBN",
    "No.",
    "about",
    "nearly",
    "almost",
    "over",
    "under",
  ],
  after: ["per cent", "percent", "minutes"],
});
