import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import type { Column, Frame, Sized } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { ALONE, compactRowHeight, placeRows, rowLabel } from "../../layout/rows.ts";
import { colors } from "../../layout/style.ts";
import { inkEnd } from "./bars.ts";
import { type ColorOf, type SharesPlan, shareOf, sharesOf, TICKS } from "./plan.ts";
import { placeBar, type Scale } from "./share-bars.ts";
import { fitValues, GAP } from "./values.ts";

const AXIS_HEIGHT = 28;
/** So few rows stand without an axis, each with its value in large type. */
const COMPACT = 2;

/** Shares in whatever height a slide leaves them. */
export function planSharesSlide(figure: Figure, frame: Sized, colorOf: ColorOf): SharesPlan {
  const anchored = frame.anchors !== undefined;
  const few = figure.rows.length <= COMPACT;
  const top = anchored || few ? 0 : AXIS_HEIGHT;
  const legend = planFieldLegend(figure, frame);
  const height = frame.height - legend.height;
  const indent = legend.height > 0 ? MARK_INDENT : 0;
  const plan = placeRows(figure.rows.map(rowLabel), { ...frame, height }, { top, compact: few, indent });
  const largest =
    anchored || plan.stacked ? compactNumber(frame, figure.rows.length) : Math.max(20, plan.style.fontSize);
  const room = frame.width - plan.barStart - 1;
  const fitted = fitValues(figure, plan, { frame, room, largest });
  // Small charts of one slide share one scale, as long as their words leave it to them.
  const scale = plan.stacked
    ? Math.min(Math.max(80, room - roomForWords(largest)), fitted.scale)
    : fitted.scale;
  const x: Scale = (percent) => plan.barStart + (percent / 100) * scale;
  const rows = placeLabels(figure, plan, frame.active);
  const ticks = TICKS.map(({ percent, text }) => {
    return { text, x: x(percent), y: top / 2 - 3, anchor: "middle" as const };
  });
  // Where a chart is too small for an axis, a line under each bar reaches to 100 %.
  const baselines =
    plan.stacked || anchored ? plan.rows.map(({ barBottom: y }) => ({ x1: x(0), x2: x(100), y })) : [];
  return {
    id: figure.id,
    width: frame.width,
    height: frame.height,
    // Statements of the slide stand there for labels.
    rows: anchored ? { ...rows, labels: [] } : rows,
    bars: sharesOf(figure).flatMap(({ share, index }) => {
      const row = plan.rows[index];
      return share && row ? placeBar(share, row, x, colorOf(index)) : [];
    }),
    axis:
      top > 0 ? { ticks, lines: ticks.map((tick) => ({ x: tick.x, y1: top - 6, y2: height })) } : undefined,
    baselines: { lines: baselines, look: { stroke: colors.neutral, strokeWidth: 1.5 } },
    values: sharesOf(figure).flatMap(({ share, index }) => {
      const y = plan.rows[index]?.barY ?? 0;
      if (!share) return [];
      const active = anchored && index === frame.active;
      return [{ text: fitted.texts[index] ?? "", x: x(inkEnd(share)) + GAP, y, active }];
    }),
    valueStyle: fitted.style,
    words: sharesOf(figure).flatMap(({ row, share, index }) => {
      const y = plan.rows[index]?.barY ?? 0;
      return share ? [] : [{ text: formatValue(figure, row), x: x(0), y, anchor: "start" as const }];
    }),
    wordsHalo: true,
    legend,
    legendTop: height,
  };
}

/** Size of the values of few rows; smaller where a frame is narrower than any slide's small chart. */
function compactNumber({ width, height = 0, anchors }: Frame, rows: number): number {
  if (anchors) return 26;
  if (height / rows > ALONE) return 44;
  return width < 400 ? 20 : 26;
}

/** Whether the rows are so few, and their values so short, that the values can stand in large type. */
export function isCompact(figure: Figure, column: Frame): boolean {
  const { rows } = figure;
  const style = { fontSize: compactNumber(column, rows.length), fontWeight: 600 } as const;
  const room = roomForWords(style.fontSize);
  const fits = rows.every(
    (row) => !shareOf(row) || column.measure(formatValue(figure, row), style) + GAP <= room,
  );
  return rows.length <= COMPACT && fits;
}

/** Height of few rows in a column: bars as thick as their type. */
export const compactHeight = ({ rows }: Figure, column: Column) =>
  rows.length * compactRowHeight(rows.map(rowLabel), column);

/** Room for the longest wording of a small chart, in font sizes: small charts of one slide share one scale. */
const WORDS = 166 / 26;
const roomForWords = (fontSize: number) => WORDS * fontSize + GAP;
