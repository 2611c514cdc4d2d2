import type { Noun } from "../../model/nouns.ts";
import type { Evidence } from "../../model/share.ts";

/** What the software says of a figure wherever it is drawn, heard or read out. */
export interface FigureWords {
  /** How well a value is known, one row of the sources' overview each. */
  evidence: Readonly<Record<Evidence, string>>;
  /** The same, as short as a narrow table needs it. */
  evidenceShort: Readonly<Record<Evidence, string>>;
  /** Stands where a value would stand if the source had one. */
  withoutValue: string;
  /** Stands wherever fields are shown: they are not the lecture's. */
  classifiedBy: string;
  /** Stands where not even the answers came through. */
  lost: string;
  question: (question: string) => string;
  /** What the numbers under the answer levels are. */
  inPercent: string;
  /** @param levels joined, each unbroken */
  answers: (levels: string) => string;
  base: (base: string) => string;
  /** @param levels as a list of a sentence */
  scale: (levels: string) => string;
  /** The source line: one source, or several joined. */
  sources: (count: number, sources: string) => string;
  /** Of a chart whose values did not come through, on the first of them. */
  footOfLost: string;
  /** The same in the fewest words, on all others; and that a list is cut. */
  lacks: { values: string; list: string };
  /** Of a list that is very likely cut, where nothing more is known of that. */
  cut: string;
  /** What is not in the slides; `what` is a noun in the plural, absent where categories are there. */
  percentagesLost: string;
  answersLost: string;
  listLost: (noun: string) => string;
  publishedIn: (publication: string) => string;
  /** Where a chart's rows can be read one by one. */
  inTable: string;
  /** All categories in the lecture's order, without values. */
  /** Without a count: the list may be cut. */
  inOrder: (many: string, names: string) => string;
  withValue: (known: number, all: number, noun: Noun) => string;
  without: (names: string) => string;
  /** A value of another survey beside a lost one. */
  otherSurvey: (base: string, row: string) => string;
  /** How many of all that took part answered; no full stop. */
  answered: (range: string, all: string, everybody: boolean, units: string) => string;
  /** Under shares of two surveys; no full stop. */
  twoSurveys: (units: string) => string;
  /** The picture of how well the numbers of all figures are known. */
  summary: { title: string; unit: string; base: string; noun: Noun };
  /** „2 von 5“: how many of so many entries. */
  foundOf: (found: number, all: number) => string;
  /** Of a row of entries: how many are found, with the words of the key. */
  entries: (found: number, all: number, key: string) => string;
  /** Entries that a list lacks, or that a statement names, after its name. */
  inColumn: (column: string, names: string) => string;
  /** Before the names of entries that stand in every list. */
  everywhere: string;
  /** In a table: an entry stands in a list or a statement; a dash says nothing. */
  stands: string;
  /** „3 von 12: …“, while stepping through the categories. */
  readOut: (place: number, all: number, row: string) => string;
}
