import * as Plot from "@observablehq/plot";
import { type Field, fieldOf } from "../../../model/field.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { drawFieldMarks, type FieldLegend, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, NARROW } from "../../layout/frame.ts";
import { type Label, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, LINE_HEIGHT, SMALL } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";

/** The column's line, so far in that its dots do not leave the frame. */
const SPINE = 9;
const INDENT = 32;
const NOTE: TextStyle = { fontSize: SMALL, fontWeight: 600 };
/** Between two categories. */
const GAP = 12;

interface ListPlan {
  style: TextStyle;
  items: readonly { label: Label; y: number; firstLine: number; field: Field | undefined }[];
  note?: { label: Label; y: number };
  /** The solid line, and the broken one where the list is very likely cut. */
  spine: { y1: number; y2: number };
  broken?: { y1: number; y2: number };
  legend: FieldLegend;
  bottom: number;
  height: number;
}

/** One category below the other, each as high as its words; what is missing at the end where it is missing. */
export function planListColumn(figure: Figure, column: Column): ListPlan {
  const { rows, gap } = figure;
  const style: TextStyle = { fontSize: column.width < NARROW ? SMALL : 20, fontWeight: 400 };
  const width = column.width - INDENT;
  const legend = planFieldLegend(figure, column, 22);
  const note = gap && layOutNarrow(gap.text, width, NOTE, column);
  const first = note && gap?.at === "start";
  const top = first ? note.height + GAP + 4 : 0;
  let y = top;
  const items = rows.map(({ category }) => {
    const label = layOutNarrow(category.label, width, style, column);
    const item = {
      label,
      y: y + label.height / 2,
      firstLine: y + (style.fontSize * LINE_HEIGHT) / 2,
      field: fieldOf(figure, category),
    };
    y += label.height + GAP;
    return item;
  });
  const listEnd = y - GAP;
  const bottom = note && !first ? listEnd + GAP + 4 + note.height : listEnd;
  return {
    style,
    items,
    ...(note && { note: { label: note, y: (first ? 0 : listEnd + GAP + 4) + note.height / 2 } }),
    spine: { y1: top, y2: listEnd + (note && !first ? GAP / 2 : 0) },
    ...(note && { broken: first ? { y1: 2, y2: top - 2 } : { y1: listEnd + GAP / 2 + 2, y2: bottom } }),
    legend,
    bottom,
    height: Math.ceil(bottom + 4 + legend.height),
  };
}

/** Categories without values in a column of text: an order, not a ranking. */
export function listColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const plan = planListColumn(figure, frame);
  const { style, items, note, legend } = plan;
  const active = frame.active ?? -1;
  const rest = items.filter((_, index) => index !== active);
  const marked = items.filter((_, index) => index === active);
  const texts = (all: typeof items) => all.map(({ label, y }) => ({ text: joinLines(label), x: INDENT, y }));
  const dot = { x: () => SPINE, y: "firstLine", stroke: colors.paper, strokeWidth: 3 };
  return onCanvas(frame, [
    Plot.ruleX([plan.spine], { x: () => SPINE, y1: "y1", y2: "y2", stroke: colors.line, strokeWidth: 2 }),
    Plot.dot(
      rest.filter(({ field }) => !field),
      { ...dot, r: 5.5, fill: colors.hue },
    ),
    drawFieldMarks(
      rest.flatMap(({ field, firstLine }) => (field ? { field, x: SPINE, y: firstLine } : [])),
      6.5,
    ),
    Plot.dot(marked, { ...dot, r: 8, fill: colors.accent }),
    placeTexts(texts(rest), style),
    placeTexts(texts(marked), { ...style, fontWeight: 600, fill: colors.accent }),
    note
      ? placeTexts([{ text: joinLines(note.label), x: INDENT, y: note.y }], {
          ...NOTE,
          fill: colors.accent,
        })
      : null,
    plan.broken
      ? Plot.ruleX([plan.broken], {
          x: () => SPINE,
          y1: "y1",
          y2: "y2",
          stroke: colors.accent,
          strokeWidth: 3,
          strokeDasharray: "3 6",
        })
      : null,
    legend.draw(plan.bottom + 4),
  ]);
}
