import * as Plot from "@observablehq/plot";
import { formatNumber } from "#words/format.ts";
import type { Figure } from "../../../model/figure.ts";
import { type Column, type Frame, isColumn } from "../../layout/frame.ts";
import { colors, waveColor } from "../../layout/style.ts";
import { placeTexts } from "../../layout/texts.ts";
import { countsColumn, planCountsColumn } from "./counts-column.ts";

/** Units stand in columns of ten, so that they can be counted. */
const COLUMN = 10;
/** Empty columns between two groups. */
const GAP = 3;
const HEAD = 120;

/** Counted units, one field each, in columns of ten: all to one scale. */
export function countsChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  if (isColumn(frame)) return countsColumn(figure, frame);
  const rows = figure.rows.flatMap((row) =>
    row.value.kind === "count" ? { row, count: row.value.count } : [],
  );
  let start = 0;
  const groups = rows.map(({ row, count }, index) => {
    const group = { label: row.category.label, count, x1: start, x2: start + count, index };
    start += Math.ceil(count / COLUMN) * COLUMN + GAP * COLUMN;
    return group;
  });
  const columns = Math.max(1, start / COLUMN - GAP);
  const cell = Math.min(frame.width / columns, (frame.height - HEAD) / COLUMN);
  const x = (units: number) => (units / COLUMN) * cell;
  const top = HEAD + Math.max(0, (frame.height - HEAD - COLUMN * cell) / 2);
  return {
    width: frame.width,
    height: frame.height,
    marginLeft: 0,
    marginRight: frame.width - columns * cell,
    marginTop: top,
    marginBottom: frame.height - top - COLUMN * cell,
    x: { axis: null, domain: [0, columns * COLUMN] },
    y: { axis: null },
    marks: [
      [0, 1].map((index) =>
        Plot.waffleX(
          groups.filter((group) => group.index % 2 === index),
          { x1: "x1", x2: "x2", multiple: COLUMN, gap: 3, rx: 2, fill: waveColor(index) },
        ),
      ),
      placeTexts(
        groups.map(({ count, x1 }) => ({ text: formatNumber(count), x: x(x1), y: top - 74 })),
        { fontSize: 64, fontWeight: 600, fill: colors.hue },
      ),
      placeTexts(
        groups.map(({ label, x1 }) => ({ text: label, x: x(x1), y: top - 22 })),
        { fontSize: 24, fontWeight: 400 },
      ),
    ],
  };
}

/** The height that counted units want in a column. */
export const countsHeight = (figure: Figure, column: Column) => planCountsColumn(figure, column).height;
