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
/** Parts of the width that labels may take: the widest is best for them, the others for numbers that have no room on their pieces. */
const LABEL_PART = 0.54;
const SMALLER_PARTS = [0.48, 0.42, 0.36] as const;
/** So much smaller may numbers be set where labels take more lines, canvas pixels. */
const SMALLER = 2;
/** Of a bar's thickness, what the type of its numbers takes. */
const NUMBER_PART = 0.96;
/** How large that may get: with many levels, smaller numbers find room on more of their pieces. */
const largest = (levels: number) => (levels > 3 ? LEGIBLE : 24);

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

type Options = Pick<LevelsPlan, "name"> & { lie: Lie; palette: Palette; write: Write; axis: number };

/**
 * With labels in as much of the width as leaves the fewest numbers behind the bars, as long as nothing is set smaller or
 * cut for it.
 */
function arrangeBest(figure: Figure, frame: Sized, options: Options): Arrangement {
  const wide = arrange(figure, frame, { ...options, labelPart: LABEL_PART });
  let best = wide;
  for (const labelPart of SMALLER_PARTS) {
    if (countBehind(best) === 0) break;
    const one = arrange(figure, frame, { ...options, labelPart });
    const isGood =
      one.plan.style.fontSize >= wide.plan.style.fontSize &&
      one.number.fontSize >= wide.number.fontSize - SMALLER &&
      lettersOf(one.plan) === lettersOf(wide.plan);
    if (isGood && countBehind(one) < countBehind(best)) best = one;
  }
  return best;
}

const countBehind = ({ bars }: Arrangement) => bars.reduce((sum, { behind }) => sum + behind.length, 0);

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
  { lie, palette, write, name, axis, labelPart }: Options & { labelPart: number },
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
    const number = numberStyle(plan, largest(names.length));
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
