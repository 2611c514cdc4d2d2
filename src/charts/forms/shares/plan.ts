import { formatNumber, formatPercent } from "#words/format.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Share } from "../../../model/share.ts";
import type { Plan } from "../../form.ts";
import type { FieldLegend } from "../../layout/fields.ts";
import { type Frame, smallestIn } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { RowLabels } from "../../layout/row-labels.ts";
import type { Horizontal, LineLook, PlacedText, Vertical } from "../../pen.ts";
import type { PlacedBar, Scale } from "./share-bars.ts";

/** The colour of a row's bar. */
export type ColorOf = (row: number) => string;

/** Single shares in their places. */
export interface SharesPlan extends Plan {
  /** The figure's: names of fills begin with it. */
  id: string;
  rows: RowLabels;
  bars: readonly PlacedBar[];
  /** 0, 50 and 100 %; none where a chart is too small for it. */
  axis: { ticks: readonly Tick[]; lines: readonly Vertical[] } | undefined;
  /** Lines under bars that no axis runs through, from 0 to 100 %. */
  baselines: { lines: readonly Horizontal[]; look: LineLook };
  values: readonly PlacedValue[];
  valueStyle: TextStyle;
  /** How the axis is set. */
  quiet: TextStyle;
  /** What stands instead of a bar. */
  words: readonly Words[];
  wordStyle: TextStyle;
  wordsHalo: boolean;
  legend: FieldLegend;
  legendTop: number;
}

export interface Tick extends PlacedText {
  anchor: "start" | "middle" | "end";
}

export interface PlacedValue extends PlacedText {
  /** The speaker is at it, and no label stands beside it to be marked. */
  active: boolean;
}

export interface Words extends PlacedText {
  anchor: "start" | "end";
}

/** The marks of an axis. */
export const TICKS = [0, 50, 100].map((percent) => ({ percent, text: formatPercent(percent) }));

/** Both ends of a bar's scale; the lower one goes without its sign. */
const ENDS = [
  { percent: 0, text: formatNumber(0), anchor: "start" },
  { percent: 100, text: formatPercent(100), anchor: "end" },
] as const;

/**
 * The ends' words on a line of their own, none outside the scale.
 * @param x where a percentage stands
 * @param y the middle of the words
 */
export const placeEnds = (x: Scale, y: number) =>
  ENDS.map(({ percent, ...words }) => ({ ...words, x: x(percent), y }));

/** How an axis is set. */
export const quietIn = (frame: Frame): TextStyle => ({ fontSize: smallestIn(frame), fontWeight: 400 });

/** The share of a row, where it has one; what other rows know has no length here. */
export function shareOf({ value }: Row): Share | undefined {
  switch (value.kind) {
    case "share":
      return value.share;
    case "none":
    case "levels":
    case "count":
    case "tally":
    case "entries":
      return undefined;
  }
}

/** The rows of a figure with what is drawn of each. */
export const sharesOf = ({ rows }: Pick<Figure, "rows">) =>
  rows.map((row, index) => ({ row, index, share: shareOf(row) }));
