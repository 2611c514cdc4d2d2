import type { Figure } from "../../../model/figure.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import type { Sized } from "../../layout/frame.ts";
import { fitWhere, joinLines, type Label, layOut } from "../../layout/labels.ts";
import { LEGIBLE, SMALL } from "../../layout/style.ts";
import { type ListPlan, noteIn } from "./plan.ts";

/** More categories stand in two columns. */
const MOST = 7;
const COLUMN_GAP = 56;
/** From the column's line to the text. */
const INDENT = 26;
/** The line's middle, from the column's edge. */
const SPINE = 1;
/** How long it goes on broken where there is nothing to say beside it. */
const TAIL = 12;
/** Lists are set in one of two sizes, and only smaller where neither fits. */
const SIZES = [30, LEGIBLE, 20, SMALL] as const;
/** Between two labels, at least. */
const APART = 6;

/** In the lecture's order: down the first column, then the second. */
export function planListSlide(figure: Figure, frame: Sized): ListPlan {
  const { rows, gap } = figure;
  const columns = rows.length > MOST ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const width = (frame.width - (columns - 1) * COLUMN_GAP) / columns - INDENT;
  const noteStyle = noteIn(frame);
  const note = layOut(gap?.text ?? "", frame.width - INDENT, noteStyle, frame);
  const noteHeight = gap?.text ? note.height : TAIL;
  const head = gap?.at === "start" ? noteHeight + 16 : 0;
  const foot = gap?.at === "unknown" ? noteHeight + 14 : 0;
  const available = frame.height - head - foot;
  const columnOf = (row: number) => Math.floor(row / perColumn);
  const { labels, style } = fitWhere(
    rows.map(({ category }) => category.label),
    frame,
    { width, largest: SIZES[0], sizes: SIZES },
    (all) => heightsOf(all, columnOf).every((height) => height + perColumn * APART <= available),
  );
  const heights = heightsOf(labels, columnOf);
  // Every row has the same beside its label. Few are set closer than the frame would allow: a list, not a scatter.
  const pad = Math.min(34, (available - Math.max(0, ...heights)) / perColumn);
  const items = rows.map((_, index) => {
    const column = columnOf(index);
    const above = labels
      .slice(column * perColumn, index)
      .reduce((sum, { height }) => sum + height + pad, head);
    const x = column * (width + INDENT + COLUMN_GAP);
    const y = above + ((labels[index]?.height ?? 0) + pad) / 2;
    const text = joinLines(labels[index]);
    return { text, x: x + INDENT, y, dot: { x: x + SPINE, y }, active: index === frame.active };
  });
  const bottom = head + Math.max(0, ...heights) + perColumn * pad;
  const ends = new Map(
    items.map(({ dot }, index) => [dot.x, dot.y + ((labels[index]?.height ?? 0) + pad) / 2]),
  );
  const [last] = [...ends].slice(-1);
  // With nothing to say, the list goes on where it ends; a note stands under all of it.
  const tail = last && !gap?.text ? { x: last[0], y1: last[1] } : { x: SPINE, y1: bottom };
  return {
    width: frame.width,
    height: frame.height,
    items,
    style,
    noteStyle,
    radius: { dot: 6, mark: 7, active: 11 },
    spines: [...ends].map(([x, y2]) => ({ x, y1: head, y2 })),
    gap: gap && {
      notes: gap.text
        ? [{ text: joinLines(note), x: INDENT, y: (head ? 0 : bottom + 12) + noteHeight / 2 }]
        : [],
      line: head ? { x: SPINE, y1: 2, y2: head } : { ...tail, y2: tail.y1 + 12 + noteHeight },
    },
    legend: NO_LEGEND,
    legendTop: frame.height,
  };
}

/** How high the labels of each column are. */
function heightsOf(labels: readonly Label[], columnOf: (row: number) => number): number[] {
  const sums: number[] = [];
  for (const [row, { height }] of labels.entries()) {
    const column = columnOf(row);
    sums[column] = (sums[column] ?? 0) + height;
  }
  return sums;
}
