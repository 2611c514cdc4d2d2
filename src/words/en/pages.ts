import type { PagesWords } from "../types/pages.ts";

/** The language of these words, as HTML names it. */
export const lang = "en";

export const words: PagesWords = {
  locale: "en_GB",
  slide: (number) => `Slide ${number}`,
  appendix: "Appendix to the lecture",
  toReading: { before: "To read on a phone and to print: ", link: "reading view with charts" },
  skip: "Skip to the content",
  controls: "Display",
  consoleTitle: (lecture) => `Console: ${lecture}`,
  noScript: {
    before: "The console needs JavaScript. The lecture itself can be read without: ",
    link: "to the lecture",
    after: ".",
  },
  unserved:
    "The console cannot be opened by a double click. Start the talk with “npm start” and open the address that is " +
    "then shown. Without a server: open vortrag.html and press S there.",
  length: (minutes) => `Lecture, ${minutes} minutes`,
  asSlides: "View as slides",
  legend: (inks) => `How to read the bars. ${inks.join(" ")}`,
  notes: "Notes",
  editorsNotes: "Speaker’s notes: suggested by the editors",
  editorsPlan: "planned by the editors",
  editorsAs: "the editors (speaker’s notes)",
  notesOf: (number) => `Notes on slide ${number}`,
  asTable: "As a table",
  asTableOf: (figure) => `As a table: ${figure}`,
  contents: "Contents",
  points: { findings: ["Finding", "Findings"], recommendations: ["Recommendation", "Recommendations"] },
  handoutAt: { before: "To read it again:", beside: "handout.html beside this page" },
  sheet: { before: "Page ", between: " of " },
};
