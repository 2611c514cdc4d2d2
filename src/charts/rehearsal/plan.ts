import { words } from "#words/charts.ts";
import { formatClock, formatDeviation, formatMinutes, formatNumber } from "#words/format.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { type Column, NARROW } from "../layout/frame.ts";
import type { Measure, TextStyle } from "../layout/measure.ts";
import { colors } from "../layout/style.ts";
import { type Canvas, type Mark, rects, texts, verticals } from "../pen.ts";
import { GAP, LINE, placeLegend, STRONG, TEXT } from "./plan-legend.ts";

/** A slide's time in a rehearsal beside its plan, in minutes. */
export interface PlanRow {
  slide: Pick<OutlineSlide, "id" | "number" | "title" | "below">;
  /** 0 where an appendix is beside the plan. */
  planned: number;
  actual: number;
  /** Actual less planned. */
  delta: number;
}

const BAR = 14;
/** Pixels that a number on the axis needs. */
const TICK = 56;
const AXIS_STEPS = [0.5, 1, 2, 5, 10, 20, 30, 60];
/** Less than this is no deviation: half a second, in minutes. */
const HAIR = 0.5 / 60;

const isOver = ({ delta }: PlanRow) => delta >= HAIR;

/** A row with its place: bar from `from` over `plan` to `end`, canvas pixels. */
interface PlacedRow {
  row: PlanRow;
  middle: number;
  plan: number;
  end: number;
}

/**
 * A rehearsal beside its plan, a row for each slide: a bar as long as it took, a line where it should have
 * ended, in the accent what goes beyond. In narrow columns titles stand over their bars.
 */
export function planChart(
  rows: readonly PlanRow[],
  { width, measure }: Column,
): { canvas: Canvas; marks: Mark[] } {
  const isNarrow = width < NARROW;
  const numbers = Math.max(0, ...rows.map(({ slide }) => measure(slide.number, STRONG))) + GAP;
  const widest = Math.max(0, ...rows.map(({ slide }) => measure(slide.title, TEXT)));
  const titles = Math.min(widest, (isNarrow ? width : width * 0.44) - numbers);
  // Half of the axis's first number stands left of the bars.
  const from = isNarrow ? GAP : numbers + titles + 2 * GAP;
  const legend = placeLegend(width, measure);
  const top = legend.height + LINE + GAP;
  const rowHeight = isNarrow ? 2 * LINE + GAP : LINE + 6;
  const height = top + rows.length * rowHeight;
  const scale = pixelsPerMinute(rows, width - from - GAP, measure);
  const x = (minutes: number) => from + minutes * scale;
  const placed = rows.map((row, index): PlacedRow => {
    const middle = top + index * rowHeight + (isNarrow ? 1.5 * LINE : rowHeight / 2);
    return { row, middle, plan: x(row.planned), end: x(row.actual) };
  });
  const labelY = ({ middle }: PlacedRow) => (isNarrow ? middle - LINE : middle);
  const marks = [
    legend.marks,
    drawAxis(rows, scale, x, { top, height }),
    drawBars(placed, from),
    drawPlanned(placed.filter(({ row }) => row.planned > 0)),
    texts(
      placed.map((one) => ({ text: one.row.slide.number, x: numbers - GAP, y: labelY(one) })),
      { ...STRONG, anchor: "end", halo: isNarrow },
    ),
    texts(
      placed.map((one) => ({
        text: cutText(one.row.slide.title, titles, TEXT, measure),
        x: numbers,
        y: labelY(one),
      })),
      { ...TEXT, halo: isNarrow },
    ),
    drawValues(placed),
  ];
  return { canvas: { width, height }, marks };
}

/** A text as far as it fits, ending with „…“ where it does not. */
export function cutText(text: string, width: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join("").trimEnd()}…`, style) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** „3:45 (+1:45)“; a bar that is not there says why. */
function valueText(row: PlanRow): string {
  if (row.actual < HAIR) return words.rehearsal.notShown;
  return isOver(row) ? `${formatClock(row.actual)} (${formatDeviation(row.delta)})` : formatClock(row.actual);
}

/** So wide that every row's words still fit beside its bar. */
function pixelsPerMinute(rows: readonly PlanRow[], room: number, measure: Measure): number {
  const scales = rows.flatMap((row) => {
    const end = Math.max(row.planned, row.actual);
    return end > 0 ? (room - measure(valueText(row), STRONG) - GAP) / end : [];
  });
  return scales.length > 0 ? Math.min(...scales) : 0;
}

const tickText = (count: string, isLast: boolean) => (isLast ? words.rehearsal.minutes(count) : count);

function drawAxis(
  rows: readonly PlanRow[],
  scale: number,
  x: (minutes: number) => number,
  { top, height }: { top: number; height: number },
): Mark {
  const longest = Math.max(0, ...rows.flatMap(({ planned, actual }) => [planned, actual]));
  const step = AXIS_STEPS.find((one) => one * scale >= TICK) ?? AXIS_STEPS.at(-1) ?? 1;
  const count = Math.floor(longest / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    text: tickText(formatNumber(index * step), index > 0 && index === count),
    x: x(index * step),
    y: top - GAP - LINE / 2,
  }));
  return [
    verticals(
      ticks.map((tick) => ({ x: tick.x, y1: top - GAP, y2: height })),
      { stroke: colors.line },
    ),
    texts(ticks, { ...TEXT, anchor: "middle", fill: colors.muted }),
  ];
}

/** Bars of rows that have time; what goes over the plan is a piece of its own. */
function drawBars(placed: readonly PlacedRow[], from: number): Mark {
  const shown = placed.filter(({ row }) => row.actual >= HAIR);
  const within = shown.filter(({ row }) => row.planned > 0);
  const over = shown.filter(({ row }) => isOver(row));
  const bar = ({ middle }: PlacedRow, x1: number, x2: number) => ({
    x1,
    x2,
    y1: middle - BAR / 2,
    y2: middle + BAR / 2,
  });
  return [
    rects(
      within.map((one) => bar(one, from, Math.min(one.end, one.plan))),
      { fill: colors.hue },
    ),
    rects(
      over.map((one) => bar(one, one.plan, one.end)),
      { fill: colors.accent },
    ),
  ];
}

/** The line where a slide should end; paper around it, where it crosses a bar. */
function drawPlanned(placed: readonly PlacedRow[]): Mark {
  const lines = placed.map(({ plan, middle }) => ({
    x: plan,
    y1: middle - BAR / 2 - 4,
    y2: middle + BAR / 2 + 4,
  }));
  return [
    verticals(lines, { stroke: colors.paper, strokeWidth: 6 }),
    verticals(lines, { stroke: colors.ink, strokeWidth: 2.5 }),
  ];
}

function drawValues(placed: readonly PlacedRow[]): Mark {
  const values = placed.map(({ row, middle, plan, end }) => ({
    text: valueText(row),
    x: Math.max(plan, end) + GAP,
    y: middle,
    fill: row.actual < HAIR ? colors.muted : isOver(row) ? colors.accent : colors.hue,
  }));
  return [colors.hue, colors.accent, colors.muted].map((fill) =>
    texts(
      values.filter((text) => text.fill === fill),
      { ...(fill === colors.muted ? TEXT : STRONG), fill, halo: true },
    ),
  );
}

/** The chart in words: both lengths, and the slides that are furthest from their plan. */
export function describePlan(rows: readonly PlanRow[]): string {
  const total = (of: (row: PlanRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const actual = formatMinutes(total((row) => row.actual));
  const planned = formatMinutes(total((row) => row.planned));
  const furthest = rows
    .filter(({ delta }) => Math.abs(delta) >= HAIR)
    .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))
    .slice(0, 3)
    .map((row) => words.rehearsal.deviation(row.slide, formatMinutes(row.delta), isOver(row)));
  return words.rehearsal.description(actual, planned, furthest);
}
