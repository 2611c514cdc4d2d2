import { type Field, fieldOf } from "../../../model/field.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Plan } from "../../form.ts";
import type { FieldLegend } from "../../layout/fields.ts";
import { type Frame, smallestIn } from "../../layout/frame.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { Place, PlacedText, Vertical } from "../../pen.ts";

/** A category in its place, with its dot on the column's line. */
export interface Item extends PlacedText {
  dot: Place;
  /** In columns of text, where a legend says what its mark means. */
  field?: Field | undefined;
  active: boolean;
}

/** Categories without values in their places. */
export interface ListPlan extends Plan {
  items: readonly Item[];
  style: TextStyle;
  noteStyle: TextStyle;
  /** Radius of a dot, of a field's mark, and of the dot the speaker is at. */
  radius: { dot: number; mark: number; active: number };
  /** The lines that hold the columns together. */
  spines: readonly Vertical[];
  /** The line that goes on broken: here the list is very likely cut; beside it what is said of that. */
  gap: { notes: readonly PlacedText[]; line: Vertical } | undefined;
  legend: FieldLegend;
  legendTop: number;
}

/** How what is missing is said. */
export const noteIn = (frame: Frame): TextStyle => ({ fontSize: smallestIn(frame), fontWeight: 400 });

/** What an item is beside its place. */
export const itemOf = (figure: Figure, row: number, active: number | undefined) => ({
  field: fieldOf(figure, figure.rows[row]?.category ?? {}),
  active: row === active,
});
