import type { Figure } from "../../../model/figure.ts";
import type { Column } from "../../layout/frame.ts";
import { joinLines, type Label, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { LINE_HEIGHT, SMALL, waveColor } from "../../layout/style.ts";
import { type CountsPlan, GAP, type Group, groupsOf, ROWS } from "./plan.ts";

/** Between two groups one below the other, canvas pixels. */
const SPACE = 28;
/** Edges of a unit with its gap that are worth standing side by side. */
const SIZES = [16, 15, 14, 13, 12] as const;
/** Finer units stand closer. */
const FINE = 12;
const NUMBER: TextStyle = { fontSize: 40, fontWeight: 600 };
const NUMBER_LINE = NUMBER.fontSize * LINE_HEIGHT;
const LABEL: TextStyle = { fontSize: SMALL, fontWeight: 400 };
/** Under the head of a group. */
const NEAR = 10;

/** A group with its name set, and where its head begins. */
interface SetGroup extends Omit<Group, "label"> {
  label: Label;
}
type PlacedGroup = SetGroup & { x: number; top: number };

/** Groups side by side where units of a good size and all words have room, else one below the other; all to one scale. */
export function planCountsColumn(figure: Figure, column: Column): CountsPlan {
  const groups = groupsOf(figure).map((group): SetGroup => {
    return { ...group, label: layOutNarrow(group.label, column.width, LABEL, column) };
  });
  const head = NUMBER_LINE + Math.max(0, ...groups.map(({ label }) => label.height)) + NEAR;
  const { placed, cell, height } = placeBeside(groups, head, column) ?? placeBelow(groups, head, column);
  return {
    counts: true,
    width: column.width,
    height,
    groups: placed.map(({ count, x, top }, index) => {
      return { count, column: 0, fill: waveColor(index), x, y: head + top };
    }),
    grid: { cell, gap: cell < FINE ? 2 : 3, rx: cell < FINE ? 1.5 : 2, rows: ROWS },
    numbers: placed.map(({ text, x, top }) => ({ text, x, y: top + NUMBER_LINE / 2 })),
    numberStyle: NUMBER,
    labels: placed.map(({ label, x, top }) => {
      return { text: joinLines(label), x, y: top + NUMBER_LINE + label.height / 2 };
    }),
    labelStyle: LABEL,
  };
}

interface Arrangement {
  placed: PlacedGroup[];
  cell: number;
  height: number;
}

/** Side by side, with the largest units that have room. */
function placeBeside(groups: readonly SetGroup[], head: number, column: Column): Arrangement | undefined {
  const arrangements = SIZES.map((cell) => {
    let x = 0;
    const placed = groups.map((group) => {
      const at = { ...group, x, top: 0 };
      const words = Math.max(group.label.width, column.measure(group.text, NUMBER));
      x += Math.max(group.columns * cell, words) + GAP * cell;
      return at;
    });
    return { placed, cell, height: Math.ceil(head + heightOf(groups, cell)), width: x - GAP * cell };
  });
  return arrangements.find(({ width }) => width <= column.width);
}

/** One below the other; the largest fills the column. */
function placeBelow(groups: readonly SetGroup[], head: number, column: Column): Arrangement {
  const largest = Math.max(1, ...groups.map(({ columns }) => columns));
  const cell = Math.min(SIZES[0], column.width / largest);
  let top = 0;
  const placed = groups.map((group) => {
    const at = { ...group, x: 0, top };
    top += head + heightOf([group], cell) + SPACE;
    return at;
  });
  return { placed, cell, height: Math.ceil(top - SPACE) };
}

/** Of the units alone. */
const heightOf = (groups: readonly Pick<Group, "count">[], cell: number) =>
  Math.min(ROWS, Math.max(0, ...groups.map(({ count }) => count))) * cell;
