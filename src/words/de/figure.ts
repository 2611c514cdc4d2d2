import type { FigureWords } from "../types/figure.ts";

/** Plurals end in „n“ there, unless they end in „s“. */
const dative = (plural: string) => (/[ns]$/.test(plural) ? plural : `${plural}n`);

export const words: FigureWords = {
  evidence: {
    exact: "als Zahl gedruckt",
    rounded: "in Worten gerundet",
    majority: "nur als „Mehrheit“ genannt",
    none: "ohne Wert",
  },
  evidenceShort: {
    exact: "Zahl",
    rounded: "Worte",
    majority: "Mehrheit",
    none: "ohne Wert",
  },
  withoutValue: "ohne Wert",
  classifiedBy: "Zuordnung der Redaktion",
  lost: "nicht überliefert",
  question: (question) => `Frage: ${question}`,
  inPercent: "Angaben in Prozent",
  answers: (levels) => `Antworten: ${levels}`,
  base: (base) => `Basis: ${base}.`,
  scale: (levels) => `Antwortstufen: ${levels}.`,
  sources: (count, sources) => `${count === 1 ? "Quelle" : "Quellen"}: ${sources}`,
  footOfLost: "Prozentwerte nicht im überlieferten Folientext, Reihenfolge im Vortrag",
  lacks: { values: "ohne Prozentwerte", list: "Liste vermutlich unvollständig" },
  cut: "Die Liste ist vermutlich unvollständig überliefert.",
  percentagesLost: "Die Prozentwerte stehen nicht im überlieferten Folientext.",
  answersLost: "Antworten und Prozentwerte stehen nicht im überlieferten Folientext.",
  listLost: (noun) => `${noun} und Prozentwerte stehen nicht im überlieferten Folientext.`,
  publishedIn: (publication) => `Veröffentlicht ist die Befragung in ${publication}.`,
  inTable: "Daten in der Tabelle.",
  inOrder: (many, names) => `${many} in der Reihenfolge des Vortrags: ${names}.`,
  withValue: (known, all, [, many]) => `${known} von ${all} ${many} mit Wert.`,
  without: (names) => `Ohne Wert: ${names}.`,
  otherSurvey: (base, row) => `Andere Befragung (${base}): ${row}.`,
  answered: (range, all, everybody, units) =>
    everybody ? `Alle ${all} ${units} haben geantwortet` : `${range} der ${all} ${units} haben geantwortet`,
  twoSurveys: (units) => `Zwei Befragungen, kein Verlauf in denselben ${dative(units)}`,
  summary: {
    title: "Datenlage je Abbildung",
    unit: "Zahl der Werte",
    base: "alle Abbildungen",
    noun: ["Abbildung", "Abbildungen"],
  },
  foundOf: (found, all) => `${found} von ${all}`,
  entries: (found, all, key) => `${found} von ${all} ${key}`,
  inColumn: (column, names) => `${column}: ${names}.`,
  everywhere: "In allen Listen",
  stands: "ja",
  readOut: (place, all, row) => `${place} von ${all}: ${row}`,
};
