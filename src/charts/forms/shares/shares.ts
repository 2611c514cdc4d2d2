import * as Plot from "@observablehq/plot";
import { formatPercent } from "#words/format.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, isColumn } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import {
  compactRowHeight,
  drawRowMarks,
  type PlacedRow,
  placeRows,
  type RowPlan,
  rowLabel,
} from "../../layout/rows.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { inkEnd } from "./bars.ts";
import { drawBars, type Scale, shareOf } from "./share-bars.ts";
import { planSharesColumn, sharesColumn } from "./shares-column.ts";

const AXIS_HEIGHT = 28;
const GAP = 12;
/** So few rows stand without an axis, each with its value in large type. */
const COMPACT = 2;

/**
 * Single shares, each drawn as well as it is known; a category without a value keeps its place.
 * @param colorOf the colour of a row's bar
 */
export function sharesChart(
  figure: Figure,
  frame: Frame,
  colorOf: (index: number) => string = () => colors.hue,
): Plot.PlotOptions {
  if (isColumn(frame) && !isCompact(figure, frame) && frame.height >= sharesHeight(figure, frame))
    return sharesColumn(figure, frame, colorOf);
  const anchored = frame.anchors !== undefined;
  const axis = anchored || figure.rows.length <= COMPACT ? 0 : AXIS_HEIGHT;
  const legend = planFieldLegend(figure, frame);
  const height = frame.height - legend.height;
  const plan = placeRows(
    figure.rows.map(rowLabel),
    { ...frame, height },
    {
      top: axis,
      compact: figure.rows.length <= COMPACT,
      indent: legend.height > 0 ? MARK_INDENT : 0,
    },
  );
  const numberSize =
    anchored || plan.stacked ? compactNumber(frame) : Math.max(20, plan.labels.style.fontSize);
  const x = scalePercent(figure, plan, frame, numberSize);
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    axis > 0 ? drawAxis(x, axis, height) : null,
    plan.stacked || anchored ? drawFullScale(plan, x) : null,
    drawBars(figure, plan.rows, x, colorOf),
    drawLabels(figure, plan, frame),
    drawValues(figure, plan, x, { fontSize: numberSize, active: anchored ? frame.active : undefined }),
    drawRowMarks(figure, plan),
    legend.draw(height),
  ]);
}

/** Size of the values of few rows; smaller where a frame is narrower than any slide's small chart. */
const compactNumber = ({ width, anchors }: Pick<Frame, "width" | "anchors">) =>
  width < 400 && !anchors ? 20 : 26;

/** Whether the rows are so few, and their values so short, that the values can stand in large type. */
function isCompact(figure: Figure, column: Column): boolean {
  const { rows } = figure;
  const style = { fontSize: compactNumber(column), fontWeight: 600 } as const;
  const room = roomForWords(style.fontSize);
  const fits = rows.every(
    (row) => !shareOf(row) || column.measure(formatValue(figure, row), style) + GAP <= room,
  );
  return rows.length <= COMPACT && fits;
}

/** The height that shares want in a column: few rows with bars as thick as their type, more of them as laid out. */
export function sharesHeight(figure: Figure, column: Column): number {
  if (!isCompact(figure, column)) return planSharesColumn(figure, column).height;
  return figure.rows.length * compactRowHeight(figure.rows.map(rowLabel), column);
}

/** Room for the longest wording of a small chart, in font sizes: small charts of one slide share one scale. */
const WORDS = 166 / 26;
const roomForWords = (fontSize: number) => WORDS * fontSize + GAP;

/** Percent → canvas pixels, so wide that every row's words still fit beside its bar. */
function scalePercent(figure: Figure, plan: RowPlan, frame: Frame, fontSize: number): Scale {
  const room = frame.width - plan.barStart - 1;
  if (plan.stacked)
    return (percent) => plan.barStart + (percent / 100) * Math.max(80, room - roomForWords(fontSize));
  const widths = figure.rows.map((row) => {
    const share = shareOf(row);
    const end = share ? inkEnd(share) / 100 : 0;
    const words = frame.measure(formatValue(figure, row), { fontSize, fontWeight: 600 }) + GAP;
    return end > 0 ? (room - words) / end : room;
  });
  // „100 %“ is centred under its line and must not be cut.
  const width = Math.min(room - 30, ...widths);
  return (percent) => plan.barStart + (percent / 100) * width;
}

function drawAxis(x: Scale, top: number, bottom: number): Plot.Markish {
  const ticks = [0, 50, 100].map((percent) => ({
    text: formatPercent(percent),
    x: x(percent),
    y: top / 2 - 3,
  }));
  const line = { x: "x", y1: top - 6, y2: bottom, stroke: colors.line };
  return [
    Plot.ruleX(ticks, line),
    placeTexts(ticks, { fontSize: SMALL, fontWeight: 400, anchor: "middle", fill: colors.muted }),
  ];
}

/** Where a chart is too small for an axis, a line under each bar reaches to 100 %. */
function drawFullScale({ rows }: RowPlan, x: Scale): Plot.Markish {
  return Plot.ruleY(rows, { x1: x(0), x2: x(100), y: "barBottom", stroke: colors.neutral, strokeWidth: 1.5 });
}

function drawLabels(figure: Figure, plan: RowPlan, frame: Frame): Plot.Markish {
  if (frame.anchors) return null;
  const texts = plan.rows.map(({ labelY }, index) => ({
    text: joinLines(plan.labels.labels[index]),
    x: plan.labelStart,
    y: labelY,
    index,
  }));
  const known = (index: number) => figure.rows[index]?.value.kind !== "none";
  const { style } = plan.labels;
  const active = frame.active ?? -1;
  return [
    placeTexts(
      texts.filter(({ index }) => known(index) && index !== active),
      style,
    ),
    placeTexts(
      texts.filter(({ index }) => !known(index) && index !== active),
      { ...style, fill: colors.muted },
    ),
    placeTexts(
      texts.filter(({ index }) => index === active),
      { ...style, fontWeight: 600, fill: colors.accent },
    ),
  ];
}

/** The values at the bars' ends; `active` is marked here where no label stands beside the bar to be marked. */
function drawValues(
  figure: Figure,
  plan: RowPlan,
  x: Scale,
  { fontSize, active }: { fontSize: number; active: number | undefined },
): Plot.Markish {
  const texts = figure.rows.map((row, index) => {
    const share = shareOf(row);
    const place: PlacedRow | undefined = plan.rows[index];
    return {
      text: formatValue(figure, row),
      x: share ? x(inkEnd(share)) + GAP : x(0),
      y: place?.barY ?? 0,
      known: share,
      active: index === active,
    };
  });
  return [
    placeTexts(
      texts.filter((text) => text.known && !text.active),
      { fontSize, fontWeight: 600, fill: colors.hue, halo: true },
    ),
    placeTexts(
      texts.filter((text) => text.known && text.active),
      { fontSize, fontWeight: 600, fill: colors.accent, halo: true },
    ),
    placeTexts(
      texts.filter(({ known }) => !known),
      { fontSize: SMALL, fontWeight: 400, fill: colors.muted, halo: true },
    ),
  ];
}
