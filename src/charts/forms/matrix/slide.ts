import { words } from "#words/figure.ts";
import { isSingle, type Matrix, type MatrixRow, type Unit, wordOf } from "../../../model/matrix.ts";
import type { Sized } from "../../layout/frame.ts";
import { fitTogether, joinLines, type Label, layOut } from "../../layout/labels.ts";
import { LINE_HEIGHT } from "../../layout/style.ts";
import {
  headIn,
  keyOf,
  type Look,
  lookOf,
  type MatrixPlan,
  mostUnits,
  noteIn,
  placeUnits,
  sum,
  toneOf,
} from "./plan.ts";

/** Between two columns, at least and at most. */
const GAP = { least: 24, most: 110 };
const UNIT = 28;
/** Between two units of a cell. */
const BETWEEN = 9;
/** Between a unit and its words. */
const NEAR = 8;
const HEAD_WIDTH = { single: 160, several: 270 };
const LEGEND = 36;
/** Rows closer than this have lines between groups of them only, and a little room there. */
const ROOMY = 36;
const GROUP_GAP = 10;
/** Rows further apart would no longer be read as one table. */
const HIGHEST = 56;

/** Labels at the left, a column for each list. */
export function planMatrixSlide(matrix: Matrix, frame: Sized, active: number): MatrixPlan {
  const { columns, rows, key } = matrix;
  const { measure } = frame;
  const single = isSingle(matrix);
  const [headStyle, noteStyle] = [headIn(frame), noteIn(frame)];
  const heads = columns.map(({ label }) =>
    layOut(label, single ? HEAD_WIDTH.single : HEAD_WIDTH.several, headStyle, frame),
  );
  const totals = columns.map(({ count }) => (count ? words.entries(count.found, count.all, key.found) : ""));
  const countHeight = totals.some(Boolean) ? noteStyle.fontSize * LINE_HEIGHT : 0;
  const headHeight = Math.max(0, ...heads.map(({ height }) => height)) + countHeight + 8;
  const legend = single ? 0 : LEGEND;
  const available = frame.height - headHeight - legend;
  const tones = rows.map((row, index) => toneOf(matrix, row, index === active));
  // Where rows are close, what belongs together does without lines.
  const close = single && available / Math.max(1, rows.length) < ROOMY;
  const ends = rows.map((row, index) => !close || groupOf(matrix, row) !== groupOf(matrix, rows[index + 1]));
  const apart = close ? GROUP_GAP : 0;
  const room = available - ends.filter(Boolean).length * apart;
  const size = Math.round(Math.min(UNIT, (room / Math.max(1, rows.length)) * 0.6));
  const step = size + BETWEEN;
  // Beside a single unit stand the words of its mark, where it is not simply there.
  const sayUnit = (look: Look) =>
    single && (look === "missing" || look === "likely") ? wordOf(look, key) : "";
  const beside = (units: readonly Unit[], place: number) =>
    units.map((unit) => {
      const text = sayUnit(lookOf(matrix, unit, place));
      return text ? size + NEAR + measure(text, noteStyle) : 0;
    });
  const widths = mostUnits(matrix).map((most, place) =>
    Math.max(
      most * step,
      heads[place]?.width ?? 0,
      measure(totals[place] ?? "", noteStyle),
      ...rows.flatMap(({ cells }) => beside(cells[place] ?? [], place)),
    ),
  );
  const taken = sum(widths);
  const { labels, style, width } = fitTogether(
    rows.map(({ category }) => category.label),
    frame,
    {
      width: frame.width - taken - columns.length * GAP.least,
      height: room,
      apart: close ? 1 : 8,
      weight: single && !tones.includes("strong") ? 400 : 600,
    },
  );
  // Every row gets the same beside its label, which may have several lines.
  const heights = labels.map(({ height }) => height);
  const spare = (room - sum(heights)) / Math.max(1, rows.length);
  const pad = Math.max(0, Math.min(spare, HIGHEST - Math.min(...heights)));
  const gap = Math.min(GAP.most, (frame.width - taken - width) / Math.max(1, columns.length));
  const starts: number[] = [];
  for (const [place] of widths.entries())
    starts.push((starts[place - 1] ?? width) + (place > 0 ? (widths[place - 1] ?? 0) : 0) + gap);
  const endsBefore = (row: number) => ends.slice(0, row).filter(Boolean).length;
  const top = (row: number) =>
    headHeight + sum(heights.slice(0, row)) + row * pad + endsBefore(row) * apart + apart / 2;
  const middle = (row: number) => (top(row) + top(row + 1) - (ends[row] ? apart : 0)) / 2;
  const units = rows.flatMap((row, index) =>
    placeUnits(matrix, row, { starts, y: middle(index), size, step }),
  );
  const bottom = top(rows.length) - apart / 2;
  const line = (y: number) => ({ x1: 0, x2: frame.width, y });
  return {
    width: frame.width,
    height: frame.height,
    heads: heads.map((head, place) => ({
      text: joinLines(head),
      x: starts[place] ?? 0,
      y: headHeight - 8 - countHeight - head.height / 2,
    })),
    headStyle,
    noteStyle,
    totals: totals.flatMap((text, place) =>
      text ? [{ text, x: starts[place] ?? 0, y: headHeight - 8 - countHeight / 2 }] : [],
    ),
    guides: [],
    headRule: [line(headHeight)],
    rules: ends.flatMap((end, index) => (end ? line(top(index + 1) - apart / 2) : [])),
    labels: labels.map((label: Label, index) => ({
      text: joinLines(label),
      x: 0,
      y: middle(index),
      tone: tones[index] ?? "plain",
    })),
    style: single ? { ...style, fontWeight: 400 } : style,
    units,
    size,
    words: units.flatMap(({ look, x, y }) => {
      const text = sayUnit(look);
      return text ? { text, x: x + size / 2 + NEAR, y, look } : [];
    }),
    key: single ? [] : planKey(matrix, frame, bottom + LEGEND / 2 + 2),
    band: active < 0 ? undefined : { line: line(middle(active)), height: (heights[active] ?? 0) + pad - 2 },
  };
}

/** Rows of what is named, of what a list lacks, and of the rest. */
function groupOf(matrix: Matrix, row: MatrixRow | undefined): number {
  if (!row) return -1;
  if (toneOf(matrix, row, false) === "strong") return 0;
  return row.cells.flat().some(({ mark }) => mark === "missing") ? 1 : 2;
}

/** What the marks mean, in a line. */
function planKey(matrix: Matrix, frame: Sized, y: number): MatrixPlan["key"] {
  const entries = keyOf(matrix);
  return entries.map(({ look, text }, place) => {
    const before = entries.slice(0, place).map((entry) => 54 + frame.measure(entry.text, noteIn(frame)));
    return { look, text, x: 10 + before.reduce((sum, width) => sum + width, 0), y };
  });
}
