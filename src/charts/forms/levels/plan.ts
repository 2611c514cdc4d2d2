import type { Plan } from "../../form.ts";
import type { FieldLegend } from "../../layout/fields.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { RowLabels } from "../../layout/row-labels.ts";
import { SMALL } from "../../layout/style.ts";
import type { Box, PlacedText, TextLook, Vertical } from "../../pen.ts";

/** A piece of a level's colour. */
export interface Piece extends Box {
  fill: string;
}

export interface FilledText extends PlacedText {
  fill: string;
}

/** What the bars stand on: nothing but their key, or an axis with a middle. */
export type Ground =
  | { kind: "stacked" }
  | {
      kind: "middle";
      numbers: readonly PlacedText[];
      guides: readonly Vertical[];
      middle: readonly Vertical[];
    };

/** Answers by level in their places. */
export interface LevelsPlan extends Plan {
  /** The figure's: names of fills begin with it. */
  id: string;
  ground: Ground;
  /** The levels' names and colours. */
  key: {
    texts: readonly PlacedText[];
    /** Those the speaker is at, where a name of the key is what one steps through. */
    active?: readonly PlacedText[];
    /** How names are set, where not as small as a key. */
    style?: TextStyle;
    lineAnchor: NonNullable<TextLook["lineAnchor"]>;
  };
  /** Colours of the key, and of numbers that do not stand on their piece. */
  swatches: readonly Piece[];
  pieces: readonly Piece[];
  /** Numbers on their pieces. */
  inside: readonly FilledText[];
  /** Numbers that are too wide for their pieces. */
  outside: readonly FilledText[];
  /** How numbers are set, and how the axis's. */
  number: TextStyle;
  name: TextStyle;
  /** How words are set that stand instead of a bar, in rows that may be low. */
  wordStyle: TextStyle;
  rows: RowLabels;
  /** What stands instead of a bar, or behind one whose further levels are not known. */
  words: readonly (PlacedText & { anchor: "start" | "end" })[];
  legend: FieldLegend;
  legendTop: number;
}

/** How names of levels and words are set. */
export const nameStyle = (fontSize: number): TextStyle => ({ fontSize, fontWeight: 400 });
/** How numbers are set in a column. */
export const NUMBER: TextStyle = { fontSize: SMALL, fontWeight: 600 };
