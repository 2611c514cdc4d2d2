import { words } from "#words/charts.ts";
import { quoted } from "#words/format.ts";
import { surveyParts } from "../../../describe/base.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Plan } from "../../form.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { Box, Horizontal, PlacedText, Vertical } from "../../pen.ts";
import type { Tick } from "../shares/plan.ts";
import type { PlacedBar } from "../shares/share-bars.ts";
import type { UnitsPlan } from "./units.ts";

/** A figure of which only the question came through, laid out. */
export interface QuestionPlan extends Plan {
  /** It has units on it. */
  counts: boolean;
  /** The figure's: names of fills begin with it. */
  id: string;
  question: PlacedText & { style: TextStyle };
  /** Between the parts, where nothing else parts them. */
  rule: readonly Horizontal[];
  related: RelatedPlan | undefined;
  loss: LossPlan;
  /** Who took part and answered, where that is known. */
  units: UnitsPlan | undefined;
  /** How the parts under the rule are set. */
  head: TextStyle;
  body: TextStyle;
  /** How the ends of a scale and what squares are is set. */
  quiet: TextStyle;
}

/** The value of another survey, named so that nobody takes it for the missing one. */
export interface RelatedPlan {
  /** Whose it is, where its label does not say so. */
  head?: PlacedText;
  label: PlacedText;
  /** How the label is set, where not as the rest. */
  labelStyle?: TextStyle;
  bars: readonly PlacedBar[];
  /** Lines at 0 and 100 %, through the bar and its lower edge, or short ones under it. */
  through: { lines: readonly Vertical[]; edge: readonly Horizontal[] };
  under: readonly Vertical[];
  ticks: readonly Tick[];
  value: PlacedText;
  valueStyle: TextStyle;
}

/** What is missing and where the survey was published, in the colour of warnings. */
export interface LossPlan {
  /** A line beside it, or the empty place that it stands in. */
  line?: Vertical;
  place?: Box;
  /** The survey; empty where the sources do not say which. */
  head: readonly PlacedText[];
  text: PlacedText;
}

export type LossWithLine = LossPlan & Required<Pick<LossPlan, "line">>;

/** The question as it stands on the slide. */
export const questionOf = ({ question, title }: Figure) => quoted(question ?? title);

/** The survey whose values are lost; how many answered stands over the question. */
export const lossHead = ({ wave }: Figure) => wave?.label ?? "";

/** Says that a value is of another survey, and of which. */
export const relatedHead = (related: NonNullable<Figure["related"]>) =>
  words.otherSurvey(...surveyParts(related));
