import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { neutralIndex } from "../../../model/levels.ts";
import { alignRows, type ColumnRequest, stackRows } from "../../layout/column-rows.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { rowLabel } from "../../layout/rows.ts";
import { levelColors, SMALL } from "../../layout/style.ts";
import { axisHeight, placeAxis } from "./axis.ts";
import { listKey, nameLevels } from "./key.ts";
import { numbersOf } from "./numbers.ts";
import { type LevelsPlan, NUMBER, nameStyle } from "./plan.ts";
import { isTight, numberOn } from "./segments.ts";
import { fromLeft, hasBar, lieOf, placeIn, placeSegments } from "./spread.ts";
import { NOTHING, PAD, placeUnder, planUnder } from "./under.ts";

/** So far the axis's lines stand out over a bar. */
const OVER = 3;

/** Answers by level in a column of text: the key a list over the bars, numbers without room under them. */
export function planLevelsColumn(figure: Figure, frame: Frame): LevelsPlan {
  const { width } = frame;
  const { levels = [] } = figure.scale ?? {};
  const palette = levelColors(levels.length, neutralIndex(figure.scale));
  const lie = lieOf(figure, frame.spread);
  const legend = planFieldLegend(figure, frame, 20);
  const name = nameStyle(SMALL);
  const key = listKey(fromLeft(lie, nameLevels(levels, palette)), name, frame);
  const write = numbersOf(figure);
  const options = {
    top: key.height + axisHeight(lie),
    indent: legend.height > 0 ? MARK_INDENT : 0,
    labelPart: 0.42,
  };
  const arrange = width < NARROW ? stackRows : alignRows;
  const labels = figure.rows.map((row): ColumnRequest => {
    // Levels that have no place in a bar are words.
    const bar = hasBar(row, lie);
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  // How wide the bars are does not depend on what stands under them, so this is known first.
  const { barStart } = arrange(labels, frame, options);
  const look = { lie, x: placeIn(lie, barStart, width), palette };
  const unders = figure.rows.map((row, index) =>
    labels[index]?.bar ? planUnder(figure, row, { ...look, room: width - barStart, write }, frame) : NOTHING,
  );
  const plan = arrange(
    labels.map((label, index) => ({ ...label, under: unders[index]?.height ?? 0 })),
    frame,
    options,
  );
  const bars = figure.rows.map((row, index) => {
    const place = plan.rows[index];
    return place ? placeSegments(row, place, look) : [];
  });
  const pieces = bars.flat();
  // Labels and numbers may stand over and under a bar.
  const bands = bars.flatMap(([first]) => (first ? [{ y1: first.y1 - OVER, y2: first.y2 + OVER }] : []));
  const under = unders.map((one, index) =>
    placeUnder(one, { left: barStart, top: plan.rows[index]?.barBottom ?? 0, write }, frame),
  );
  const legendTop = plan.bottom + 4;
  return {
    id: figure.id,
    ground: placeAxis({ ...look, name, top: key.height, bands }, frame),
    width,
    height: Math.ceil(legendTop + legend.height),
    key: key.key,
    swatches: [...key.swatches, ...under.flatMap(({ swatches }) => swatches)],
    pieces,
    inside: pieces
      .filter((piece) => !isTight(piece, { write, style: NUMBER, column: frame }, PAD))
      .map((piece) => numberOn(piece, write)),
    outside: under.flatMap(({ numbers }) => numbers),
    number: NUMBER,
    name,
    wordStyle: name,
    rows: placeLabels(figure, plan, frame.active),
    words: [
      ...plan.rows.flatMap(({ words }) => words ?? []),
      ...under.flatMap(({ words }) => words.map((one) => ({ ...one, anchor: "start" as const }))),
    ],
    legend,
    legendTop,
  };
}
