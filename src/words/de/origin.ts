import type { OriginWords } from "../types/origin.ts";

export const words: OriginWords = {
  terms: {
    question: "Frage",
    answers: "Antworten",
    shown: "Gezeigt ist",
    base: "Basis",
    survey: "Befragung",
    values: "Werte im Wortlaut",
    entries: "Einträge",
    matches: "Zuordnung der Redaktion",
    otherSurvey: "Andere Befragung",
    drawing: "Zeichnung",
    missing: "Was fehlt",
    remarks: "Hinweise",
    sources: "Quellen",
  },
  classified: "Zuordnung der Redaktion, erläutert im Codebuch der Daten.",
  questionLost: "Der Wortlaut der Frage ist nicht überliefert.",
  excerpt: "Der Vortrag zeigt nur diese Stufen; ob die Skala weitere hatte, ist nicht überliefert.",
  inferred: "Die Skala ist von den Folien davor übernommen.",
  answered: (when, answers) => `${when}, ${answers}.`,
  related: (value, base) => `${value}, ${base}. Ob gleich gefragt wurde, ist nicht überliefert.`,
  inks: {
    solid: undefined,
    fade: "Weiches Ende: Die Quelle nennt keine genaue Zahl; die Breite des Verlaufs bedeutet nichts.",
    hatch: "Schraffur: In diesem Bereich liegt der Anteil; wo genau, ist nicht bekannt.",
    none: "Ohne Balken: Worauf sich der Anteil bezieht, ist umstritten.",
  },
  reservations: {
    exact: undefined,
    rounded: undefined,
    majority: "Belegt ist nur, dass es mehr als die Hälfte ist.",
    none: undefined,
  },
  entriesOf: (field, entries) => `${field}: ${entries}.`,
  match: ({ where, words, entry, reason }) =>
    `${where}: „${words}“ ist „${entry}“${reason ? `, weil ${reason}` : ""}.`,
  withoutValue: (missing, all, [, many]) => `${missing} von ${all} ${many} sind ohne Wert.`,
  added: (count, [one, many], names) =>
    `${count} ${count === 1 ? one : many} aus der genannten Quelle ergänzt, im Vortrag nicht enthalten: ${names}.`,
  surveyUnknown: "Zu welcher Befragung die Angabe gehört, ist nicht genannt.",
  table: {
    share: "Anteil",
    count: "Anzahl",
    question: "Frage",
    answers: "Antworten",
    otherSurvey: (place, category) => `Andere Befragung, ${place}: ${category}`,
  },
  unfold: "Woher?",
  download: "Werte als CSV",
  reports: (reports) => `Berichte: ${reports}`,
};
