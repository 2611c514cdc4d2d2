import { formatTogether } from "../../../describe/value.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Plan } from "../../form.ts";
import { type Anchor, type Frame, isColumn } from "../../layout/frame.ts";
import { joinLines, type Label, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, LEGIBLE, LINE_HEIGHT, SMALL } from "../../layout/style.ts";
import { groupBy, type Horizontal, type PlacedText } from "../../pen.ts";
import { shareOf } from "../shares/plan.ts";
import { type PlacedBar, placeBar } from "../shares/share-bars.ts";

/** Evidence of several points, each with its rows under each other. */
export interface GatheredPlan extends Plan {
  /** The figure's: names of fills begin with it. */
  id: string;
  /** What rows are evidence of, where no text of the slide beside them says so. */
  heads: readonly PlacedText[];
  headStyle: TextStyle;
  /** Between two points. */
  rules: readonly Horizontal[];
  labels: readonly (PlacedText & { active: boolean })[];
  labelStyle: TextStyle;
  bars: readonly PlacedBar[];
  /** From 0 to 100 %. */
  baselines: readonly Horizontal[];
  values: readonly PlacedText[];
  valueStyle: TextStyle;
}

/** Sizes of label, value and bar, largest first; canvas pixels. */
const SIZES = [
  { label: LEGIBLE, value: 26, bar: 20 },
  { label: LEGIBLE, value: LEGIBLE, bar: 16 },
  { label: SMALL, value: 22, bar: 16 },
  { label: SMALL, value: SMALL, bar: 12 },
] as const;
type Size = (typeof SIZES)[number];

/** Between two rows of a point, and between two points of a column. */
const GAP = 8;
const APART = 24;
/** From a bar's frame to its value. */
const NEAR = 14;
/** The bars' part of the width. */
const PART = 0.5;

/** A row laid out from its top. */
interface Laid {
  row: Row;
  index: number;
  label: Label;
  value: Label;
  height: number;
}

/** Points as they stand on the slide beside, or one below the other with their words. */
export function planGathered(figure: Figure, frame: Frame): GatheredPlan {
  const groups = groupBy(
    figure.rows.map((row, index) => ({ row, index })),
    ({ row }) => row.category.group ?? "",
  );
  const small = isColumn(frame) && !frame.height ? SIZES.slice(2, 3) : SIZES;
  const tries = small.map((size) => ({
    size,
    laid: groups.map((rows) => {
      const written = formatTogether(
        figure,
        rows.map(({ row }) => row),
      );
      return rows.map((one, at) => layOutRow({ ...one, text: written[at] ?? "" }, size, frame));
    }),
  }));
  const { anchors } = frame;
  const place = anchors && anchors.length >= groups.length ? anchors : undefined;
  const fitting =
    tries.find(({ laid }) =>
      place
        ? laid.every((rows, at) => heightOf(rows) <= (place[at]?.height ?? 0))
        : stack(figure, laid, frame).height <= (frame.height ?? Number.POSITIVE_INFINITY),
    ) ?? tries.at(-1);
  if (!fitting) throw new Error("there is a size for every row");
  const { size, laid } = fitting;
  const stacked = stack(figure, laid, frame);
  const boxes = place ?? stacked.boxes;
  const scale = frame.width * PART;
  const placed = laid.flatMap((rows, at) => {
    const box = boxes[at];
    let y = box ? box.top + (place ? (box.height - heightOf(rows)) / 2 : 0) : 0;
    return rows.map((one) => {
      const top = y;
      y += one.height + GAP;
      return { ...one, top };
    });
  });
  const valueY = ({ top, label, value, height }: (typeof placed)[number]) =>
    (top + label.height + top + height) / 2 || value.height;
  const drawn = placed.flatMap((one) => {
    const share = shareOf(one.row);
    const middle = valueY(one);
    const edges = { barTop: middle - size.bar / 2, barBottom: middle + size.bar / 2 };
    return share ? [{ share, edges }] : [];
  });
  return {
    id: figure.id,
    width: frame.width,
    height: Math.ceil(frame.height ?? stacked.height),
    heads: place ? [] : stacked.heads,
    headStyle: HEAD,
    rules: boxes.slice(1).map(({ top }, at) => {
      const before = boxes[at];
      const end = before ? before.top + before.height : top;
      const head = place ? 0 : (stacked.heads[at + 1]?.height ?? 0);
      return { x1: 0, x2: frame.width, y: (end + top - head) / 2 };
    }),
    labels: placed.map(({ label, top, index }) => ({
      text: joinLines(label),
      x: 0,
      y: top + label.height / 2,
      active: index === frame.active,
    })),
    labelStyle: { fontSize: size.label, fontWeight: 400 },
    bars: drawn.flatMap(({ share, edges }) =>
      placeBar(share, edges, (percent) => (percent / 100) * scale, colors.hue),
    ),
    baselines: drawn.map(({ edges }) => ({ x1: 0, x2: scale, y: edges.barBottom })),
    values: placed.map((one) => ({
      text: joinLines(one.value),
      x: shareOf(one.row) ? scale + NEAR : 0,
      y: valueY(one),
    })),
    valueStyle: { fontSize: size.value, fontWeight: 600 },
  };
}

const HEAD: TextStyle = { fontSize: 20, fontWeight: 600 };

function layOutRow(
  { row, index, text }: { row: Row; index: number; text: string },
  size: Size,
  frame: Frame,
): Laid {
  const share = shareOf(row);
  const label = layOutNarrow(
    row.category.label,
    frame.width,
    { fontSize: size.label, fontWeight: 400 },
    frame,
  );
  const room = share ? frame.width * (1 - PART) - NEAR : frame.width;
  const value = layOutNarrow(text, room, { fontSize: size.value, fontWeight: 600 }, frame);
  return { row, index, label, value, height: label.height + Math.max(size.bar + 6, value.height) };
}

const heightOf = (rows: readonly Laid[]) =>
  rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * GAP;

/** One point below the other, each under its words. */
function stack(
  { rows }: Figure,
  laid: readonly (readonly Laid[])[],
  frame: Frame,
): { heads: (PlacedText & { height: number })[]; boxes: Anchor[]; height: number } {
  const heads: (PlacedText & { height: number })[] = [];
  const boxes: Anchor[] = [];
  let y = 0;
  for (const group of laid) {
    const words = rows[group[0]?.index ?? 0]?.category.group ?? "";
    const head = layOutNarrow(words, frame.width, HEAD, frame);
    heads.push({ text: joinLines(head), x: 0, y: y + head.height / 2, height: head.height });
    const top = y + head.height + HEAD.fontSize * (LINE_HEIGHT - 1);
    boxes.push({ top, height: heightOf(group) });
    y = top + heightOf(group) + APART;
  }
  return { heads, boxes, height: Math.max(1, y - APART) };
}
