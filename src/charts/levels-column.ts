import type * as Plot from "@observablehq/plot";
import { formatNumber, formatPercent } from "../format.ts";
import type { Figure, LevelShare, Row } from "../lecture/figure.ts";
import { formatValue } from "../lecture/value-text.ts";
import {
  alignRows,
  BAR,
  type ColumnPlan,
  type ColumnRequest,
  drawColumnLabels,
  LINE,
  stackRows,
  TEXT,
  VALUE,
} from "./column-rows.ts";
import { type FieldLegend, MARK_INDENT, planFieldLegend } from "./fields.ts";
import { flow } from "./flow.ts";
import { type Column, type Frame, NARROW } from "./frame.ts";
import { layOut } from "./labels.ts";
import { drawSegments, placeSegments, type Segment, swatch } from "./level-bars.ts";
import { rowLabel } from "./rows.ts";
import { colors, levelColors, textOn } from "./style.ts";
import { placeTexts } from "./texts.ts";

/** Edge of a level's square in the key. */
const SQUARE = 14;
/** The same before a number under the bar. */
const SMALL_SQUARE = 10;
const KEY_LINE = 25;
/** Around a number that stands on its piece. */
const PAD = 8;

interface LevelsPlan extends ColumnPlan {
  key: { text: string; x: number; y: number }[];
  palette: readonly string[];
  /** What does not fit into the bars, under each. */
  under: readonly Under[];
  segments: readonly (readonly Segment[])[];
  legend: FieldLegend;
  height: number;
}

/** Numbers that are too wide for their piece, and levels whose place in the bar is unknown. */
interface Under {
  tight: readonly Segment[];
  missing: readonly string[];
  height: number;
}

/** Answers by level in a column of text: the key a list over the bars, numbers without room under them. */
export function planLevelsColumn(figure: Figure, column: Column): LevelsPlan {
  const { measure, width } = column;
  const levels = figure.scale?.levels ?? [];
  const legend = planFieldLegend(figure, column, 20);
  const keys = flow(
    levels.map((level) => SQUARE + 8 + measure(level, TEXT)),
    width,
    20,
  );
  const options = {
    top: keys.lines * KEY_LINE + 12,
    indent: legend.height > 0 ? MARK_INDENT : 0,
    labelPart: 0.42,
  };
  const arrange = width < NARROW ? stackRows : alignRows;
  const labels = figure.rows.map((row): ColumnRequest => {
    const bar = row.value.kind === "levels";
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(row) };
  });
  // How wide the bars are does not depend on what stands under them, so this is known first.
  const { barStart } = arrange(labels, column, options);
  const x = (percent: number) => barStart + (percent / 100) * (width - barStart);
  const under = figure.rows.map((row) => planUnder(row, x, column, width - barStart));
  const plan = arrange(
    labels.map((label, index) => ({ ...label, under: under[index]?.height ?? 0 })),
    column,
    options,
  );
  return {
    ...plan,
    key: levels.map((text, index) => {
      const place = keys.places[index];
      return { text, x: place?.x ?? 0, y: ((place?.line ?? 0) + 0.5) * KEY_LINE };
    }),
    palette: levelColors(levels.length, figure.scale?.neutral),
    under,
    segments: figure.rows.map((row, index) => placeSegments(row, plan.rows[index], x)),
    legend,
    height: Math.ceil(plan.bottom + 4 + legend.height),
  };
}

const isTight = ({ x1, x2, share }: Segment, { measure }: Column) =>
  measure(formatNumber(share.percent), VALUE) + PAD > x2 - x1;

const NOWHERE = { top: 0, height: 0, labelY: 0, barTop: 0, barBottom: 0, barY: 0 };

function planUnder(row: Row, x: (percent: number) => number, column: Column, room: number): Under {
  if (row.value.kind !== "levels") return { tight: [], missing: [], height: 0 };
  const segments = placeSegments(row, NOWHERE, x);
  const tight = segments.filter((segment) => isTight(segment, column));
  const unplaced = row.value.levels.slice(segments.length).map(describeLevel).join(", ");
  const missing = unplaced === "" ? [] : layOut(unplaced, room, TEXT, column).lines;
  const lines = (tight.length > 0 ? 1 : 0) + missing.length;
  return { tight, missing, height: lines > 0 ? 4 + lines * LINE : 0 };
}

const describeLevel = ({ level, percent }: LevelShare) => `${level} ${formatPercent(percent)}`;

/** Answers by level, stacked to 100 %, in a column of text. */
export function levelsColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const plan = planLevelsColumn(figure, frame);
  const segments = plan.segments.flat();
  return {
    width: frame.width,
    height: frame.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      drawKey(plan),
      drawSegments(segments, plan.palette),
      drawNumbers(
        segments.filter((segment) => !isTight(segment, frame)),
        plan.palette,
      ),
      drawColumnLabels(figure, plan, frame.active),
      plan.under.map((under, index) => drawUnder(under, plan, index, frame)),
      plan.legend.draw(plan.bottom + 4),
    ],
  };
}

function drawKey({ key, palette }: LevelsPlan): Plot.Markish {
  return [
    key.map(({ x, y }, index) => swatch({ x, y, size: SQUARE }, palette[index] ?? colors.neutral)),
    placeTexts(
      key.map((one) => ({ ...one, x: one.x + SQUARE + 8 })),
      TEXT,
    ),
  ];
}

function drawNumbers(segments: readonly Segment[], palette: readonly string[]): Plot.Markish {
  const fillOf = ({ share }: Segment) => textOn(palette[share.index] ?? colors.neutral);
  return [...new Set(segments.map(fillOf))].map((fill) =>
    placeTexts(
      segments
        .filter((segment) => fillOf(segment) === fill)
        .map(({ x1, x2, place, share }) => ({
          text: formatNumber(share.percent),
          x: (x1 + x2) / 2,
          y: place.barY,
        })),
      { ...VALUE, anchor: "middle", fill },
    ),
  );
}

/** Numbers under the bar have their level's square before them, and end where their pieces end. */
function drawUnder(
  { tight, missing }: Under,
  plan: LevelsPlan,
  index: number,
  { measure }: Column,
): Plot.Markish {
  const { barTop = 0 } = plan.rows[index] ?? {};
  const { barStart, palette } = plan;
  let y = barTop + BAR + 4 + LINE / 2;
  const widths = tight.map(
    ({ share }) => SMALL_SQUARE + 4 + measure(formatNumber(share.percent), VALUE) + 12,
  );
  const total = widths.reduce((sum, one) => sum + one, -12);
  const numbersY = y;
  let x = Math.max(barStart, (tight.at(-1)?.x2 ?? 0) - total);
  const places = tight.map(({ share }, at) => {
    const place = { text: formatNumber(share.percent), x, y: numbersY, fill: palette[share.index] };
    x += widths[at] ?? 0;
    return place;
  });
  if (tight.length > 0) y += LINE;
  const lines = missing.map((text, line) => ({ text, x: barStart, y: y + line * LINE }));
  return [
    places.map((one) => swatch({ ...one, size: SMALL_SQUARE }, one.fill ?? colors.neutral)),
    placeTexts(
      places.map((one) => ({ ...one, x: one.x + SMALL_SQUARE + 4 })),
      VALUE,
    ),
    placeTexts(lines, { ...TEXT, fill: colors.muted }),
  ];
}
