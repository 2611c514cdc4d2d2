import { formatNumber } from "#words/format.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Plan } from "../../form.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { Grid, PlacedText, Units } from "../../pen.ts";

/** Counted units in their places. */
export interface CountsPlan extends Plan {
  counts: true;
  groups: readonly Units[];
  grid: Grid;
  numbers: readonly PlacedText[];
  numberStyle: TextStyle;
  labels: readonly PlacedText[];
  labelStyle: TextStyle;
}

/** Units stand in columns of ten, so that they can be counted. */
export const ROWS = 10;
/** Empty columns between two groups. */
export const GAP = 3;

/** A counted group. */
export interface Group {
  label: string;
  count: number;
  /** Its number as it is written. */
  text: string;
  /** Columns it fills. */
  columns: number;
}

/** What is counted; what other rows know cannot be counted out. */
export const groupsOf = ({ rows }: Figure): Group[] =>
  rows.flatMap((row) => {
    const count = countOf(row);
    const { label } = row.category;
    if (count === undefined) return [];
    return [{ label, count, text: formatNumber(count), columns: Math.ceil(count / ROWS) }];
  });

function countOf({ value }: Row): number | undefined {
  switch (value.kind) {
    case "count":
      return value.count;
    case "none":
    case "share":
    case "levels":
    case "tally":
    case "entries":
      return undefined;
  }
}
