import { formatValue } from "../../../describe/value.ts";
import { type Figure, neutralIndex } from "../../../model/figure.ts";
import { alignRows, type ColumnRequest, stackRows, TEXT } from "../../layout/column-rows.ts";
import { MARK_INDENT, planFieldLegend } from "../../layout/fields.ts";
import { evenFlow } from "../../layout/flow.ts";
import { type Frame, NARROW } from "../../layout/frame.ts";
import { placeLabels } from "../../layout/row-labels.ts";
import { rowLabel } from "../../layout/rows.ts";
import { levelColors } from "../../layout/style.ts";
import type { LevelsPlan } from "./plan.ts";
import { colorIn, isTight, levelsOf, numberOn, placeSegments, swatch } from "./segments.ts";
import { NOTHING, PAD, placeUnder, planUnder } from "./under.ts";

/** Edge of a level's square in the key, and what it takes before its name. */
const SQUARE = 14;
const SQUARE_ROOM = SQUARE + 8;
const KEY_LINE = 25;

/** Answers by level in a column of text: the key a list over the bars, numbers without room under them. */
export function planLevelsColumn(figure: Figure, frame: Frame): LevelsPlan {
  const { measure, width } = frame;
  const levels = (figure.scale?.levels ?? []).map(({ label }) => label);
  const palette = levelColors(levels.length, neutralIndex(figure.scale));
  const legend = planFieldLegend(figure, frame, 20);
  const keys = evenFlow(
    levels.map((level) => SQUARE_ROOM + measure(level, TEXT)),
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
    const bar = levelsOf(row)[0]?.index === 0;
    return { label: rowLabel(row), bar, words: bar ? undefined : formatValue(figure, row) };
  });
  // How wide the bars are does not depend on what stands under them, so this is known first.
  const { barStart } = arrange(labels, frame, options);
  const x = (percent: number) => barStart + (percent / 100) * (width - barStart);
  const unders = figure.rows.map((row, index) =>
    labels[index]?.bar ? planUnder(figure, row, { x, palette, room: width - barStart }, frame) : NOTHING,
  );
  const plan = arrange(
    labels.map((label, index) => ({ ...label, under: unders[index]?.height ?? 0 })),
    frame,
    options,
  );
  const key = levels.map((text, index) => {
    const { x: left = 0, line = 0 } = keys.places[index] ?? {};
    return { text, x: left, y: (line + 0.5) * KEY_LINE };
  });
  const pieces = figure.rows.flatMap((row, index) => {
    const place = plan.rows[index];
    return place ? placeSegments(row, place, x, palette) : [];
  });
  const under = unders.map((one, index) =>
    placeUnder(one, { left: barStart, top: plan.rows[index]?.barBottom ?? 0 }, frame),
  );
  const legendTop = plan.bottom + 4;
  return {
    width,
    height: Math.ceil(legendTop + legend.height),
    key: { texts: key.map((one) => ({ ...one, x: one.x + SQUARE_ROOM })), lineAnchor: "middle" },
    swatches: [
      ...key.map((one, index) => swatch(one, SQUARE, colorIn(palette, index))),
      ...under.flatMap(({ swatches }) => swatches),
    ],
    pieces,
    inside: pieces.filter((piece) => !isTight(piece, frame, PAD)).map(numberOn),
    outside: under.flatMap(({ numbers }) => numbers),
    rows: placeLabels(figure, plan, frame.active),
    words: [
      ...plan.rows.flatMap(({ words }) => words ?? []),
      ...under.flatMap(({ words }) => words.map((one) => ({ ...one, anchor: "start" as const }))),
    ],
    legend,
    legendTop,
  };
}
