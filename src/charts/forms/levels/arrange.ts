import type { Figure, LevelShare, Row } from "../../../model/figure.ts";
import { levelsOf } from "../../../model/levels.ts";
import type { Sized } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { type PlacedRow, placeRows, type RowPlan, rowLabel } from "../../layout/rows.ts";
import { LEGIBLE, SMALL } from "../../layout/style.ts";
import { widthOfNumbers } from "./beside.ts";
import { heightOverBars, type Key, keyOverBars, listKey, nameLevels } from "./key.ts";
import type { Write } from "./numbers.ts";
import type { LevelsPlan } from "./plan.ts";
import { isTight, type Palette, type Segment } from "./segments.ts";
import { fromLeft, type Lie, placeIn, placeSegments } from "./spread.ts";

/** Around a number that stands on its piece, canvas pixels. */
export const PAD = 8;
/** Between a bar's end and what stands behind it. */
export const BEHIND = 12;
/** Part of the width that labels may take, and smaller ones, which leave more of it to numbers on their pieces. */
const LABEL_PART = 0.54;
const LABEL_PARTS = [LABEL_PART, 0.48, 0.42, 0.36] as const;
/** So much smaller may numbers be set where labels take more lines, canvas pixels. */
const SMALLER = 2;
/** How large numbers are tried; with many levels, smaller ones find room on more of their pieces. */
const sizesFor = ({ scale }: Figure) =>
  (scale?.levels.length ?? 0) > 3 ? [LEGIBLE, 20, SMALL] : [24, LEGIBLE, 20, SMALL];
/** What a pixel of smaller numbers costs: as much as so many in a hundred that stand behind their bars. */
const PIXEL_COST = 4;
/** Of a bar's thickness, what the type of its numbers takes. */
const NUMBER_PART = 0.96;

/** A row with the pieces of its bar, and the shares whose numbers stand behind it. */
interface Bar {
  row: Row;
  place: PlacedRow;
  segments: readonly Segment[];
  /** Those whose pieces are too small for them, and those that have no piece. */
  behind: readonly LevelShare[];
}

/** All of a chart of levels but its place over the chart and its bars' labels. */
export interface Arrangement {
  plan: RowPlan;
  key: Key;
  bars: readonly Bar[];
  /** Where 100 % is. */
  end: number;
  /** Where the axis begins, where it has room. */
  axisTop: number | undefined;
  number: TextStyle;
}

interface Options extends Pick<LevelsPlan, "name"> {
  lie: Lie;
  palette: Palette;
  write: Write;
  /** Height of the axis, canvas pixels; 0 without one. */
  axis: number;
}

/** What is tried. */
interface Try {
  /** Part of the width that labels may take. */
  labelPart: number;
  /** How large numbers may be, canvas pixels. */
  most: number;
}

/**
 * With labels in as much of the width, and numbers as large, as leaves the most numbers on their pieces: those behind the
 * bars take the bars' own room. Labels are not cut for it, and set no smaller than the last row reads them, or than they
 * have to be.
 */
export function arrangeBars(figure: Figure, frame: Sized, options: Options): Arrangement {
  const { name, axis, lie, palette } = options;
  const texts = figure.rows.map(rowLabel);
  const names = fromLeft(lie, nameLevels(figure.scale?.levels ?? [], palette));
  const list = listKey(names, name, frame);
  const heads = { over: heightOverBars(name), list: list.height };
  // Breaking labels takes longest, and does not depend on the numbers.
  const plans = new Map<string, RowPlan>();
  const rowsUnder = (head: keyof typeof heads, labelPart: number): RowPlan => {
    const kept = plans.get(`${head} ${labelPart}`);
    const top = heads[head] + axis;
    const plan = kept ?? placeRows(texts, frame, { top, barPart: 0.84, least: SMALL, labelPart });
    plans.set(`${head} ${labelPart}`, plan);
    return plan;
  };
  const keyAt = (labelPart: number, end: number): Pick<Arrangement, "key" | "plan"> => {
    const plan = rowsUnder("over", labelPart);
    const key = keyOverBars(names, { start: plan.barStart, end, name }, frame);
    return key ? { key, plan } : { key: list, plan: rowsUnder("list", labelPart) };
  };
  const arrange = ({ labelPart, most }: Try) =>
    fill(figure, frame, options, most, (end) => keyAt(labelPart, end));

  const [largest = LEGIBLE, ...smaller] = sizesFor(figure);
  const wide = arrange({ labelPart: LABEL_PART, most: largest });
  const costOf = (one: Arrangement) =>
    partBehind(one) + PIXEL_COST * Math.max(0, wide.number.fontSize - one.number.fontSize);
  const isGood = ({ plan, number }: Arrangement, most: number) =>
    plan.style.fontSize >= Math.min(LEGIBLE, wide.plan.style.fontSize) &&
    number.fontSize >= Math.min(most, wide.number.fontSize - SMALLER) &&
    lettersOf(plan) === lettersOf(wide.plan);
  let best = { one: wide, cost: costOf(wide) };
  for (const most of [largest, ...smaller])
    for (const labelPart of LABEL_PARTS) {
      if (most === largest && labelPart === LABEL_PART) continue;
      if (best.cost <= PIXEL_COST * (wide.number.fontSize - most)) return best.one;
      if (best.cost === 0) return best.one;
      const one = arrange({ labelPart, most });
      const cost = costOf(one);
      if (cost < best.cost && isGood(one, most)) best = { one, cost };
    }
  return best.one;
}

/** Of a hundred numbers, how many have a piece and no room on it. */
function partBehind({ bars }: Arrangement): number {
  const pieces = bars.reduce((sum, { segments }) => sum + segments.length, 0);
  const tight = bars.reduce(
    (sum, { row, segments, behind }) => sum + behind.length - (levelsOf(row).length - segments.length),
    0,
  );
  return (100 * tight) / Math.max(1, pieces);
}

/** What can be read of all labels, whatever their lines. */
const lettersOf = ({ rows }: RowPlan) =>
  rows.map(({ label }) => label.lines.join("").replaceAll(/\s/g, "")).join();

/**
 * Where bars end depends on the numbers behind them, and which numbers these are on how long the bars are:
 * shorter bars have more of them, so this comes to an end.
 */
function fill(
  figure: Figure,
  frame: Sized,
  { lie, palette, write, axis }: Options,
  most: number,
  keyAt: (end: number) => Pick<Arrangement, "key" | "plan">,
): Arrangement {
  let room = 0;
  for (;;) {
    const end = frame.width - room;
    const { key, plan } = keyAt(end);
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

/** How thick the thinnest bar is, canvas pixels. */
export const thinnestOf = ({ rows }: RowPlan): number =>
  Math.min(...rows.map(({ barTop, barBottom }) => barBottom - barTop));

/** As large as the thinnest bar allows. */
function numberStyle(plan: RowPlan, most: number): TextStyle {
  return {
    fontSize: Math.max(SMALL, Math.min(most, Math.floor(thinnestOf(plan) * NUMBER_PART))),
    fontWeight: 600,
  };
}
