import type * as Plot from "@observablehq/plot";
import { formatNumber } from "#words/format.ts";
import { formatValue } from "../../../describe/value.ts";
import { type Figure, neutralIndex } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { drawColumnLabels } from "../../layout/column-labels.ts";
import {
  alignRows,
  type ColumnPlan,
  type ColumnRequest,
  stackRows,
  TEXT,
  VALUE,
} from "../../layout/column-rows.ts";
import { type FieldLegend, MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { evenFlow } from "../../layout/flow.ts";
import { type Column, type Frame, NARROW } from "../../layout/frame.ts";
import { rowLabel } from "../../layout/rows.ts";
import { colors, levelColors, textOn } from "../../layout/style.ts";
import { placeTexts } from "../../layout/texts.ts";
import { drawSegments, placeSegments, type Segment, swatch } from "./level-bars.ts";
import { drawUnder, isTight, NOTHING, planUnder, type Under } from "./level-numbers.ts";

/** Edge of a level's square in the key. */
const SQUARE = 14;
const KEY_LINE = 25;
interface LevelsPlan extends ColumnPlan {
  key: { text: string; x: number; y: number }[];
  palette: readonly string[];
  /** What does not fit into the bars, under each. */
  under: readonly Under[];
  segments: readonly (readonly Segment[])[];
  legend: FieldLegend;
  height: number;
}

/** Answers by level in a column of text: the key a list over the bars, numbers without room under them. */
export function planLevelsColumn(figure: Figure, column: Column): LevelsPlan {
  const { measure, width } = column;
  const levels = (figure.scale?.levels ?? []).map(({ label }) => label);
  const legend = planFieldLegend(figure, column, 20);
  const keys = evenFlow(
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
    // Levels without the first have no place in a bar: they are words.
    const bar = row.value.kind === "levels" && row.value.levels[0]?.index === 0;
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  // How wide the bars are does not depend on what stands under them, so this is known first.
  const { barStart } = arrange(labels, column, options);
  const x = (percent: number) => barStart + (percent / 100) * (width - barStart);
  const under = figure.rows.map((row, index) =>
    labels[index]?.bar ? planUnder(figure, row, { x, room: width - barStart }, column) : NOTHING,
  );
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
    palette: levelColors(levels.length, neutralIndex(figure.scale)),
    under,
    segments: figure.rows.map((row, index) => placeSegments(row, plan.rows[index], x)),
    legend,
    height: Math.ceil(plan.bottom + 4 + legend.height),
  };
}

/** Answers by level, stacked to 100 %, in a column of text. */
export function levelsColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const plan = planLevelsColumn(figure, frame);
  const segments = plan.segments.flat();
  return onCanvas(frame, [
    drawKey(plan),
    drawSegments(segments, plan.palette),
    drawNumbers(
      segments.filter((segment) => !isTight(segment, frame)),
      plan.palette,
    ),
    drawColumnLabels(figure, plan, frame.active),
    plan.under.map((under, index) => {
      const top = plan.rows[index]?.barBottom ?? 0;
      return drawUnder(under, { left: plan.barStart, top, palette: plan.palette }, frame);
    }),
    plan.legend.draw(plan.bottom + 4),
  ]);
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
