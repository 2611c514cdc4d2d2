import { evenFlow } from "../../layout/flow.ts";
import type { Column } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import { LINE_HEIGHT } from "../../layout/style.ts";
import { type LevelsPlan, NAME } from "./plan.ts";
import { colorIn, type Palette, swatch } from "./segments.ts";

/** The levels' names and colours, and the height they take. */
export interface Key extends Pick<LevelsPlan, "key" | "swatches"> {
  height: number;
}

/** Edge of a level's square, and what it takes before its name. */
const SQUARE = 14;
const SQUARE_ROOM = SQUARE + 8;
const KEY_LINE = 25;
/** Height of a level's colour under its name. */
const SWATCH = 8;
/** Between names that stand over their colours. */
const GAP = 10;

/** A list in as many lines as it needs. */
export function listKey(levels: readonly string[], palette: Palette, column: Column): Key {
  const { places, lines } = evenFlow(
    levels.map((level) => SQUARE_ROOM + column.measure(level, NAME)),
    column.width,
    20,
  );
  const placed = levels.map((text, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return { text, x, y: (line + 0.5) * KEY_LINE };
  });
  return {
    height: lines * KEY_LINE + 12,
    key: { texts: placed.map((one) => ({ ...one, x: one.x + SQUARE_ROOM })), lineAnchor: "middle" },
    swatches: placed.map((one, index) => swatch(one, SQUARE, colorIn(palette, index))),
  };
}

/**
 * The levels over the bars in the bars' own order and colours: read once, not looked up. Nothing where a name
 * is too long for its place there.
 */
export function keyOverBars(
  levels: readonly string[],
  palette: Palette,
  { start, end }: { start: number; end: number },
  column: Column,
): Key | undefined {
  const width = (end - start) / Math.max(1, levels.length);
  const labels = levels.map((level) => layOut(level, width - GAP, NAME, column));
  if (labels.some((label) => label.width > width - GAP || label.lines.length > 1)) return undefined;
  const y = NAME.fontSize * LINE_HEIGHT;
  const left = (index: number) => start + index * width;
  return {
    height: y + SWATCH + 18,
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
