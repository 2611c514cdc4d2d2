import { words } from "#words/charts.ts";
import { sayAnswered } from "../../../describe/base.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Column } from "../../layout/frame.ts";
import { hatch } from "../../layout/inks.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import {
  type Box,
  type Grid,
  type Mark,
  type PlacedText,
  rects,
  texts,
  type Units,
  units,
} from "../../pen.ts";

/** More units than that are a grey of their own. */
const MOST = 600;
/** Edge of a unit with its gap, canvas pixels. */
const CELL = { least: 7, most: 26 };
/** Between the units and the words under them. */
const NEAR = 8;

/** Everybody who took part, one square each: who answered, who may have, who did not. */
export interface UnitsPlan {
  height: number;
  solid: Units;
  grid: Grid;
  hatched: readonly Box[];
  empty: readonly Box[];
  fact: PlacedText;
  factStyle: TextStyle;
  /** What the squares are; none where there is no room for it. */
  key: readonly PlacedText[];
}

/** Where the units stand, and how. */
interface Room {
  x: number;
  top: number;
  width: number;
  /** Lines of units, where the room is wide enough for them. */
  lines: number;
  fact: TextStyle;
  quiet: TextStyle;
  /** Whether there is height for the key. */
  withKey: boolean;
}

/** Undefined where it is not known how many took part, or how many of them answered. */
export function planUnits(figure: Figure, room: Room, column: Column): UnitsPlan | undefined {
  const { n, wave, noun, units: unit } = figure;
  const all = wave?.n;
  const said = sayAnswered(figure);
  if (!n || !all || !said || all > MOST) return undefined;
  const fitting = room.width / Math.ceil(all / room.lines);
  const columns = Math.floor(room.width / Math.min(CELL.most, Math.max(CELL.least, fitting)) + 1e-6);
  const rows = Math.ceil(all / columns);
  const cell = Math.min(CELL.most, room.width / Math.ceil(all / rows));
  const gap = Math.max(1, Math.round(cell / 8));
  const squares = (from: number, to: number): Box[] =>
    Array.from({ length: to - from }, (_, index) => {
      const x = room.x + Math.floor((from + index) / rows) * cell + gap / 2;
      const y = room.top + ((from + index) % rows) * cell + gap / 2;
      return { x1: x, x2: x + cell - gap, y1: y, y2: y + cell - gap };
    });
  const fact = layOutNarrow(`${wave.label}: ${said}.`, room.width, room.fact, column);
  const factTop = room.top + rows * cell + NEAR;
  const keyTop = factTop + fact.height + NEAR / 2;
  const kinds = { differs: n.to > n.from, not: n.to < all };
  const key = room.withKey
    ? layOutNarrow(words.unitKey(unit, noun[0], kinds), room.width, room.quiet, column)
    : undefined;
  return {
    height: (key ? keyTop + key.height : factTop + fact.height) - room.top,
    solid: { count: n.from, column: 0, fill: colors.hue, x: room.x, y: room.top },
    grid: { cell, gap, rx: cell > 10 ? 2 : 1, rows },
    hatched: squares(n.from, n.to),
    empty: squares(n.to, all),
    fact: { text: joinLines(fact), x: room.x, y: factTop + fact.height / 2 },
    factStyle: room.fact,
    key: key ? [{ text: joinLines(key), x: room.x, y: keyTop + key.height / 2 }] : [],
  };
}

/** Units are counted from the canvas's foot. */
export function drawUnits(
  { solid, grid, hatched, empty, fact, factStyle, key }: UnitsPlan,
  { id, height, quiet }: { id: string; height: number; quiet: TextStyle },
): Mark {
  const outline = { stroke: colors.hue, strokeWidth: 1, inset: 0.5 };
  return [
    units([solid], grid, height),
    rects(hatched, { fill: hatch(id), ...outline }),
    rects(empty, { fill: colors.paper, ...outline }),
    texts([fact], { ...factStyle, fill: colors.hue }),
    texts(key, { ...quiet, fill: colors.muted }),
  ];
}
