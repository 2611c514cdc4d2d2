import type { PlotOptions } from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import { changeChart } from "./forms/change/change.ts";
import { countsChart } from "./forms/counts/counts.ts";
import { evidenceChart } from "./forms/evidence/evidence.ts";
import { levelsChart } from "./forms/levels/levels.ts";
import { listChart } from "./forms/list/list.ts";
import { questionChart } from "./forms/question/question.ts";
import { sharesChart } from "./forms/shares/shares.ts";
import type { Frame } from "./layout/frame.ts";

/** Every form a figure can take, each a pure function of the figure and its frame. */
export const forms = {
  levels: levelsChart,
  shares: sharesChart,
  change: changeChart,
  counts: countsChart,
  list: listChart,
  question: questionChart,
  evidence: evidenceChart,
} satisfies Record<string, (figure: Figure, frame: Frame) => PlotOptions>;

export type Form = keyof typeof forms;

/** The form that shows what is known of a figure, and no more. Filling in values changes it by itself. */
export function chooseForm(figure: Figure): Form {
  const kinds = new Set(figure.rows.map(({ value }) => value.kind));
  if (kinds.has("tally")) return "evidence";
  if (figure.rows.length === 0) return "question";
  if (kinds.has("count")) return "counts";
  if (kinds.has("levels")) return "levels";
  if (!kinds.has("share")) return "list";
  return Object.keys(figure.waves).length > 1 ? "change" : "shares";
}

/** A figure as Plot's options. */
export function chart(figure: Figure, frame: Frame): PlotOptions {
  return forms[chooseForm(figure)](figure, frame);
}
