import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import type { Sized } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { placeRows, rowLabel } from "../../layout/rows.ts";
import { colors, LEGIBLE } from "../../layout/style.ts";
import { inkEnd } from "./bars.ts";
import { type ColorOf, quietIn, type SharesPlan, sharesOf, TICKS } from "./plan.ts";
import { placeBar, type Scale } from "./share-bars.ts";
import { fitValues, GAP } from "./values.ts";

const AXIS_HEIGHT = 28;
/** Size of values beside a slide's own statements. */
const ANCHORED = 26;

/** Shares in whatever height a slide leaves them. */
export function planSharesSlide(figure: Figure, frame: Sized, colorOf: ColorOf): SharesPlan {
  const anchored = frame.anchors !== undefined;
  const top = anchored ? 0 : AXIS_HEIGHT;
  const legend = planFieldLegend(figure, frame);
  const height = frame.height - legend.height;
  const indent = legend.height > 0 ? MARK_INDENT : 0;
  const plan = placeRows(figure.rows.map(rowLabel), { ...frame, height }, { top, indent });
  const largest = anchored ? ANCHORED : Math.max(LEGIBLE, plan.style.fontSize);
  const quiet = quietIn(frame);
  const room = frame.width - plan.barStart - 1;
  const fitted = fitValues(figure, plan, { frame, room, largest });
  const x: Scale = (percent) => plan.barStart + (percent / 100) * fitted.scale;
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
    quiet,
    words: sharesOf(figure).flatMap(({ row, share, index }) => {
      const y = plan.rows[index]?.barY ?? 0;
      return share
        ? []
        : [{ text: formatValue(figure, row), x: x(0) + GAP / 2, y, anchor: "start" as const }];
    }),
    // What is missing is not said louder than what it is missing of.
    wordStyle: { ...quiet, fontSize: Math.min(quiet.fontSize, plan.style.fontSize) },
    wordsHalo: true,
    legend,
    legendTop: height,
  };
}
