import type * as Plot from "@observablehq/plot";
import { fieldOf } from "../../model/field.ts";
import type { Figure } from "../../model/figure.ts";
import { type ColumnPlan, TEXT } from "./column-rows.ts";
import { drawFieldMarks } from "./fields.ts";
import { colors } from "./style.ts";
import { joinLines, placeTexts } from "./texts.ts";

/** Labels with their marks, and the words of rows without a bar. */
export function drawColumnLabels(
  figure: Figure,
  { rows, labelStart }: ColumnPlan,
  active: number | undefined,
): Plot.Markish {
  const texts = rows.map((row, index) => ({
    text: joinLines(row.label),
    x: labelStart,
    y: row.labelY,
    known: figure.rows[index]?.value.kind !== "none",
    active: index === active,
  }));
  const words = rows.flatMap((row) => row.words ?? []);
  const marks = rows.flatMap(({ firstLine }, index) => {
    const row = figure.rows[index];
    const field = row && fieldOf(figure, row.category);
    return field ? [{ field, x: 8, y: firstLine }] : [];
  });
  return [
    placeTexts(
      texts.filter((one) => one.known && !one.active),
      TEXT,
    ),
    placeTexts(
      texts.filter((one) => !one.known && !one.active),
      { ...TEXT, fill: colors.muted },
    ),
    placeTexts(
      texts.filter((one) => one.active),
      { ...TEXT, fontWeight: 600, fill: colors.accent },
    ),
    (["start", "end"] as const).map((anchor) =>
      placeTexts(
        words.filter((one) => one.anchor === anchor),
        { ...TEXT, fill: colors.muted, anchor },
      ),
    ),
    drawFieldMarks(marks),
  ];
}
