import { formatNumber } from "#words/format.ts";
import { formatLevelShare, formatValue } from "../../../describe/value.ts";
import { type Figure, neutralIndex, type Row } from "../../../model/figure.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import type { Sized } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { placeRows, rowLabel } from "../../layout/rows.ts";
import { colors, LINE_HEIGHT, levelColors, SMALL } from "../../layout/style.ts";
import { type LevelsPlan, NAME, NUMBER } from "./plan.ts";
import {
  colorIn,
  isTight,
  levelsOf,
  numberOn,
  type Palette,
  placeSegments,
  type Segment,
} from "./segments.ts";

/** Height of a level's colour under its name. */
const SWATCH = 8;
/** Around a number that stands on its piece. */
const PAD = 8;

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export function planLevelsSlide(figure: Figure, frame: Sized): LevelsPlan {
  const levels = (figure.scale?.levels ?? []).map(({ label }) => label);
  const palette = levelColors(levels.length, neutralIndex(figure.scale));
  const legend = planFieldLegend(figure, frame);
  const height = frame.height - legend.height;
  const plan = placeRows(
    figure.rows.map(rowLabel),
    { ...frame, height },
    { top: keyHeight(levels, frame), barPart: 0.84, indent: legend.height > 0 ? MARK_INDENT : 0 },
  );
  // A number that is too wide for its piece stands behind the bar; room for two of them.
  const end = frame.width - 2 * frame.measure("100", NUMBER) - 16;
  const x = (percent: number) => plan.barStart + (percent / 100) * (end - plan.barStart);
  const rows = figure.rows.flatMap((row, index) => {
    const place = plan.rows[index];
    return place ? [{ row, place, segments: placeSegments(row, place, x, palette) }] : [];
  });
  const tight = (segment: Segment) => isTight(segment, frame, PAD);
  return {
    width: frame.width,
    height: frame.height,
    ...placeKey(levels, palette, { start: plan.barStart, end }, frame),
    pieces: rows.flatMap(({ segments }) => segments),
    inside: rows.flatMap(({ segments }) => segments.filter((one) => !tight(one)).map(numberOn)),
    outside: rows.flatMap(({ segments, place }) => {
      const numbers = segments.filter(tight).map(({ share }) => formatNumber(share.percent));
      const text = numbers.join(" · ");
      return text === "" ? [] : [{ text, x: end + 8, y: place.barY, fill: colors.muted }];
    }),
    rows: placeLabels(figure, plan, frame.active),
    words: rows.flatMap(({ row, segments, place }) => {
      const text = wordsOf(figure, row, segments.length);
      const behind = segments.at(-1);
      const left = behind ? behind.x2 + 8 : x(0);
      return text === "" ? [] : [{ text, x: left, y: place.barY, anchor: "start" as const }];
    }),
    legend,
    legendTop: height,
  };
}

/** Levels whose place is unknown; without any, „ohne Wert“, or the one share the source gives, in its words. */
function wordsOf(figure: Figure, row: Row, drawn: number): string {
  const levels = levelsOf(row);
  if (levels.length === 0) return formatValue(figure, row);
  return levels
    .slice(drawn)
    .map((share) => formatLevelShare(figure.scale, share))
    .join(", ");
}

function keyHeight(levels: readonly string[], frame: Sized): number {
  const width = (frame.width * 0.5) / Math.max(1, levels.length) - 10;
  const lines = levels.map((level) => layOut(level, width, NAME, frame).lines.length);
  return Math.max(1, ...lines) * SMALL * LINE_HEIGHT + SWATCH + 18;
}

/** The levels over the bars in the bars' own order and colours: read once, not looked up. */
function placeKey(
  levels: readonly string[],
  palette: Palette,
  { start, end }: { start: number; end: number },
  frame: Sized,
): Pick<LevelsPlan, "key" | "swatches"> {
  const width = (end - start) / Math.max(1, levels.length);
  const labels = levels.map((level) => layOut(level, width - 10, NAME, frame));
  const y = Math.max(...labels.map((label) => label.height), 0);
  const left = (index: number) => start + index * width;
  return {
    key: {
      texts: labels.map((label, index) => ({ text: joinLines(label), x: left(index), y })),
      lineAnchor: "bottom",
    },
    swatches: labels.map((_, index) => ({
      x1: left(index),
      x2: left(index + 1) - 4,
      y1: y + 5,
      y2: y + 5 + SWATCH,
      fill: colorIn(palette, index),
    })),
  };
}
