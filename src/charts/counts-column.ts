import * as Plot from "@observablehq/plot";
import { formatNumber } from "../format.ts";
import type { Figure } from "../lecture/figure.ts";
import type { Column, Frame } from "./frame.ts";
import { type Label, layOut } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import { colors, LINE_HEIGHT, SMALL, waveColor } from "./style.ts";
import { joinLines, placeTexts } from "./texts.ts";

/** Units stand in columns of ten, so that they can be counted. */
const UNITS = 10;
/** Empty columns between two groups side by side. */
const GAP = 3;
/** Between two groups one below the other, canvas pixels. */
const SPACE = 28;
/** Edge of a unit with its gap, where the column allows it. */
const LARGEST = 16;
const NUMBER: TextStyle = { fontSize: 40, fontWeight: 600 };
const LABEL: TextStyle = { fontSize: SMALL, fontWeight: 400 };
/** Under the head of a group. */
const NEAR = 10;

interface Group {
  count: number;
  label: Label;
  /** Its first unit, counted from the left edge in units of the scale. */
  start: number;
  index: number;
}

interface CountsPlan {
  groups: readonly Group[];
  cell: number;
  /** Height of a group's number and label. */
  head: number;
  /** From one group to the next below it; 0 where they stand side by side. */
  step: number;
  height: number;
}

const columnsOf = (count: number) => Math.ceil(count / UNITS);

/** Groups side by side where each has room for its words, else one below the other; all to one scale. */
export function planCountsColumn(figure: Figure, column: Column): CountsPlan {
  const rows = figure.rows.flatMap(({ category, value }) =>
    value.kind === "count" ? { name: category.label, count: value.count } : [],
  );
  const line = NUMBER.fontSize * LINE_HEIGHT;
  const total = rows.reduce((sum, { count }) => sum + columnsOf(count) + GAP, -GAP);
  const cell = Math.min(LARGEST, column.width / Math.max(1, total));
  let start = 0;
  const beside = rows.map(({ name, count }, index) => {
    const label = layOut(name, Number.POSITIVE_INFINITY, LABEL, column);
    const group = { count, label, start: start * UNITS, index };
    start += columnsOf(count) + GAP;
    return group;
  });
  const fits = beside.every(({ label, count, index }) => {
    const words = Math.max(label.width, column.measure(formatNumber(count), NUMBER));
    const own = (columnsOf(count) + (index < rows.length - 1 ? GAP : 0)) * cell;
    const rest = column.width - ((beside[index]?.start ?? 0) / UNITS) * cell;
    return words + 12 <= (index < rows.length - 1 ? own : rest + 12);
  });
  if (fits) {
    const head = line + SMALL * LINE_HEIGHT + NEAR;
    return { groups: beside, cell, head, step: 0, height: Math.ceil(head + UNITS * cell) };
  }
  const largest = Math.max(1, ...rows.map(({ count }) => columnsOf(count)));
  const below = rows.map(({ name, count }, index) => ({
    count,
    label: layOut(name, column.width, LABEL, column),
    start: 0,
    index,
  }));
  const head = line + Math.max(0, ...below.map(({ label }) => label.height)) + NEAR;
  const edge = Math.min(LARGEST, column.width / largest);
  const step = head + UNITS * edge + SPACE;
  return { groups: below, cell: edge, head, step, height: Math.ceil(rows.length * step - SPACE) };
}

/** Counted units in a column of text. */
export function countsColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const { groups, cell, head, step } = planCountsColumn(figure, frame);
  const below = step > 0 ? groups.length - 1 : 0;
  const block = UNITS * cell;
  const end = head + below * step + block;
  const columns = Math.ceil(frame.width / cell);
  const top = (index: number) => index * step;
  const x = ({ start }: Group) => (start / UNITS) * cell;
  return {
    width: frame.width,
    height: frame.height,
    marginLeft: 0,
    marginRight: frame.width - columns * cell,
    marginTop: head,
    marginBottom: frame.height - end,
    x: { axis: null, domain: [0, columns * UNITS] },
    y: { axis: null },
    marks: [
      groups.map((group) =>
        Plot.waffleX([group], {
          x1: "start",
          x2: ({ start, count }: Group) => start + count,
          insetTop: group.index * step,
          insetBottom: step > 0 ? (below - group.index) * step : 0,
          multiple: UNITS,
          // Finer units stand closer.
          gap: cell < 12 ? 2 : 3,
          rx: cell < 12 ? 1.5 : 2,
          fill: waveColor(group.index),
        }),
      ),
      placeTexts(
        groups.map((group) => ({
          text: formatNumber(group.count),
          x: x(group),
          y: top(group.index) + (NUMBER.fontSize * LINE_HEIGHT) / 2,
        })),
        { ...NUMBER, fill: colors.hue },
      ),
      placeTexts(
        groups.map((group) => ({
          text: joinLines(group.label),
          x: x(group),
          y: top(group.index) + NUMBER.fontSize * LINE_HEIGHT + group.label.height / 2,
        })),
        LABEL,
      ),
    ],
  };
}
