import type { Figure } from "../../../model/figure.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import type { Sized } from "../../layout/frame.ts";
import { fitLabels, joinLines, layOut } from "../../layout/labels.ts";
import { SMALL } from "../../layout/style.ts";
import { type ListPlan, NOTE } from "./plan.ts";

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
const SIZES = [30, 22, 20, SMALL] as const;

/** In the lecture's order: down the first column, then the second. */
export function planListSlide(figure: Figure, frame: Sized): ListPlan {
  const { rows, gap } = figure;
  const columns = rows.length > MOST ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const width = (frame.width - (columns - 1) * COLUMN_GAP) / columns - INDENT;
  const note = layOut(gap?.text ?? "", frame.width - INDENT, NOTE, frame);
  const noteHeight = gap?.text ? note.height : TAIL;
  const head = gap?.at === "start" ? noteHeight + 16 : 0;
  const foot = gap?.at === "unknown" ? noteHeight + 14 : 0;
  const available = (frame.height - head - foot) / perColumn;
  const { labels, style } = fitLabels(
    rows.map(({ category }) => category.label),
    frame,
    { width, rowHeight: available - 6, largest: SIZES[0], sizes: SIZES },
  );
  // Few categories are set closer than the frame would allow: a list, not a scatter.
  const rowHeight = Math.min(available, Math.max(...labels.map(({ height }) => height)) + 34);
  const items = rows.map((_, index) => {
    const x = Math.floor(index / perColumn) * (width + INDENT + COLUMN_GAP);
    const y = head + ((index % perColumn) + 0.5) * rowHeight;
    const text = joinLines(labels[index]);
    return { text, x: x + INDENT, y, dot: { x: x + SPINE, y }, active: index === frame.active };
  });
  const bottom = head + perColumn * rowHeight;
  const ends = new Map(items.map(({ dot }) => [dot.x, dot.y + rowHeight / 2]));
  return {
    width: frame.width,
    height: frame.height,
    items,
    style,
    radius: { dot: 6, mark: 7, active: 11 },
    spines: [...ends].map(([x, y2]) => ({ x, y1: head, y2 })),
    gap: gap && {
      notes: gap.text
        ? [{ text: joinLines(note), x: INDENT, y: (head ? 0 : bottom + 12) + noteHeight / 2 }]
        : [],
      line: { x: SPINE, ...(head ? { y1: 2, y2: head } : { y1: bottom, y2: bottom + 12 + noteHeight }) },
    },
    legend: NO_LEGEND,
    legendTop: frame.height,
  };
}
