import type { Figure } from "../../../model/figure.ts";
import { planFieldLegend } from "../../layout/fields.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { LINE_HEIGHT, SMALL } from "../../layout/style.ts";
import { type Item, itemOf, type ListPlan, noteIn } from "./plan.ts";

/** The column's line, so far in that its dots do not leave the frame. */
const SPINE = 9;
const INDENT = 32;
/** Between two categories. */
const GAP = 12;
/** How long the line goes on broken where there is nothing to say beside it. */
const TAIL = 12;

/** One category below the other, each as high as its words; what is missing at the end where it is missing. */
export function planListColumn(figure: Figure, frame: Frame): ListPlan {
  const { rows, gap } = figure;
  const style: TextStyle = { fontSize: frame.width < NARROW ? SMALL : 20, fontWeight: 400 };
  const width = frame.width - INDENT;
  const legend = planFieldLegend(figure, frame, 22);
  const noteStyle = noteIn(frame);
  const note = layOutNarrow(gap?.text ?? "", width, noteStyle, frame);
  const noteHeight = gap?.text ? note.height : TAIL;
  const first = gap?.at === "start";
  const top = first ? noteHeight + GAP + 4 : 0;
  let y = top;
  const items = rows.map(({ category }, index): Item => {
    const label = layOutNarrow(category.label, width, style, frame);
    const item = {
      text: joinLines(label),
      x: INDENT,
      y: y + label.height / 2,
      // At the label's first line.
      dot: { x: SPINE, y: y + (style.fontSize * LINE_HEIGHT) / 2 },
      ...itemOf(figure, index, frame.active),
    };
    y += label.height + GAP;
    return item;
  });
  const end = Math.max(top, y - GAP);
  const noteTop = first ? 0 : end + GAP + 4;
  const bottom = gap && !first ? noteTop + noteHeight : end;
  const legendTop = bottom + 4;
  return {
    width: frame.width,
    height: Math.ceil(legendTop + legend.height),
    items,
    style,
    noteStyle,
    radius: { dot: 5.5, mark: 6.5, active: 8 },
    spines: [{ x: SPINE, y1: top, y2: end + (gap && !first ? GAP / 2 : 0) }],
    gap: gap && {
      notes: gap.text ? [{ text: joinLines(note), x: INDENT, y: noteTop + noteHeight / 2 }] : [],
      line: { x: SPINE, ...(first ? { y1: 2, y2: top - 2 } : { y1: end + GAP / 2 + 2, y2: bottom }) },
    },
    legend,
    legendTop,
  };
}
