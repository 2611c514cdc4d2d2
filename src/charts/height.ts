import type { Figure } from "../model/figure.ts";
import { chooseForm, type Form } from "./chart.ts";
import { countsHeight } from "./forms/counts/counts.ts";
import { evidenceHeight } from "./forms/evidence/evidence.ts";
import { levelsHeight } from "./forms/levels/levels.ts";
import { listHeight } from "./forms/list/list.ts";
import { questionHeight } from "./forms/question/question.ts";
import { sharesHeight } from "./forms/shares/shares.ts";
import type { Column } from "./layout/frame.ts";

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
