import { formatValue } from "../../../describe/value.ts";
import { type Figure, neutralIndex } from "../../../model/figure.ts";
import { alignRows, type ColumnRequest, stackRows } from "../../layout/column-rows.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { rowLabel } from "../../layout/rows.ts";
import { levelColors } from "../../layout/style.ts";
import { listKey } from "./key.ts";
import { numbersOf } from "./numbers.ts";
import { type LevelsPlan, NUMBER } from "./plan.ts";
import { isTight, levelsOf, numberOn, placeSegments } from "./segments.ts";
import { NOTHING, PAD, placeUnder, planUnder } from "./under.ts";

/** Answers by level in a column of text: the key a list over the bars, numbers without room under them. */
export function planLevelsColumn(figure: Figure, frame: Frame): LevelsPlan {
  const { width } = frame;
  const levels = (figure.scale?.levels ?? []).map(({ label }) => label);
  const palette = levelColors(levels.length, neutralIndex(figure.scale));
  const legend = planFieldLegend(figure, frame, 20);
  const key = listKey(levels, palette, frame);
  const write = numbersOf(figure);
  const options = {
    top: key.height,
    indent: legend.height > 0 ? MARK_INDENT : 0,
    labelPart: 0.42,
  };
  const arrange = width < NARROW ? stackRows : alignRows;
  const labels = figure.rows.map((row): ColumnRequest => {
    // Levels without the first have no place in a bar: they are words.
    const bar = levelsOf(row)[0]?.index === 0;
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  // How wide the bars are does not depend on what stands under them, so this is known first.
  const { barStart } = arrange(labels, frame, options);
  const x = (percent: number) => barStart + (percent / 100) * (width - barStart);
  const unders = figure.rows.map((row, index) =>
    labels[index]?.bar
      ? planUnder(figure, row, { x, palette, room: width - barStart, write }, frame)
      : NOTHING,
  );
  const plan = arrange(
    labels.map((label, index) => ({ ...label, under: unders[index]?.height ?? 0 })),
    frame,
    options,
  );
  const pieces = figure.rows.flatMap((row, index) => {
    const place = plan.rows[index];
    return place ? placeSegments(row, place, x, palette) : [];
  });
  const under = unders.map((one, index) =>
    placeUnder(one, { left: barStart, top: plan.rows[index]?.barBottom ?? 0, write }, frame),
  );
  const legendTop = plan.bottom + 4;
  return {
    id: figure.id,
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
    rows: placeLabels(figure, plan, frame.active),
    words: [
      ...plan.rows.flatMap(({ words }) => words ?? []),
      ...under.flatMap(({ words }) => words.map((one) => ({ ...one, anchor: "start" as const }))),
    ],
    legend,
    legendTop,
  };
}
