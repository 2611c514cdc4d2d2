import { words } from "#words/figure.ts";
import { isSingle, type Matrix } from "../../../model/matrix.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import { BOLD, GAP, LINE, NOTE, placeKey, SIZE, STEP } from "./look.ts";
import { type MatrixPlan, mostUnits, placeUnits, toneOf } from "./plan.ts";

/**
 * Units at the left, with their heads one below the other over them, each with a line to its column. Single
 * units stand before their labels, several under them.
 */
export function planMatrixColumn(matrix: Matrix, frame: Frame, active: number): MatrixPlan {
  const { columns, rows } = matrix;
  const single = isSingle(matrix);
  const widths = mostUnits(matrix).map((most) => most * STEP + GAP);
  const end = widths.reduce((sum, width) => sum + width, 0);
  const offsets = widths.map((_, place) => widths.slice(0, place).reduce((sum, width) => sum + width, 0));
  const names = columns.map(({ label, count }) =>
    count ? `${label}: ${words.foundOf(count.found, count.all)}` : label,
  );
  // Wide enough, several units stand at the right of their labels, as far as their heads let them.
  const ends = offsets.map((offset, place) => offset + frame.measure(names[place] ?? "", BOLD));
  const beside = !single && frame.width >= NARROW;
  const left = beside ? frame.width - Math.max(end, ...ends) : 0;
  const starts = offsets.map((offset) => left + offset);
  let y = 0;
  const heads = names.map((text, place) => {
    const x = starts[place] ?? 0;
    const head = layOutNarrow(text, frame.width - x, BOLD, frame);
    y += head.height;
    return { text: joinLines(head), x, y: y - head.height / 2, bottom: y };
  });
  const top = y + 10;
  y = top + GAP / 2;
  const indent = single ? end : 0;
  const placed = rows.map((row, index) => {
    const tone = toneOf(matrix, row, index === active);
    // As wide as it is set, which may be bold.
    const label = layOutNarrow(
      row.category.label,
      (beside ? left - GAP : frame.width) - indent,
      tone === "missing" || tone === "strong" ? BOLD : NOTE,
      frame,
    );
    const start = y;
    const inLine = single || beside;
    const unitY = inLine ? start + LINE / 2 : start + label.height + 4 + SIZE / 2;
    const bottom = inLine ? start + label.height : unitY + SIZE / 2;
    y = bottom + GAP;
    return {
      label: {
        text: joinLines(label),
        x: indent,
        y: start + label.height / 2,
        tone,
      },
      units: placeUnits(matrix, row, { starts, y: unitY, size: SIZE, step: STEP }),
      rule: { x1: 0, x2: frame.width, y: bottom + GAP / 2 },
      band: { line: { x1: 0, x2: frame.width, y: (start + bottom) / 2 }, height: bottom - start + GAP - 2 },
    };
  });
  const key = placeKey(matrix, frame, y + 4);
  return {
    width: frame.width,
    height: Math.ceil(key.bottom),
    heads,
    headStyle: BOLD,
    noteStyle: NOTE,
    totals: [],
    guides: heads.map(({ x, bottom }) => ({ x: x + SIZE / 2, y1: bottom + 2, y2: top })),
    headRule: [{ x1: 0, x2: frame.width, y: top }],
    rules: placed.map(({ rule }) => rule),
    labels: placed.map(({ label }) => label),
    style: NOTE,
    units: placed.flatMap(({ units }) => units),
    size: SIZE,
    words: [],
    key: key.entries,
    band: placed[active]?.band,
  };
}
