import { drawFieldLegend, drawFieldMarks } from "../../layout/fields.ts";
import { drawLabels } from "../../layout/row-labels.ts";
import { colors, MIDDLE } from "../../layout/style.ts";
import { groupBy, type Mark, type RectLook, rects, texts } from "../../pen.ts";
import { type FilledText, type LevelsPlan, NAME, NUMBER, type Piece } from "./plan.ts";

/** Bars stacked from their levels, the key over them. */
export function drawLevels(plan: LevelsPlan): Mark[] {
  const { key, rows } = plan;
  return [
    texts(key.texts, { ...NAME, lineAnchor: key.lineAnchor }),
    drawPieces(plan.swatches, {}),
    drawPieces(plan.pieces, { insetRight: 1.5, grows: true }),
    drawNumbers(plan.inside, "middle"),
    drawNumbers(plan.outside, "start"),
    drawLabels(rows.labels, rows.style),
    groupBy(plan.words, ({ anchor }) => anchor).map((alike) =>
      texts(alike, { ...NAME, fill: colors.muted, anchor: alike[0].anchor }),
    ),
    drawFieldMarks(rows.marks),
    drawFieldLegend(plan.legend, plan.legendTop),
  ];
}

/** The edge of what is nearly as light as the paper. */
const outline = (fill: string) =>
  fill === MIDDLE ? { stroke: colors.neutral, strokeWidth: 1.5, inset: 0.75 } : {};

function drawPieces(pieces: readonly Piece[], look: Omit<RectLook, "fill">): Mark {
  return groupBy(pieces, ({ fill }) => fill).map((alike) => {
    const [{ fill }] = alike;
    return rects(alike, { ...look, ...outline(fill), fill });
  });
}

function drawNumbers(numbers: readonly FilledText[], anchor: "start" | "middle"): Mark {
  return groupBy(numbers, ({ fill }) => fill).map((alike) =>
    texts(alike, { ...NUMBER, anchor, fill: alike[0].fill }),
  );
}
