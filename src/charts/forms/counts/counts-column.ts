import * as Plot from "@observablehq/plot";
import { formatNumber } from "#words/format.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Column, Frame } from "../../layout/frame.ts";
import { type Label, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, LINE_HEIGHT, SMALL, waveColor } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";

/** Units stand in columns of ten, so that they can be counted. */
const UNITS = 10;
/** Empty columns between two groups side by side. */
const GAP = 3;
/** Between two groups one below the other, canvas pixels. */
const SPACE = 28;
/** Edges of a unit with its gap that are worth standing side by side. */
const SIZES = [16, 15, 14, 13, 12] as const;
const NUMBER: TextStyle = { fontSize: 40, fontWeight: 600 };
const NUMBER_LINE = NUMBER.fontSize * LINE_HEIGHT;
const LABEL: TextStyle = { fontSize: SMALL, fontWeight: 400 };
/** Under the head of a group. */
const NEAR = 10;

/** A counted group in its place, canvas pixels. */
interface Group {
  count: number;
  label: Label;
  x: number;
  top: number;
  index: number;
}

interface CountsPlan {
  groups: readonly Group[];
  /** Edge of a unit with its gap. */
  cell: number;
  /** Height of a group's number and label. */
  head: number;
  height: number;
}

const columnsOf = (count: number) => Math.ceil(count / UNITS);

/** Groups side by side where units of a good size and all words have room, else one below the other; all to one scale. */
export function planCountsColumn(figure: Figure, column: Column): CountsPlan {
  const rows = figure.rows.flatMap(({ category, value }) =>
    value.kind === "count"
      ? { label: layOutNarrow(category.label, column.width, LABEL, column), count: value.count }
      : [],
  );
  const head = NUMBER_LINE + Math.max(0, ...rows.map(({ label }) => label.height)) + NEAR;
  const beside = SIZES.map((cell) => {
    let x = 0;
    const groups = rows.map(({ label, count }, index): Group => {
      const group = { label, count, x, top: 0, index };
      const words = Math.max(label.width, column.measure(formatNumber(count), NUMBER));
      x += Math.max(columnsOf(count) * cell, words) + GAP * cell;
      return group;
    });
    return { groups, cell, head, height: Math.ceil(head + heightOf(rows, cell)), width: x - GAP * cell };
  }).find(({ width }) => width <= column.width);
  if (beside) return beside;
  const largest = Math.max(1, ...rows.map(({ count }) => columnsOf(count)));
  const cell = Math.min(SIZES[0], column.width / largest);
  let top = 0;
  const groups = rows.map((row, index): Group => {
    const group = { ...row, x: 0, top, index };
    top += head + heightOf([row], cell) + SPACE;
    return group;
  });
  return { groups, cell, head, height: Math.ceil(top - SPACE) };
}

/** Of the units alone. */
const heightOf = (rows: readonly { count: number }[], cell: number) =>
  Math.min(UNITS, Math.max(0, ...rows.map(({ count }) => count))) * cell;

/** Counted units in a column of text. */
export function countsColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const { groups, cell, head } = planCountsColumn(figure, frame);
  const columns = Math.max(1, ...groups.map(({ count }) => columnsOf(count)));
  return {
    width: frame.width,
    height: frame.height,
    marginLeft: 0,
    marginRight: frame.width - columns * cell,
    marginTop: head,
    marginBottom: 0,
    x: { axis: null, domain: [0, columns * UNITS] },
    y: { axis: null },
    marks: [
      groups.map((group) =>
        Plot.waffleX([group], {
          x: "count",
          multiple: UNITS,
          dx: group.x,
          insetTop: group.top,
          // The bottom of a full column, wherever the frame's may be.
          insetBottom: frame.height - head - group.top - UNITS * cell,
          // Finer units stand closer.
          gap: cell < 12 ? 2 : 3,
          rx: cell < 12 ? 1.5 : 2,
          fill: waveColor(group.index),
        }),
      ),
      placeTexts(
        groups.map(({ count, x, top }) => ({ text: formatNumber(count), x, y: top + NUMBER_LINE / 2 })),
        { ...NUMBER, fill: colors.hue },
      ),
      placeTexts(
        groups.map(({ label, x, top }) => ({
          text: joinLines(label),
          x,
          y: top + NUMBER_LINE + label.height / 2,
        })),
        LABEL,
      ),
    ],
  };
}
