import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { levelsOf, neutralIndex } from "../../../model/levels.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import { type Sized, smallestIn } from "../../layout/frame.ts";
import { cutLabel, joinLines, layOut } from "../../layout/labels.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { LINE_HEIGHT, levelColors, SMALL } from "../../layout/style.ts";
import { arrangeBars, BEHIND, PAD, thinnestOf } from "./arrange.ts";
import { axisHeight, placeAxis } from "./axis.ts";
import { placeNumbers } from "./beside.ts";
import { numbersOf } from "./numbers.ts";
import { type LevelsPlan, nameStyle } from "./plan.ts";
import { isTight, numberOn } from "./segments.ts";
import { lieOf, placeIn } from "./spread.ts";

/** Answers by level, stacked to 100 %: agreement first, in the scale's order. */
export function planLevelsSlide(figure: Figure, frame: Sized): LevelsPlan {
  const palette = levelColors(figure.scale?.levels.length ?? 0, neutralIndex(figure.scale));
  const write = numbersOf(figure);
  const lie = lieOf(figure, frame.spread);
  const name = nameStyle(smallestIn(frame));
  const options = { lie, palette, write, name };
  const full = arrangeBars(figure, frame, { ...options, axis: axisHeight(lie) });
  // Numbers on the bars say more than those of an axis.
  const { plan, key, bars, end, axisTop, number } =
    thinnestOf(full.plan) < SMALL ? arrangeBars(figure, frame, { ...options, axis: 0 }) : full;
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
