import type { Claim } from "./claim.ts";
import type { Field, FieldId } from "./field.ts";
import type { Match, Matrix } from "./matrix.ts";
import type { FieldNoun, Noun } from "./nouns.ts";
import type { Evidence, Share, SourceId } from "./share.ts";

/** Slug shared by slide, data file, chart and download: `besuche-2020`. */
export type FigureId = string;

/** Key of an entry in `waves` of `data/sources.ts`. */
export type WaveId = string;

/** How many answered; a range where a chart's items differ. */
export interface AnswerCount {
  from: number;
  to: number;
  /** Who says so, where it is not the lecture or its publication: „laut Presse“. */
  note?: string;
}

/** A survey: who was asked when. */
export interface Wave {
  /** „Frühjahr 2018“, as axes and labels print it. */
  label: string;
  /** When the answers were collected, in German words. */
  fieldwork: string;
  /** How many took part; absent where the lecture's sources do not agree on it. */
  n?: number;
  source: SourceId;
  /** Who was chosen, how they were asked, how many of whom answered: as far as a source says so, in its words. */
  sampling?: string;
  mode?: string;
  response?: string;
}

/** A publication, a press report, or the lecture itself, as charts name it. */
export interface Reference {
  /** „Verfasser 2016“, as source lines print it. */
  short: string;
  kind: "publication" | "press" | "lecture";
}

/** The same with the whole reference. */
export interface Source extends Reference {
  citation: string;
  /** Day, month or year of it, as far as it is known: `2016-07-11`, `2016-05`, `2017`. */
  date?: string;
  /** Where it can be read. */
  url?: string;
  /** The one survey that a report is about; what publishes a survey is named there. */
  wave?: WaveId;
}

/** What tells the levels of one scale apart, whatever their words: `rather-yes`. */
export type LevelId = string;

/** One answer of a scale. */
export interface Level {
  id: LevelId;
  /** As the slides print it, and as the column of its values is called. */
  label: string;
}

/** The answer scale, in the lecture's order. */
export interface Scale {
  levels: readonly Level[];
  /** The level that is neither agreement nor disagreement. */
  neutral?: LevelId;
  /** The lecture's chart shows these levels; whether the scale had more, nobody knows. */
  excerpt: boolean;
  /** The scale is taken from a sister slide because this slide's own did not come through. */
  inferred?: boolean;
}

/** What tells the lines of a chart apart, whatever their words; the same in every figure that has the line. */
export type CategoryId = string;

/** One line of a chart. */
export interface Category {
  id: CategoryId;
  /** As the slides print it, and as the file of the values names it. */
  label: string;
  /** Where a figure spans several surveys, the one this line belongs to. */
  wave?: WaveId;
  n?: AnswerCount;
  /** Sources do not agree on what its number is a share of: its words stand, without a length. */
  disputed?: true;
  /** From the column „Feld“ of a classified figure. */
  field?: FieldId;
  /** Where rows are gathered from several figures, what they are evidence of. */
  group?: string;
  /** What is said of it where there is no number. */
  said?: string;
  /** Not in the lecture's list: whoever filled in the values found it in their source. */
  added?: true;
}

/** What a figure means; its values stand in `data/<id>.csv`. */
export interface FigureSpec {
  /** What the numbers are about, German, short. */
  title: string;
  /** The question as the slides print it. */
  question?: string;
  scale?: Scale;
  /** Shares in percent of the base, or counted units. */
  measure: "share" | "count";
  /** What one share or unit is: „Anteil der Häuser“. */
  unit: string;
  /** What had to be said to be counted, where no question says it: „die das Angebot gut nennen“. */
  criterion?: string;
  /** Whose a share is, as one says it after a percentage: „der Befragten“. */
  of?: string;
  /** Who the shares are of, German. */
  base: string;
  n?: AnswerCount;
  wave?: WaveId;
  /** Lines in the lecture's order; empty where not even they came through. */
  categories: readonly Category[];
  /** Every category has a field in the column „Feld“: the editors' classification. */
  classified?: true;
  /** Its categories are the answers to one question, of which each asked could give one. */
  oneAnswer?: true;
  /** What a category is called, singular and plural: „Aufgabe“, „Aufgaben“. */
  noun: Noun;
  /** The list is very likely cut: where, and what is said of it beyond that, in the lecture's language. */
  gap?: { at: "start" | "unknown"; text?: string };
  /** Where the figure stands in print, the values' default source first. */
  sources: readonly SourceId[];
  /**
   * Who has the words that the figure shows: question, labels, answers. The source line names this one and those of
   * the values alone, and „Woher?“ all. Absent where the publications have the words as well.
   */
  wordsFrom?: SourceId;
  /** One line over the chart: what the evidence carries, and no more, with the values that carry it. */
  finding?: Claim;
  /** Reports that say the same or quote it otherwise; not drawn from, but named in „Woher?“. */
  alsoIn?: readonly SourceId[];
  /** What a reader has to know before quoting, German. */
  remark?: string | Claim;
  /** Where sources disagree or say less than they seem to, German sentences: „Woher?“ has them for the remark. */
  caveats?: readonly (string | Claim)[];
  /** A value from another figure that stands beside a lost one, as what it is. */
  related?: { figure: FigureId; category: CategoryId };
}

/** A level's share of one row; only known ones exist. */
export interface LevelShare {
  level: LevelId;
  /** Position in `scale.levels`. */
  index: number;
  percent: number;
}

/** What is known of one row. A chart can give a length only to what carries a number here. */
export type Value =
  | { kind: "none" }
  | { kind: "share"; share: Share }
  | { kind: "levels"; levels: readonly LevelShare[]; complete: boolean; source: SourceId }
  | { kind: "count"; count: number; source: SourceId }
  | { kind: "tally"; tally: Readonly<Record<Evidence, number>> }
  /** Of so many entries so many stand in the later list, too. */
  | { kind: "entries"; found: number; all: number };

/** One category with what is known of it. */
export interface Row {
  category: Category;
  value: Value;
}

/** What a finished figure has in another form than its description. */
type Resolved =
  | "alsoIn"
  | "caveats"
  | "categories"
  | "finding"
  | "measure"
  | "related"
  | "remark"
  | "wave"
  | "wordsFrom";

/** A value of another figure beside a lost one, and whose word it is. */
export interface Related {
  row: Row;
  scale?: Scale;
  wave?: Wave;
  base: string;
  n?: AnswerCount;
  source?: string;
}

/** A figure with its values, everything resolved that a chart and its words need: what browsers get. */
export interface Figure extends Omit<FigureSpec, Resolved> {
  id: FigureId;
  /** A figure that is made of others may count the entries of their lists. */
  measure: FigureSpec["measure"] | "entries";
  /** Sentences that no value of theirs denies. */
  finding?: string;
  remark?: string;
  rows: readonly Row[];
  /** Whom the surveys ask, and what is counted. */
  units: Noun;
  /** The fields of its rows, in the order of every legend; none where nothing is classified. */
  fields: readonly Field[];
  /** What these fields are called; there wherever the figure is classified. */
  fieldNoun?: FieldNoun;
  wave?: Wave;
  /** Surveys of the rows that name their own, by key. */
  waves: Readonly<Record<WaveId, Wave>>;
  /** Publications behind the figure and its rows. */
  references: readonly Reference[];
  /** Whose words and values it shows, by their short names: its source line. */
  credited: readonly string[];
  related?: Related;
  /** The entries that it counts, or lays out one by one. */
  matrix?: Matrix;
}

/** A survey with the questions that this lecture shows of it, each as its figure is called. */
export interface Asked {
  wave: Wave & { n: number };
  questions: readonly { figure: FigureId; title: string; n: AnswerCount }[];
}

/** A figure with its sources in full: what the build has, and writes into pages and data. */
export interface CitedFigure extends Figure {
  caveats?: readonly string[];
  references: readonly Source[];
  /** Reports beside these, from `alsoIn`. */
  reports: readonly Source[];
  /** Whose word a related value is and where its survey is published; nothing of them is this figure's. */
  relatedSources?: readonly Source[];
  /** The same by key, for what a row says of its source. */
  cited: Readonly<Record<SourceId, Source>>;
  /** How many answered each question of a survey: where the lecture counts it, or first shows a question of it. */
  asked?: readonly Asked[];
  /** What the editors found in statements. */
  matches?: readonly Match[];
}
