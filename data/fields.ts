import type { Field, FieldReasons } from "../src/model/field.ts";

/**
 * The policy fields that categories belong to: the editors' classification, not the lecture's, and so are the
 * definitions. Their order is that of every legend; a file of values names them by their labels. Shape and colour
 * each tell them apart, and the colours are as quiet as a contrast of 3:1 on paper allows.
 */
export const fields = [
  {
    id: "zivilgesellschaft",
    label: "Zivilgesellschaft",
    definition:
      "Freiwilliges Engagement, Vereine und Initiativen, ihre Begleitung und die Einbindung der Bevölkerung.",
    symbol: "circle",
    color: "#b0356b",
  },
  {
    id: "verwaltung",
    label: "Verwaltung und Steuerung",
    definition:
      "Zuständigkeiten, Personal, Geld, Konzepte und Zusammenarbeit der Kommune, auch mit Bund und Ländern; eigene Felder für Finanzen und Vernetzung gibt es nicht.",
    symbol: "square",
    color: "#55636b",
  },
  {
    id: "sprache-und-bildung",
    label: "Sprache und Bildung",
    definition: "Sprach- und Integrationskurse, Betreuung und Einrichtungen der Bildung.",
    symbol: "wye",
    color: "#2a6fb0",
  },
  {
    id: "arbeit",
    label: "Arbeit",
    definition: "Arbeits- und Ausbildungsmarkt, Unternehmen und Qualifizierung.",
    symbol: "diamond",
    color: "#8a6a12",
  },
  {
    id: "wohnen",
    label: "Wohnen",
    definition: "Unterkünfte, Wohnungsbau und Wohnungsmarkt.",
    symbol: "triangle",
    color: "#22367a",
  },
  {
    id: "soziales",
    label: "Soziales und Gesundheit",
    definition: "Gesundheit, Grundversorgung und die Sorge für unbegleitete Minderjährige.",
    symbol: "cross",
    color: "#2e7d4f",
  },
  {
    id: "zusammenhalt",
    label: "Sicherheit und Zusammenhalt",
    definition: "Sicherheit, Stimmung und Begegnung in der Bevölkerung, auch Proteste.",
    symbol: "star",
    color: "#5f4b9b",
  },
] as const satisfies readonly Field[];

const WORDED = "So steht es im Wortlaut.";
const ENGAGEMENT = "Freiwilliges Engagement gehört zum Feld.";
const STEERING = "Konzepte und Zuständigkeiten sind Steuerung.";
const COOPERATION =
  "Zusammenarbeit in der Kommune zählt zur Steuerung; ein eigenes Feld für Vernetzung gibt es nicht.";

/** Why a category has its field, by the category's id: the editors' reasons. The fields stand beside the values. */
export const fieldReasons = {
  ehrenamt: ENGAGEMENT,
  kooperationsbeziehungen: COOPERATION,
  willkommensinitiativen: "Initiativen gehören zum Feld.",
  vereine: "Vereine gehören zum Feld.",
  ehrenamtskoordination: "Gegenstand ist das Ehrenamt, wer auch immer es koordiniert.",
  grundstimmung: "Die Stimmung in der Bevölkerung zählt zum Zusammenhalt.",
  willkommenskultur: "Der Wortlaut nennt die Öffnung der Verwaltung.",
  "gute-bildungseinrichtungen": "Der Wortlaut nennt Bildungseinrichtungen.",
  integrationskonzept: STEERING,
  "offene-unternehmen": "Unternehmen gehören zum Feld.",
  arbeitsmarktsituation: WORDED,
  wohnungsmarkt: WORDED,
  sprachkurse: WORDED,
  ehrenamtsfoerderung: "Gegenstand ist das Ehrenamt, auch wenn die Kommune es fördert.",
  buergerinformation: "Die Einbindung der Bevölkerung gehört zum Feld.",
  bildungseinrichtungen: WORDED,
  arbeitsmarktzugang: WORDED,
  personal: "Personal der Kommune gehört zur Verwaltung.",
  sicherheit: WORDED,
  qualifizierung:
    "Kompetenzen und Qualifizierung zählen zum Weg in den Beruf; auch „Sprache und Bildung“ wäre möglich.",
  "unbegleitete-minderjaehrige": "Die Sorge für Minderjährige ist eine soziale Aufgabe.",
  gesundheitsversorgung: WORDED,
  begegnungen: "Begegnungen zählen zum Zusammenhalt.",
  grundversorgung: "Die Grundversorgung ist eine soziale Aufgabe.",
  gemeinschaftsunterkuenfte: "Unterkünfte gehören zum Feld.",
  "dezentrale-unterbringung": "Unterkünfte gehören zum Feld.",
  proteste: "Der Wortlaut nennt Proteste; sie betreffen Sicherheit und Zusammenhalt.",
  "koordination-im-bundesstaat": "Das Verhältnis zu Bund und Ländern gehört zum Feld.",
  "ausbau-kurse": WORDED,
  kostenerstattung: "Geld zählt zur Steuerung; ein eigenes Feld für Finanzen gibt es nicht.",
  "ausbau-bildungseinrichtungen": "Der Wortlaut nennt Einrichtungen für Bildung und Erziehung.",
  arbeitsmarktintegration: WORDED,
  "sozialer-wohnungsbau": "Wohnungsbau gehört zum Feld.",
  ehrenamtsbegleitung: "Gegenstand ist das Ehrenamt, wer auch immer es begleitet.",
  gesundheitskosten:
    "Es geht um Geld, aber nur für die Gesundheit; auch „Verwaltung und Steuerung“ wäre möglich.",
  regelaufgabe: STEERING,
  "bildungs-und-sozialpolitik":
    "Der Wortlaut nennt Verbindungen zwischen Politikfeldern, nicht eines von ihnen allein.",
  ressortuebergreifend: "Der Wortlaut nennt Vernetzung in der Verwaltung.",
  spielraeume: "Spielräume zu nutzen ist Steuerung.",
  zusammenarbeit: COOPERATION,
  netzwerkstrukturen: COOPERATION,
  verknuepfung: STEERING,
  auslaenderbehoerden: "Der Wortlaut nennt Behörden.",
  dialogangebote: "Dialog und Begegnung zählen zum Zusammenhalt.",
  leitlinien: STEERING,
  engagementfoerderung: "Gegenstand ist das Engagement, auch wenn die Kommune es fördert.",
  "koordination-mit-initiativen":
    "Der Wortlaut nennt Initiativen; auch „Verwaltung und Steuerung“ wäre möglich.",
  bedarfsermittlung: "Bedarf zu ermitteln ist Planung und damit Steuerung.",
} as const satisfies FieldReasons;
