import type { OriginWords } from "../types/origin.ts";

export const words: OriginWords = {
  terms: {
    question: "Question",
    answers: "Answers",
    shown: "Shown are",
    base: "Base",
    survey: "Survey",
    entries: "Entries",
    matches: "Matched by the editors",
    asked: "Answers per question",
    values: "Values in their sources’ words",
    otherSurvey: "Another survey",
    drawing: "How it is drawn",
    missing: "What is missing",
    remarks: "Remarks",
    sources: "Sources",
  },
  classified: "Classified by the editors, as the codebook of the data explains.",
  questionLost: "The wording of the question has not come down to us.",
  excerpt: "The lecture shows these levels only; whether the scale had more is not known.",
  inferred: "The scale is taken from the slides before.",
  answered: (when, answers) => `${when}, ${answers}.`,
  related: (value, base) => `${value}, ${base}. Whether the same was asked is not known.`,
  inks: {
    solid: undefined,
    open: "Divided bar: it has as many equal parts as the source tells apart at least; the share is not known more exactly.",
    hatch: "Hatching: the share lies in this range; where exactly is not known.",
    none: "Without a bar: it is disputed what the share is a share of.",
  },
  inkKey: {
    solid: "known",
    open: "rounded, divided as in the source",
    hatch: "possible, not known exactly",
  },
  reservations: {
    exact: undefined,
    rounded: undefined,
    majority: "All that is documented is that it is more than half.",
    none: undefined,
  },
  entriesOf: (field, entries) => `${field}: ${entries}.`,
  match: ({ where, words, entry, reason }) =>
    `${where}: “${words}” is “${entry}”${reason ? `, because ${reason}` : ""}.`,
  mostMissing: (survey, missing, all) => `${survey}: never were more than ${missing} of ${all} missing.`,
  withoutValue: (missing, all, [one, many]) =>
    `${missing} of ${all} ${all === 1 ? one : many} ${missing === 1 ? "has" : "have"} no value.`,
  added: (count, [one, many], names) =>
    `${count} ${count === 1 ? one : many} added from the source named, not in the lecture: ${names}.`,
  surveyUnknown: "It is not said which survey this belongs to.",
  table: {
    share: "Share",
    count: "Number",
    question: "Question",
    answers: "Answers",
    otherSurvey: (place, category) => `Another survey, ${place}: ${category}`,
  },
  unfold: "Source?",
  unfoldOf: (figure) => `Source of the numbers? ${figure}`,
  download: "Values as CSV",
  downloadOf: (figure) => `Values as CSV: ${figure}`,
  reports: (reports) => `Reports: ${reports}`,
};
