import type { Level } from "../../../model/figure.ts";
import { evenFlow } from "../../layout/flow.ts";
import type { Column } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { LINE_HEIGHT } from "../../layout/style.ts";
import type { LevelsPlan } from "./plan.ts";
import { colorIn, type Palette, swatch } from "./segments.ts";

/** The levels' names and colours, and the height they take. */
export interface Key extends Pick<LevelsPlan, "key" | "swatches"> {
  height: number;
}

/** A level with its colour. */
export interface Named {
  label: string;
  fill: string;
}

export const nameLevels = (levels: readonly Level[], palette: Palette): Named[] =>
  levels.map(({ label }, index) => ({ label, fill: colorIn(palette, index) }));

/** Edge of a level's square, and what it takes before its name. */
const SQUARE = 14;
const SQUARE_ROOM = SQUARE + 8;
/** Height of a line of a list, in font sizes. */
const KEY_LINE = 25 / 18;
/** Height of a level's colour under its name. */
const SWATCH = 8;
/** From a name's line to its colour: its letters reach below it. */
const UNDER = 9;
/** Between names that stand over their colours. */
const GAP = 10;

/** A list in as many lines as it needs. */
export function listKey(levels: readonly Named[], name: TextStyle, column: Column): Key {
  const lineHeight = name.fontSize * KEY_LINE;
  const { places, lines } = evenFlow(
    levels.map(({ label }) => SQUARE_ROOM + column.measure(label, name)),
    column.width,
    20,
  );
  const placed = levels.map(({ label, fill }, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return { text: label, fill, x, y: (line + 0.5) * lineHeight };
  });
  return {
    height: lines * lineHeight + 12,
    key: { texts: placed.map(({ text, x, y }) => ({ text, y, x: x + SQUARE_ROOM })), lineAnchor: "middle" },
    swatches: placed.map((one) => swatch(one, SQUARE, one.fill)),
  };
}

/** Height of a key over the bars. */
export const heightOverBars = (name: TextStyle): number => name.fontSize * LINE_HEIGHT + UNDER + SWATCH + 14;

/**
 * The levels over the bars in the bars' own order and colours: read once, not looked up. Nothing where a name
 * is too long for its place there.
 */
export function keyOverBars(
  levels: readonly Named[],
  { start, end, name }: { start: number; end: number; name: TextStyle },
  column: Column,
): Key | undefined {
  const width = (end - start) / Math.max(1, levels.length);
  const labels = levels.map(({ label }) => layOut(label, width - GAP, name, column));
  if (labels.some((label) => label.width > width - GAP || label.lines.length > 1)) return undefined;
  const y = name.fontSize * LINE_HEIGHT;
  const left = (index: number) => start + index * width;
  return {
    height: heightOverBars(name),
    key: {
      texts: labels.map((label, index) => ({ text: joinLines(label), x: left(index), y })),
      lineAnchor: "bottom",
    },
    swatches: levels.map(({ fill }, index) => ({
      x1: left(index),
      x2: left(index + 1) - 4,
      y1: y + UNDER,
      y2: y + UNDER + SWATCH,
      fill,
    })),
  };
}
