import { words } from "#words/figure.ts";
import { isSingle, type Matrix } from "../../../model/matrix.ts";
import type { Sized } from "../../layout/frame.ts";
import { fitLabels, joinLines, type Label, layOut } from "../../layout/labels.ts";
import { LINE_HEIGHT } from "../../layout/style.ts";
import { HEAD, type MatrixPlan, mostUnits, NOTE, placeUnits, toneOf } from "./plan.ts";

/** Between two columns, at least and at most. */
const GAP = { least: 32, most: 110 };
const UNIT = 28;
/** Between two units of a cell. */
const BETWEEN = 9;
/** Between a unit and its words. */
const NEAR = 8;
const HEAD_WIDTH = { single: 180, several: 270 };
const LEGEND = 36;
/** Rows further apart would no longer be read as one table. */
const HIGHEST = 56;

/** Labels at the left, a column for each list. */
export function planMatrixSlide(matrix: Matrix, frame: Sized, active: number): MatrixPlan {
  const { columns, rows, key } = matrix;
  const { measure } = frame;
  const single = isSingle(matrix);
  const heads = columns.map(({ label }) =>
    layOut(label, single ? HEAD_WIDTH.single : HEAD_WIDTH.several, HEAD, frame),
  );
  const totals = columns.map(({ count }) => (count ? words.entries(count.found, count.all, key.found) : ""));
  const countHeight = totals.some(Boolean) ? NOTE.fontSize * LINE_HEIGHT : 0;
  const headHeight = Math.max(0, ...heads.map(({ height }) => height)) + countHeight + 8;
  const legend = single ? 0 : LEGEND;
  const rowHeight = Math.min(HIGHEST, (frame.height - headHeight - legend) / Math.max(1, rows.length));
  const size = Math.round(Math.min(UNIT, rowHeight * 0.6));
  const step = size + BETWEEN;
  const lacks = columns.map((_, place) =>
    rows.some(({ cells }) => cells[place]?.some(({ mark }) => mark === "missing")),
  );
  const beside = size + NEAR + measure(key.missing, NOTE);
  const widths = mostUnits(matrix).map((most, place) =>
    Math.max(
      most * step,
      heads[place]?.width ?? 0,
      measure(totals[place] ?? "", NOTE),
      single && lacks[place] ? beside : 0,
    ),
  );
  const taken = widths.reduce((sum, width) => sum + width, 0);
  const { labels, style, width } = fitLabels(
    rows.map(({ category }) => category.label),
    frame,
    {
      width: frame.width - taken - columns.length * GAP.least,
      rowHeight: rowHeight - 1,
      largest: 26,
      weight: single ? 400 : 600,
    },
  );
  const gap = Math.min(GAP.most, (frame.width - taken - width) / Math.max(1, columns.length));
  const starts: number[] = [];
  for (const [place] of widths.entries())
    starts.push((starts[place - 1] ?? width) + (place > 0 ? (widths[place - 1] ?? 0) : 0) + gap);
  const middle = (row: number) => headHeight + (row + 0.5) * rowHeight;
  const units = rows.flatMap((row, index) =>
    placeUnits(matrix, row, { starts, y: middle(index), size, step }),
  );
  const bottom = headHeight + rows.length * rowHeight;
  const line = (y: number) => ({ x1: 0, x2: frame.width, y });
  return {
    width: frame.width,
    height: frame.height,
    heads: heads.map((head, place) => ({
      text: joinLines(head),
      x: starts[place] ?? 0,
      y: headHeight - 8 - countHeight - head.height / 2,
    })),
    headStyle: HEAD,
    totals: totals.flatMap((text, place) =>
      text ? [{ text, x: starts[place] ?? 0, y: headHeight - 8 - countHeight / 2 }] : [],
    ),
    guides: [],
    headRule: [line(headHeight)],
    rules: rows.map((_, index) => line(headHeight + (index + 1) * rowHeight)),
    labels: labels.map((label: Label, index) => ({
      text: joinLines(label),
      x: 0,
      y: middle(index),
      tone: rows[index] ? toneOf(rows[index], single, index === active) : "plain",
    })),
    style,
    units,
    size,
    words: single
      ? units
          .filter(({ mark }) => mark === "missing")
          .map(({ x, y }) => ({ text: key.missing, x: x + size / 2 + NEAR, y }))
      : [],
    key: single ? [] : planKey(matrix, frame, bottom + LEGEND / 2 + 2),
    band: active < 0 ? undefined : { line: line(middle(active)), height: rowHeight - 2 },
  };
}

/** What the marks mean, in a line. */
function planKey({ key }: Matrix, { measure }: Sized, y: number): MatrixPlan["key"] {
  const found = { mark: "found", kind: "list", text: key.found, x: 10, y } as const;
  const x = found.x + 54 + measure(found.text, NOTE);
  return [found, { mark: "missing", kind: "list", text: key.missing, x, y }];
}
