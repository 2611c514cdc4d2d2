import { drawFieldLegend, drawFieldMarks } from "../../layout/fields.ts";
import { colors } from "../../layout/style.ts";
import { dots, type Mark, texts, verticals } from "../../pen.ts";
import type { Item, ListPlan } from "./plan.ts";

/** Dots on a line, each with its category. */
export function drawList({
  items,
  style,
  noteStyle,
  radius,
  spines,
  gap,
  legend,
  legendTop,
}: ListPlan): Mark[] {
  const active = items.filter((item) => item.active);
  const rest = items.filter((item) => !item.active);
  const dot = { stroke: colors.paper, strokeWidth: 3 };
  const dotsOf = (all: readonly Item[]) => all.map((item) => item.dot);
  const marksOf = (all: readonly Item[]) =>
    all.flatMap(({ field, dot: place }) => (field ? { field, ...place } : []));
  return [
    verticals(spines, { stroke: colors.line, strokeWidth: 2 }),
    dots(dotsOf(rest.filter(({ field }) => !field)), { ...dot, r: radius.dot, fill: colors.hue }),
    drawFieldMarks(marksOf(rest), radius.mark),
    dots(dotsOf(active.filter(({ field }) => !field)), { ...dot, r: radius.active, fill: colors.hue }),
    // Larger, and still the shape of its field.
    drawFieldMarks(marksOf(active), radius.active),
    texts(rest, active.length > 0 ? { ...style, fill: colors.muted } : style),
    texts(active, { ...style, fontWeight: 600, fill: colors.hue }),
    texts(gap?.notes ?? [], { ...noteStyle, fill: colors.muted }),
    drawFieldLegend(legend, legendTop),
    gap ? verticals([gap.line], { stroke: colors.accent, strokeWidth: 3, strokeDasharray: "3 6" }) : null,
  ];
}
