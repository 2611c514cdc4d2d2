import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import {
  alignRows,
  type ColumnPlan,
  type ColumnRequest,
  stackRows,
  TEXT,
  VALUE,
} from "../../layout/column-rows.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, NARROW } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { rowLabel } from "../../layout/rows.ts";
import { colors } from "../../layout/style.ts";
import { inkEnd } from "./bars.ts";
import { type ColorOf, type SharesPlan, shareOf, sharesOf, TICKS } from "./plan.ts";
import { placeBar, type Scale } from "./share-bars.ts";

const AXIS_HEIGHT = 30;
/** Between a bar's ink and its value. */
const GAP = 10;
/** From 0 to 100 %, canvas pixels: a shorter scale would not tell two thirds from three quarters. */
const LEAST_SCALE = 200;
/** Values stand beside their bars while the scale keeps this part of the column, else over them. */
const LEAST_PART = 0.55;

/** Rows of a column, and the scale of their bars. */
interface Arrangement {
  plan: ColumnPlan;
  /** Canvas pixels from 0 to 100 %. */
  scale: number;
  /** Labels stand beside the bars: the axis' lines run through. */
  beside: boolean;
}

/** Three or more shares in a column of text, as high as they need to be. */
export function planSharesColumn(figure: Figure, frame: Frame, colorOf: ColorOf): SharesPlan {
  const legend = planFieldLegend(figure, frame, 20);
  const indent = legend.height > 0 ? MARK_INDENT : 0;
  const { plan, scale, beside } = arrange(figure, frame, indent);
  const x: Scale = (percent) => plan.barStart + (percent / 100) * scale;
  const legendTop = plan.bottom + 4;
  return {
    id: figure.id,
    width: frame.width,
    height: Math.ceil(legendTop + legend.height),
    rows: placeLabels(figure, plan, frame.active),
    bars: sharesOf(figure).flatMap(({ share, index }) => {
      const row = plan.rows[index];
      return share && row ? placeBar(share, row, x, colorOf(index)) : [];
    }),
    ...placeAxis(plan, x, beside),
    values: sharesOf(figure).flatMap(({ row, share, index }) => {
      const place = plan.rows[index];
      if (!share || !place) return [];
      const end = { text: formatValue(figure, row), x: x(inkEnd(share)) + GAP, y: place.barY };
      return [{ ...(place.over ?? end), active: false }];
    }),
    valueStyle: VALUE,
    quiet: TEXT,
    words: plan.rows.flatMap(({ words }) => words ?? []),
    wordStyle: TEXT,
    wordsHalo: false,
    legend,
    legendTop,
  };
}

/** What stands beside the bar, over it or after the label follows from the width. */
function arrange(figure: Figure, column: Column, indent: number): Arrangement {
  const options = { top: AXIS_HEIGHT, indent };
  const requests = figure.rows.map((row): ColumnRequest => {
    const bar = shareOf(row) !== undefined;
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  if (column.width >= NARROW) {
    const plan = alignRows(requests, column, { ...options, labelPart: 0.46, inset: GAP });
    const scale = scaleBeside(figure, column, plan.barStart);
    if (scale >= LEAST_SCALE) return { plan, scale, beside: true };
  }
  const scale = scaleBeside(figure, column, 0);
  if (scale >= column.width * LEAST_PART)
    return { plan: stackRows(requests, column, options), scale, beside: false };
  const stacked = requests.map((request, index) => {
    const row = figure.rows[index];
    return row && request.bar ? { ...request, over: formatValue(figure, row) } : request;
  });
  return { plan: stackRows(stacked, column, options), scale: column.width, beside: false };
}

/** Canvas pixels from 0 to 100 % with every value right of its bar. */
function scaleBeside(figure: Figure, { width, measure }: Column, barStart: number): number {
  const room = width - barStart - 1;
  const scales = sharesOf(figure).flatMap(({ row, share }) => {
    const end = share ? inkEnd(share) / 100 : 0;
    return end > 0 ? [(room - GAP - measure(formatValue(figure, row), VALUE)) / end] : [];
  });
  // „100 %“ is centred under its line and must not be cut.
  return Math.min(room - 26, ...scales);
}

/** Lines through the whole chart, or where labels are in the way, through each bar. */
function placeAxis(
  { rows, bottom }: ColumnPlan,
  x: Scale,
  beside: boolean,
): Pick<SharesPlan, "axis" | "baselines"> {
  const anchors = beside ? (["middle", "middle", "middle"] as const) : (["start", "middle", "end"] as const);
  const ticks = TICKS.map(({ percent, text }, index) => ({
    text,
    x: x(percent),
    y: AXIS_HEIGHT / 2 - 4,
    anchor: anchors[index] ?? "middle",
  }));
  const bars = rows.filter(({ barTop, barBottom }) => barBottom > barTop);
  const lines = ticks.flatMap((tick) =>
    beside
      ? [{ x: tick.x, y1: AXIS_HEIGHT - 8, y2: bottom }]
      : bars.map(({ barTop, barBottom }) => ({ x: tick.x, y1: barTop - 3, y2: barBottom + 3 })),
  );
  const baselines = beside ? [] : bars.map(({ barBottom }) => ({ x1: x(0), x2: x(100), y: barBottom }));
  return { axis: { ticks, lines }, baselines: { lines: baselines, look: { stroke: colors.line } } };
}
