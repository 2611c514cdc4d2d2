import { words } from "#words/figure.ts";
import type { Matrix } from "../../../model/matrix.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { joinLines, layOut, layOutNarrow } from "../../layout/labels.ts";
import { BOLD, GAP, LINE, NOTE, placeKey, SIZE, STEP } from "./look.ts";
import { type MatrixPlan, mostUnits, placeUnits, sum, toneOf } from "./plan.ts";

/** As wide as a head may be before it breaks. */
const HEAD_WIDTH = 170;
/** Between two columns, at least and at most. */
const APART = { least: 24, most: 56 };
/** Part of the width that labels have at least. */
const LABEL_PART = 0.4;

/**
 * In a column of text that is wide enough, a table as on slides: labels at the left, every list's head over its units.
 * Undefined where heads and labels have no room beside each other.
 */
export function planMatrixTable(matrix: Matrix, frame: Frame, active: number): MatrixPlan | undefined {
  const { columns, rows } = matrix;
  const heads = columns.map(({ label }) => layOut(label, HEAD_WIDTH, BOLD, frame));
  const totals = columns.map(({ count }) => (count ? words.foundOf(count.found, count.all) : ""));
  const widths = mostUnits(matrix).map((most, place) =>
    Math.max(most * STEP, heads[place]?.width ?? 0, totals[place] ? frame.measure(totals[place], NOTE) : 0),
  );
  const room = frame.width - sum(widths) - columns.length * APART.least;
  if (frame.width < NARROW || room < frame.width * LABEL_PART) return undefined;
  const tones = rows.map((row, index) => toneOf(matrix, row, index === active));
  // As if all were set bold: nothing moves when a row is marked.
  const labels = rows.map(({ category }) => layOutNarrow(category.label, room, BOLD, frame));
  const longest = Math.max(0, ...labels.map(({ width }) => width));
  if (longest > room) return undefined;
  const apart = Math.min(APART.most, (frame.width - sum(widths) - longest) / Math.max(1, columns.length));
  const starts = widths.map(
    (_, place) => frame.width - sum(widths.slice(place)) - (columns.length - 1 - place) * apart,
  );
  const countHeight = totals.some(Boolean) ? LINE : 0;
  const headHeight = Math.max(0, ...heads.map(({ height }) => height));
  const top = headHeight + countHeight + 8;
  let y = top + GAP / 2;
  const placed = labels.map((label, index) => {
    const start = y;
    y += label.height + GAP;
    return { label, index, middle: start + label.height / 2, bottom: y - GAP / 2 };
  });
  const key = placeKey(matrix, frame, y + 4);
  const line = (at: number) => ({ x1: 0, x2: frame.width, y: at });
  const own = placed[active];
  return {
    width: frame.width,
    height: Math.ceil(key.bottom),
    heads: heads.map((head, place) => ({
      text: joinLines(head),
      x: starts[place] ?? 0,
      y: headHeight - head.height / 2,
    })),
    headStyle: BOLD,
    noteStyle: NOTE,
    totals: totals.flatMap((text, place) =>
      text ? [{ text, x: starts[place] ?? 0, y: headHeight + countHeight / 2 }] : [],
    ),
    guides: [],
    headRule: [line(top)],
    rules: placed.map(({ bottom }) => line(bottom)),
    labels: placed.map(({ label, index, middle }) => ({
      text: joinLines(label),
      x: 0,
      y: middle,
      tone: tones[index] ?? "plain",
    })),
    style: NOTE,
    units: placed.flatMap(({ index, middle }) => {
      const row = rows[index];
      return row ? placeUnits(matrix, row, { starts, y: middle, size: SIZE, step: STEP }) : [];
    }),
    size: SIZE,
    words: [],
    key: key.entries,
    band: own && { line: line(own.middle), height: own.label.height + GAP - 2 },
  };
}
