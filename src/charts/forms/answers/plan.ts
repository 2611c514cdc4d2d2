import { percentsIn } from "../../../describe/decimals.ts";
import type { Figure } from "../../../model/figure.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import { type Frame, isColumn } from "../../layout/frame.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, LINE_HEIGHT, MIDDLE, textOn } from "../../layout/style.ts";
import type { LevelsPlan, Piece } from "../levels/plan.ts";
import { swatch } from "../levels/segments.ts";
import { shareOf } from "../shares/plan.ts";

/** From the first answer to the last: an order, of which nobody says where agreement ends. */
const SHADES = [colors.hue, colors.hueMiddle, colors.hueLight, colors.neutral, MIDDLE] as const;

/** As many answers as there are shades to tell them apart. */
export const MOST: number = SHADES.length;

/** How it is set on a slide, and in a column of text; canvas pixels. */
const SLIDE = { bar: 110, name: 26, number: 28, square: 20, gap: 34, between: 14 } as const;
const TEXT = { bar: 48, name: 18, number: 18, square: 14, gap: 18, between: 6 } as const;
/** Around a number that stands on its piece. */
const PAD = 10;

/** One bar, and under it its answers by name, with the number of those whose pieces are too small for it. */
export function planAnswers(figure: Figure, frame: Frame): LevelsPlan {
  const { width } = frame;
  const look = isColumn(frame) ? TEXT : SLIDE;
  const name: TextStyle = { fontSize: look.name, fontWeight: 400 };
  const number: TextStyle = { fontSize: look.number, fontWeight: 600 };
  const percents = figure.rows.map((row) => shareOf(row)?.percent ?? 0);
  const scale =
    width /
    Math.max(
      100,
      percents.reduce((total, percent) => total + percent, 0),
    );
  let x = 0;
  const pieces = percents.map((percent, index): Piece => {
    const piece = { x1: x, x2: x + percent * scale, y1: 0, y2: look.bar, fill: SHADES[index] ?? MIDDLE };
    x = piece.x2;
    return piece;
  });
  const texts = percents.map(percentsIn(figure));
  const fits = ({ x1, x2 }: Piece, index: number) =>
    frame.measure(texts[index] ?? "", number) + PAD <= x2 - x1;
  const indent = look.square + 12;
  let y = look.bar + look.gap;
  const names = figure.rows.map(({ category }, index) => {
    const piece = pieces[index];
    const own = piece && fits(piece, index) ? "" : `: ${texts[index]}`;
    const label = layOutNarrow(`${category.label}${own}`, width - indent, name, frame);
    const line = { text: joinLines(label), x: indent, y: y + label.height / 2, top: y };
    y += label.height + look.between;
    return line;
  });
  const half = (look.name * LINE_HEIGHT) / 2;
  const key = names.map(({ top, text, ...place }) => ({ ...place, text, first: top + half }));
  return {
    id: figure.id,
    ground: { kind: "stacked" },
    width,
    height: Math.ceil(y),
    key: {
      texts: key.filter((_, index) => index !== frame.active),
      active: key.filter((_, index) => index === frame.active),
      style: name,
      lineAnchor: "middle",
    },
    swatches: key.map(({ first }, index) => swatch({ x: 0, y: first }, look.square, SHADES[index] ?? MIDDLE)),
    pieces,
    inside: pieces.flatMap((piece, index) => {
      const { x1, x2, y1, y2, fill } = piece;
      const place = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, fill: textOn(fill) };
      return fits(piece, index) ? [{ ...place, text: texts[index] ?? "" }] : [];
    }),
    outside: [],
    number,
    name,
    wordStyle: name,
    rows: { labels: [], style: name, marks: [] },
    words: [],
    legend: NO_LEGEND,
    legendTop: 0,
  };
}
