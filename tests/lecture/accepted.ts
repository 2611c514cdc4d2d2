import type { Accepted } from "./source-lines.ts";

const HYPHEN = "the source parts the word at the end of its line";
const NUMERAL = "the deck sets the number in the margin, without brackets";
const BESIDE_QUESTION =
  "scale and number of answers stand under the chart there and with the question here; the survey is named, and the typography is ours";
const SURVEY = "the survey is named beside the number of answers, and the typography is ours";

const hyphens = (slide: string, ...pairs: readonly (readonly [string, string])[]): Accepted[] =>
  pairs.map(([source, shown]) => ({ slide, source, shown, why: HYPHEN }));

/** Points numbered from one number to another: „(4)“ there, „4“ here. */
const numerals = (slide: string, from: number, to: number): Accepted[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).map((number) => ({
    slide,
    source: `(${number})`,
    shown: `${number}`,
    why: NUMERAL,
  }));

const besideQuestion = (slide: string, source: string, shown: string): Accepted => ({
  slide,
  source,
  shown,
  moved: true,
  why: BESIDE_QUESTION,
});

const change =
  "stark an Bedeutung gewonnen an Bedeutung gewonnen gleich geblieben an Bedeutung verloren stark an Bedeutung verloren";

/** Where the deck says something else than the lecture's text as it came, and why; anything else is a mistake. */
export const ACCEPTED: readonly Accepted[] = [
  {
    slide: "ressourcen-2016",
    source: "",
    shown: "belegt gerundet, geteilt wie in der Quelle möglich, Genaues nicht bekannt",
    why: "the key to the bars, on the first slide that needs it",
  },
  besideQuestion(
    "ressourcen-2016",
    "sehr zutreffend zutreffend N=262-268",
    "befragte Kommunen, Anfang 2016, N = 262–268 Antworten: sehr zutreffend zutreffend",
  ),
  besideQuestion(
    "aufgaben-2016",
    "sehr wichtig wichtig N=263-269",
    "befragte Kommunen, Anfang 2016, N = 263–269 Antworten: sehr wichtig wichtig",
  ),
  besideQuestion(
    "unterstuetzungsbedarfe-2016",
    "sehr wichtig wichtig N=262-267",
    "befragte Kommunen, Anfang 2016, N = 262–267 Antworten: sehr wichtig wichtig",
  ),
  {
    slide: "bedeutung-integration-2016",
    source: "N = 270",
    shown: "befragte Kommunen, Anfang 2016, N = 270",
    moved: true,
    why: "the number of answers stands before the question there and after it here, with its survey",
  },
  {
    slide: "vernetzung-2016",
    source: "N = 264",
    shown: "befragte Kommunen, Anfang 2016, N = 264",
    moved: true,
    why: "the number of answers stands before the question there and after it here, with its survey",
  },
  {
    slide: "vernetzung-2016",
    source: "",
    shown: "Frage:",
    why: "what was asked is marked as such on every slide; here the source has it without the word",
  },
  {
    slide: "elemente-strategie-2016",
    source: "sehr wichtig wichtig N=261-266",
    shown: "befragte Kommunen, Anfang 2016, N = 261–266 Antworten: sehr wichtig wichtig",
    why: SURVEY,
  },
  {
    slide: "schritte-2016",
    source: "sehr wichtig wichtig N=263-266",
    shown: "befragte Kommunen, Anfang 2016, N = 263–266 Antworten: sehr wichtig wichtig",
    why: SURVEY,
  },
  ...numerals("ergebnisse-1", 1, 3),
  ...hyphens("ergebnisse-1", ["mit der Auf- nahme", "mit der Aufnahme"], ["Aufga- ben", "Aufgaben"]),
  ...numerals("ergebnisse-2", 4, 6),
  ...numerals("ergebnisse-3", 7, 8),
  ...numerals("ergebnisse-4", 9, 9),
  {
    slide: "ergebnisse-4",
    source: "(10)Kooperation",
    shown: "10 Kooperation",
    why: "the blank after the number is missing there; here the number stands in the margin",
  },
  besideQuestion("aufgaben-veraenderung-2016", change, `befragte Kommunen, Ende 2016 Antworten: ${change}`),
  besideQuestion("ressourcen-veraenderung-2016", change, `befragte Kommunen, Ende 2016 Antworten: ${change}`),
  {
    slide: "unterstuetzungsbedarfe-veraenderung-2016",
    source: "",
    shown: `befragte Kommunen, Ende 2016 Antworten: ${change}`,
    why: "the source has no scale here; the one of the two slides before is taken over, and a remark says so",
  },
  besideQuestion(
    "entwicklungsperspektiven-2016",
    "sehr wichtig wichtig eher wichtig eher unwichtig unwichtig",
    "befragte Kommunen, Ende 2016 Antworten: sehr wichtig wichtig eher wichtig eher unwichtig unwichtig",
  ),
  ...numerals("empfehlungen-1", 1, 4),
  ...hyphens("empfehlungen-1", ["pro- aktiv", "proaktiv"]),
  ...numerals("empfehlungen-2", 5, 7),
];
