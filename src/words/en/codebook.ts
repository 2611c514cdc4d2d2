import type { CodebookWords } from "../types/codebook.ts";

export const words: CodebookWords = {
  title: (lecture) => `${lecture}: codebook`,
  link: "Codebook of the data",
  intro: [
    "The codebook describes the data behind the charts: whom the surveys asked, what they asked, and what a cell means.",
    "What has not come down to us says so. Nothing is estimated.",
  ],
  surveys: "Surveys",
  universe: "Asked",
  fieldwork: "When",
  participants: "Participants",
  sampling: "Sampling",
  mode: "Mode",
  response: "Response",
  published: "Published in",
  unknown: "not preserved",
  signs: { heading: "How shares are written", cell: "Cell", meaning: "Meaning" },
  fields: {
    heading: (noun) => noun,
    by: (noun) =>
      `${noun}: classified by the editors, not by the lecture. Definitions and reasons are theirs as well.`,
    reason: "Reason",
    without: "not given",
  },
  figures: "Charts",
  file: "File",
  columns: "Columns",
  completeness: "Completeness",
  licences: { heading: "Terms", numbers: "Numbers", words: "Questions, categories, quoted words" },
  files: "Descriptions for programs and catalogues",
};
