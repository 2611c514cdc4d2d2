import * as Plot from "@observablehq/plot";
import { formatNumber } from "#words/format.ts";
import { formatLevelShare, formatValue } from "../../../describe/value.ts";
import { type Figure, neutralIndex } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Column, type Frame, isColumn } from "../../layout/frame.ts";
import { layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { drawRowMarks, placeRows, type RowPlan, rowLabel } from "../../layout/rows.ts";
import { colors, LINE_HEIGHT, levelColors, SMALL, textOn } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { drawSegments, outline, placeSegments, type Segment } from "./level-bars.ts";
import { levelsColumn, planLevelsColumn } from "./levels-column.ts";

const NUMBER: TextStyle = { fontSize: SMALL, fontWeight: 600 };
const KEY: TextStyle = { fontSize: SMALL, fontWeight: 400 };
const SWATCH = 8;

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export function levelsChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  if (isColumn(frame)) return levelsColumn(figure, frame);
  const levels = (figure.scale?.levels ?? []).map(({ label }) => label);
  const palette = levelColors(levels.length, neutralIndex(figure.scale));
  const key = planKey(levels, frame);
  const legend = planFieldLegend(figure, frame);
  const height = frame.height - legend.height;
  const plan = placeRows(
    figure.rows.map(rowLabel),
    { ...frame, height },
    {
      top: key.height,
      barPart: 0.84,
      indent: legend.height > 0 ? MARK_INDENT : 0,
    },
  );
  // A number that is too wide for its piece stands behind the bar; room for two of them.
  const end = frame.width - 2 * frame.measure("100", NUMBER) - 16;
  const x = (percent: number) => plan.barStart + (percent / 100) * (end - plan.barStart);
  const segments = figure.rows.flatMap((row, index) => placeSegments(row, plan.rows[index], x));
  return onCanvas(frame, [
    drawKey(levels, palette, plan.barStart, end, frame),
    drawSegments(segments, palette),
    drawNumbers(segments, palette, end, frame),
    drawRowLabels(figure, plan, frame),
    drawUnknown(figure, plan, x),
    drawRowMarks(figure, plan),
    legend.draw(height),
  ]);
}

/** The height that answers by level want in a column. */
export const levelsHeight = (figure: Figure, column: Column) => planLevelsColumn(figure, column).height;

function planKey(levels: readonly string[], frame: Frame): { height: number } {
  const width = (frame.width * 0.5) / Math.max(1, levels.length) - 10;
  const lines = levels.map((level) => layOut(level, width, KEY, frame).lines.length);
  return { height: Math.max(1, ...lines) * SMALL * LINE_HEIGHT + SWATCH + 18 };
}

/** The levels over the bars in the bars' own order and colours: read once, not looked up. */
function drawKey(
  levels: readonly string[],
  palette: readonly string[],
  start: number,
  end: number,
  frame: Frame,
): Plot.Markish {
  const width = (end - start) / Math.max(1, levels.length);
  const labels = levels.map((level) => layOut(level, width - 10, KEY, frame));
  const height = Math.max(...labels.map((label) => label.height), 0);
  const cells = labels.map((label, index) => ({
    text: joinLines(label),
    x: start + index * width,
    x2: start + (index + 1) * width - 4,
    y: height,
    fill: palette[index] ?? colors.neutral,
  }));
  return [
    placeTexts(cells, { ...KEY, lineAnchor: "bottom" }),
    cells.map((cell) =>
      Plot.rect([cell], {
        x1: "x",
        x2: "x2",
        y1: height + 5,
        y2: height + 5 + SWATCH,
        fill: cell.fill,
        ...outline(cell.fill),
      }),
    ),
  ];
}

function drawNumbers(
  segments: readonly Segment[],
  palette: readonly string[],
  end: number,
  frame: Frame,
): Plot.Markish {
  const numbers = segments.map((segment) => {
    const text = formatNumber(segment.share.percent);
    const fits = frame.measure(text, NUMBER) + 8 <= segment.x2 - segment.x1;
    return { text, fits, x: (segment.x1 + segment.x2) / 2, y: segment.place.barY, segment };
  });
  const fillOf = (one: (typeof numbers)[number]) =>
    textOn(palette[one.segment.share.index] ?? colors.neutral);
  const inside = [...new Set(numbers.map(fillOf))].map((fill) =>
    placeTexts(
      numbers.filter((one) => one.fits && fillOf(one) === fill),
      { ...NUMBER, anchor: "middle", fill },
    ),
  );
  const tight = numbers.filter(({ fits }) => !fits);
  const outside = [...new Set(tight.map(({ y }) => y))].map((y) => {
    const text = tight.filter((one) => one.y === y).map((one) => one.text);
    return { text: text.join(" · "), x: end + 8, y };
  });
  return [...inside, placeTexts(outside, { ...NUMBER, fill: colors.muted })];
}

function drawRowLabels(figure: Figure, plan: RowPlan, { active }: Frame): Plot.Markish {
  return figure.rows.map((row, index) => {
    const text = {
      text: joinLines(plan.labels.labels[index]),
      x: plan.labelStart,
      y: plan.rows[index]?.labelY ?? 0,
    };
    const known = row.value.kind !== "none";
    if (index === active)
      return placeTexts([text], { ...plan.labels.style, fontWeight: 600, fill: colors.accent });
    return placeTexts([text], { ...plan.labels.style, fill: known ? colors.ink : colors.muted });
  });
}

/** Rows without levels: „ohne Wert“, or the one share the source gives, in its words and without a length. */
function drawUnknown(figure: Figure, plan: RowPlan, x: (percent: number) => number): Plot.Markish {
  const texts = figure.rows.flatMap((row, index) => {
    const { value } = row;
    const place = plan.rows[index];
    if (!place) return [];
    if (value.kind === "levels") {
      const drawn = placeSegments(row, place, x).length;
      if (drawn === value.levels.length) return [];
      const missing = value.levels.slice(drawn).map((share) => formatLevelShare(figure.scale, share));
      const last = value.levels[drawn - 1];
      return [
        {
          text: missing.join(", "),
          x:
            drawn > 0 && last
              ? x(value.levels.slice(0, drawn).reduce((sum, one) => sum + one.percent, 0)) + 8
              : x(0),
          y: place.barY,
        },
      ];
    }
    return [{ text: formatValue(figure, row), x: x(0), y: place.barY }];
  });
  return placeTexts(texts, { fontSize: SMALL, fontWeight: 400, fill: colors.muted });
}
