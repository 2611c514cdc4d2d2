import * as Plot from "@observablehq/plot";
import { fieldOf } from "../../../model/field.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { drawFieldMarks, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, isColumn } from "../../layout/frame.ts";
import { fitLabels, layOut } from "../../layout/labels.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { listColumn, planListColumn } from "./list-column.ts";

const COLUMN_GAP = 56;
/** From the column's rule to the text. */
const INDENT = 26;

/**
 * Categories without values, in the lecture's order: down the first column, then the second. Nothing has
 * a length, nothing is numbered: an order is all that is known, not a rank.
 */
export function listChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  if (isColumn(frame)) return listColumn(figure, frame);
  const { rows, gap } = figure;
  const columns = rows.length > 7 ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const width = (frame.width - (columns - 1) * COLUMN_GAP) / columns - INDENT;
  const note = gap && layOut(gap.text, frame.width - INDENT, { fontSize: SMALL, fontWeight: 600 }, frame);
  const head = note && gap?.at === "start" ? note.height + 16 : 0;
  const foot = note && gap?.at === "unknown" ? note.height + 14 : 0;
  const legend = planFieldLegend(figure, frame);
  const available = (frame.height - legend.height - head - foot) / perColumn;
  const labels = fitLabels(
    rows.map(({ category }) => category.label),
    frame,
    { width, rowHeight: available - 6, largest: columns === 1 ? 32 : 26 },
  );
  // Few categories are set closer than the frame would allow: a list, not a scatter.
  const rowHeight = Math.min(available, Math.max(...labels.labels.map(({ height }) => height)) + 34);
  const places = rows.map(({ category }, index) => {
    const column = Math.floor(index / perColumn);
    const x = column * (width + INDENT + COLUMN_GAP);
    return {
      x,
      y: head + ((index % perColumn) + 0.5) * rowHeight,
      text: joinLines(labels.labels[index]),
      index,
      field: fieldOf(figure, category),
    };
  });
  const active = frame.active ?? -1;
  const marked = places.filter(({ index }) => index === active);
  const rest = places.filter(({ index }) => index !== active);
  const text = (all: typeof places) => all.map((place) => ({ ...place, x: place.x + INDENT }));
  const bottom = head + perColumn * rowHeight;
  return onCanvas(frame, [
    drawSpine(places, rowHeight, head),
    Plot.dot(
      rest.filter(({ field }) => !field),
      {
        x: (place) => place.x + 1,
        y: "y",
        r: 6,
        fill: colors.hue,
        stroke: colors.paper,
        strokeWidth: 3,
      },
    ),
    drawFieldMarks(
      rest.flatMap(({ field, x, y }) => (field ? { field, x: x + 1, y } : [])),
      7,
    ),
    Plot.dot(marked, {
      x: (place) => place.x + 1,
      y: "y",
      r: 11,
      fill: colors.accent,
      stroke: colors.paper,
      strokeWidth: 3,
    }),
    placeTexts(text(rest), { ...labels.style, ...(active >= 0 && { fill: colors.muted }) }),
    placeTexts(text(marked), { ...labels.style, fontWeight: 600, fill: colors.accent }),
    note
      ? placeTexts(
          [{ text: joinLines(note), x: INDENT, y: head ? note.height / 2 : bottom + 12 + note.height / 2 }],
          {
            fontSize: SMALL,
            fontWeight: 600,
            fill: colors.accent,
          },
        )
      : null,
    legend.draw(frame.height - legend.height),
    note ? drawGap(head ? { y1: 2, y2: head } : { y1: bottom, y2: bottom + 12 + note.height }) : null,
  ]);
}

/** The height that a list wants in a column. */
export const listHeight = (figure: Figure, column: Column) => planListColumn(figure, column).height;

/** The line that holds a column together. */
function drawSpine(
  places: readonly { x: number; y: number }[],
  rowHeight: number,
  head: number,
): Plot.Markish {
  const columns = [...new Set(places.map(({ x }) => x))].map((x) => {
    const last = places.findLast((place) => place.x === x);
    return { x: x + 1, y1: head, y2: (last?.y ?? 0) + rowHeight / 2 };
  });
  return Plot.ruleX(columns, { x: "x", y1: "y1", y2: "y2", stroke: colors.line, strokeWidth: 2 });
}

/** The column's line goes on, broken: here the list is very likely cut. */
function drawGap({ y1, y2 }: { y1: number; y2: number }): Plot.Markish {
  return Plot.ruleX([1], { y1, y2, stroke: colors.accent, strokeWidth: 3, strokeDasharray: "3 6" });
}
