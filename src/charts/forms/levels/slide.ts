import { formatValue } from "../../../describe/value.ts";
import type { Figure, LevelShare, Row } from "../../../model/figure.ts";
import { levelsOf, neutralIndex } from "../../../model/levels.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import { type Sized, smallestIn } from "../../layout/frame.ts";
import { cutLabel, joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { type PlacedRow, placeRows, type RowPlan, rowLabel } from "../../layout/rows.ts";
import { LEGIBLE, LINE_HEIGHT, levelColors, SMALL } from "../../layout/style.ts";
import { axisHeight, placeAxis } from "./axis.ts";
import { placeNumbers, widthOfNumbers } from "./beside.ts";
import { heightOverBars, type Key, keyOverBars, listKey, nameLevels } from "./key.ts";
import { numbersOf, type Write } from "./numbers.ts";
import { type LevelsPlan, nameStyle } from "./plan.ts";
import { isTight, numberOn, type Palette, type Segment } from "./segments.ts";
import { fromLeft, type Lie, lieOf, placeIn, placeSegments } from "./spread.ts";

/** Around a number that stands on its piece. */
const PAD = 8;
/** Between a bar's end and what stands behind it. */
const BEHIND = 12;
/** Part of the width that labels may take, and smaller ones, which leave more of it to numbers on their pieces. */
const LABEL_PART = 0.54;
const LABEL_PARTS = [LABEL_PART, 0.48, 0.42, 0.36] as const;
/** So much smaller may numbers be set where labels take more lines, canvas pixels. */
const SMALLER = 2;
/** Sizes that numbers are tried in, and what each pixel less is worth: so many in a hundred numbers behind their bars. */
const NUMBER_SIZES = [24, LEGIBLE, 20, SMALL] as const;
const STEP_COST = 4;
/** Of a bar's thickness, what the type of its numbers takes. */
const NUMBER_PART = 0.96;
/** How large that may get: with many levels, smaller numbers find room on more of their pieces. */
const largestOf = ({ scale }: Figure) => ((scale?.levels.length ?? 0) > 3 ? LEGIBLE : 24);

/** A row with the pieces of its bar, and the shares whose numbers stand behind it. */
interface Bar {
  row: Row;
  place: PlacedRow;
  segments: readonly Segment[];
  behind: readonly LevelShare[];
}

/** All of it but its place over the chart and its bars' labels. */
interface Arrangement {
  plan: RowPlan;
  key: Key;
  bars: readonly Bar[];
  /** Where 100 % is. */
  end: number;
  /** Where the axis begins, where it has room. */
  axisTop: number | undefined;
  number: TextStyle;
}

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export function planLevelsSlide(figure: Figure, frame: Sized): LevelsPlan {
  const palette = levelColors(figure.scale?.levels.length ?? 0, neutralIndex(figure.scale));
  const write = numbersOf(figure);
  const lie = lieOf(figure, frame.spread);
  const name = nameStyle(smallestIn(frame));
  const options = { lie, palette, write, name };
  const full = arrangeBest(figure, frame, { ...options, axis: axisHeight(lie) });
  // Numbers on the bars say more than those of an axis.
  const { plan, key, bars, end, axisTop, number } =
    thinnestOf(full.plan) < SMALL ? arrangeBest(figure, frame, { ...options, axis: 0 }) : full;
  const look = { write, style: number, column: frame };
  const lowest = Math.min(...bars.map(({ place }) => place.height));
  const wordStyle = nameStyle(Math.max(SMALL, Math.min(name.fontSize, Math.floor(lowest / LINE_HEIGHT))));
  const behind = bars.map(({ segments, behind: shares, place }) =>
    placeNumbers(
      shares,
      { x: segments.length > 0 ? end + BEHIND : plan.barStart, y: place.barY },
      palette,
      look,
    ),
  );
  const segments = bars.map((bar) => bar.segments);
  const bands = bars.flatMap(({ place: { top, height }, segments: [first] }) =>
    first ? [{ y1: top, y2: top + height }] : [],
  );
  return {
    id: figure.id,
    ground: placeAxis({ lie, name, x: placeIn(lie, plan.barStart, end), top: axisTop, bands }, frame),
    width: frame.width,
    height: frame.height,
    key: key.key,
    swatches: [...key.swatches, ...behind.flatMap(({ swatches }) => swatches)],
    pieces: segments.flat(),
    inside: segments
      .flat()
      .filter((one) => !isTight(one, look, PAD))
      .map((one) => numberOn(one, write)),
    outside: behind.flatMap(({ numbers }) => numbers),
    number,
    name,
    wordStyle,
    rows: placeLabels(figure, plan, frame.active),
    words: bars.flatMap(({ row, place }) => {
      // Levels without a place in a bar are squares with their numbers.
      if (levelsOf(row).length > 0) return [];
      const width = frame.width - plan.barStart;
      const most = Math.max(1, Math.floor(place.height / (wordStyle.fontSize * LINE_HEIGHT)));
      const text = cutLabel(
        layOut(formatValue(figure, row), width, wordStyle, frame),
        most,
        width,
        wordStyle,
        frame,
      );
      return [{ text: joinLines(text), x: plan.barStart, y: place.barY, anchor: "start" as const }];
    }),
    legend: NO_LEGEND,
    legendTop: frame.height,
  };
}

interface Options extends Pick<LevelsPlan, "name"> {
  lie: Lie;
  palette: Palette;
  write: Write;
  /** Height of the axis. */
  axis: number;
  /** Part of the width that labels may take. */
  labelPart: number;
  /** How large numbers may be, canvas pixels. */
  most: number;
}

/**
 * With labels in as much of the width, and numbers as large, as leaves the most numbers on their pieces: those behind the
 * bars take the bars' own room. Labels are not cut for it, and no smaller than
 * the last row reads them, or than they have to be.
 */
function arrangeBest(
  figure: Figure,
  frame: Sized,
  options: Omit<Options, "most" | "labelPart">,
): Arrangement {
  const largest = largestOf(figure);
  const wide = arrange(figure, frame, { ...options, most: largest, labelPart: LABEL_PART });
  let best = { one: wide, cost: costOf(wide, 0) };
  for (const most of NUMBER_SIZES.filter((size) => size <= largest))
    for (const labelPart of LABEL_PARTS) {
      const steps = largest - most;
      if (best.cost <= steps * STEP_COST) return best.one;
      const one = arrange(figure, frame, { ...options, most, labelPart });
      const isGood =
        one.plan.style.fontSize >= Math.min(LEGIBLE, wide.plan.style.fontSize) &&
        one.number.fontSize >= Math.min(most, wide.number.fontSize - SMALLER) &&
        lettersOf(one.plan) === lettersOf(wide.plan);
      const cost = costOf(one, steps);
      if (isGood && cost < best.cost) best = { one, cost };
    }
  return best.one;
}

/** What an arrangement costs: the part of its numbers, in percent, that stand behind the bars, and every pixel of smaller type. */
function costOf({ bars }: Arrangement, steps: number): number {
  const all = bars.flatMap(({ row }) => levelsOf(row)).length;
  const behind = bars.reduce((sum, one) => sum + one.behind.length, 0);
  return (100 * behind) / Math.max(1, all) + steps * STEP_COST;
}

/** What can be read of all labels, whatever their lines. */
const lettersOf = ({ rows }: RowPlan) =>
  rows.map(({ label }) => label.lines.join("").replaceAll(/\s/g, "")).join();

/**
 * Where bars end depends on the numbers behind them, and which numbers these are on how long the bars are:
 * shorter bars have more of them, so this comes to an end.
 */
function arrange(
  figure: Figure,
  frame: Sized,
  { lie, palette, write, name, axis, labelPart, most }: Options,
): Arrangement {
  const names = fromLeft(lie, nameLevels(figure.scale?.levels ?? [], palette));
  const texts = figure.rows.map(rowLabel);
  const rowsUnder = (top: number) => placeRows(texts, frame, { top, barPart: 0.84, least: SMALL, labelPart });
  const list = listKey(names, name, frame);
  let room = 0;
  for (;;) {
    const end = frame.width - room;
    const under = rowsUnder(heightOverBars(name) + axis);
    const over = keyOverBars(names, { start: under.barStart, end, name }, frame);
    const [key, plan] = over ? [over, under] : [list, rowsUnder(list.height + axis)];
    const number = numberStyle(plan, most);
    const look = { write, style: number, column: frame };
    const x = placeIn(lie, plan.barStart, end);
    const bars = figure.rows.flatMap((row, index): Bar[] => {
      const place = plan.rows[index];
      if (!place) return [];
      const segments = placeSegments(row, place, { lie, x, palette });
      const tight = segments.filter((segment) => isTight(segment, look, PAD)).map(({ share }) => share);
      return [{ row, place, segments, behind: [...tight, ...levelsOf(row).slice(segments.length)] }];
    });
    const needed = Math.max(
      0,
      ...bars
        .filter(({ segments, behind }) => segments.length > 0 && behind.length > 0)
        .map(({ behind }) => BEHIND + widthOfNumbers(behind, look)),
    );
    if (needed <= room) return { plan, key, bars, end, axisTop: axis === 0 ? undefined : key.height, number };
    room = needed;
  }
}

const thinnestOf = ({ rows }: RowPlan) =>
  Math.min(...rows.map(({ barTop, barBottom }) => barBottom - barTop));

/** As large as the thinnest bar allows. */
function numberStyle(plan: RowPlan, most: number): TextStyle {
  return {
    fontSize: Math.max(SMALL, Math.min(most, Math.floor(thinnestOf(plan) * NUMBER_PART))),
    fontWeight: 600,
  };
}
