import type { Figure } from "../lecture/figure.ts";
import { chooseForm, type Form } from "./chart.ts";
import { countsHeight } from "./counts.ts";
import { evidenceHeight } from "./evidence.ts";
import type { Column } from "./frame.ts";
import { levelsHeight } from "./levels.ts";
import { listHeight } from "./list.ts";
import { questionHeight } from "./question.ts";
import { sharesHeight } from "./shares.ts";

const heights: Record<Form, (figure: Figure, column: Column) => number> = {
  levels: levelsHeight,
  shares: sharesHeight,
  change: sharesHeight,
  counts: countsHeight,
  list: listHeight,
  question: questionHeight,
  evidence: evidenceHeight,
};

/**
 * The height a chart needs in a column of text, in whole canvas pixels. From `COLUMN` on a chart fills any
 * height it is given.
 */
export function chartHeight(figure: Figure, column: Column): number {
  return heights[chooseForm(figure)](figure, column);
}
