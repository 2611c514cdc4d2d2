import type { Lecture } from "../model/lecture.ts";

/** What of the tokens (`styles/tokens.css`) surrounds the installed lecture: the strong hue, and paper. */
const COLOURS = { theme_color: "#0a5567", background_color: "#fbfaf6" };

/** What a device needs to know to install the lecture; addresses are relative to the deck's folder. */
export function describeApp({ title, lang }: Lecture, icons: readonly object[]): object {
  const address = { id: "./", start_url: "./", scope: "./" };
  return { name: title, lang, dir: "ltr", ...address, display: "standalone", ...COLOURS, icons };
}
