import * as Plot from "@observablehq/plot";
import { formatPercent } from "#words/format.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { drawColumnLabels } from "../../layout/column-labels.ts";
import {
  alignRows,
  type ColumnPlan,
  type ColumnRequest,
  stackRows,
  TEXT,
  VALUE,
} from "../../layout/column-rows.ts";
import { type FieldLegend, MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, NARROW } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { rowLabel } from "../../layout/rows.ts";
import { colors } from "../../layout/style.ts";
import { placeTexts } from "../../layout/texts.ts";
import { inkEnd } from "./bars.ts";
import { drawBars, type Scale, shareOf } from "./share-bars.ts";

const AXIS_HEIGHT = 30;
/** Between a bar's ink and its value. */
const GAP = 10;
/** From 0 to 100 %, canvas pixels: a shorter scale would not tell two thirds from three quarters. */
const LEAST_SCALE = 200;
/** Values stand beside their bars while the scale keeps this part of the column, else over them. */
const LEAST_PART = 0.55;

interface SharesPlan extends ColumnPlan {
  x: Scale;
  /** Labels stand beside the bars: the axis' lines run through. */
  beside: boolean;
  legend: FieldLegend;
  height: number;
}

/** Three or more shares in a column: what stands beside the bar, over it or after the label follows from the width. */
export function planSharesColumn(figure: Figure, column: Column): SharesPlan {
  const legend = planFieldLegend(figure, column, 20);
  const options = { top: AXIS_HEIGHT, indent: legend.height > 0 ? MARK_INDENT : 0 };
  const finish = (plan: ColumnPlan, scale: number, beside: boolean): SharesPlan => ({
    ...plan,
    x: (percent) => plan.barStart + (percent / 100) * scale,
    beside,
    legend,
    height: Math.ceil(plan.bottom + 4 + legend.height),
  });
  const requests = figure.rows.map((row): ColumnRequest => {
    const bar = shareOf(row) !== undefined;
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  if (column.width >= NARROW) {
    const plan = alignRows(requests, column, { ...options, labelPart: 0.46, inset: GAP });
    const scale = scaleBeside(figure, column, plan.barStart);
    if (scale >= LEAST_SCALE) return finish(plan, scale, true);
  }
  const scale = scaleBeside(figure, column, 0);
  if (scale >= column.width * LEAST_PART) return finish(stackRows(requests, column, options), scale, false);
  const stacked = requests.map((request, index) => {
    const row = figure.rows[index];
    return row && request.bar ? { ...request, over: formatValue(figure, row) } : request;
  });
  return finish(stackRows(stacked, column, options), column.width, false);
}

/** Canvas pixels from 0 to 100 % with every value right of its bar. */
function scaleBeside(figure: Figure, { width, measure }: Column, barStart: number): number {
  const room = width - barStart - 1;
  const scales = figure.rows.flatMap((row) => {
    const share = shareOf(row);
    const end = share ? inkEnd(share) / 100 : 0;
    return end > 0 ? [(room - GAP - measure(formatValue(figure, row), VALUE)) / end] : [];
  });
  // „100 %“ is centred under its line and must not be cut.
  return Math.min(room - 26, ...scales);
}

/** Single shares in a column of text, as high as they need to be. */
export function sharesColumn(
  figure: Figure,
  frame: Frame,
  colorOf: (index: number) => string,
): Plot.PlotOptions {
  const plan = planSharesColumn(figure, frame);
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    drawAxis(plan),
    drawBars(figure, plan.rows, plan.x, colorOf),
    drawColumnLabels(figure, plan, frame.active),
    drawValues(figure, plan),
    plan.legend.draw(plan.bottom + 4),
  ]);
}

/** 0, 50 and 100 %: lines through the whole chart, or where labels are in the way, through each bar. */
function drawAxis({ rows, x, beside, bottom }: SharesPlan): Plot.Markish {
  const y = AXIS_HEIGHT / 2 - 4;
  const anchors = beside ? (["middle", "middle", "middle"] as const) : (["start", "middle", "end"] as const);
  const ticks = [0, 50, 100].map((percent, index) => ({
    text: formatPercent(percent),
    x: x(percent),
    y,
    anchor: anchors[index] ?? "middle",
  }));
  const bars = rows.filter(({ barTop, barBottom }) => barBottom > barTop);
  const lines = ticks.flatMap((tick) =>
    beside
      ? [{ x: tick.x, y1: AXIS_HEIGHT - 8, y2: bottom }]
      : bars.map(({ barTop, barBottom }) => ({ x: tick.x, y1: barTop - 3, y2: barBottom + 3 })),
  );
  return [
    Plot.ruleX(lines, { x: "x", y1: "y1", y2: "y2", stroke: colors.line }),
    beside ? null : Plot.ruleY(bars, { x1: x(0), x2: x(100), y: "barBottom", stroke: colors.line }),
    ticks.map((tick) => placeTexts([tick], { ...TEXT, anchor: tick.anchor, fill: colors.muted })),
  ];
}

/** Values at the bars' ends, or over bars that leave no room. */
function drawValues(figure: Figure, { rows, x }: SharesPlan): Plot.Markish {
  const texts = figure.rows.flatMap((row, index) => {
    const share = shareOf(row);
    const place = rows[index];
    if (!share || !place) return [];
    return [place.over ?? { text: formatValue(figure, row), x: x(inkEnd(share)) + GAP, y: place.barY }];
  });
  return placeTexts(texts, { ...VALUE, fill: colors.hue, halo: true });
}
