import { leadingKind } from "../../../model/leading-kind.ts";
import type { Form } from "../../form.ts";
import { heightOfRows, isColumn } from "../../layout/frame.ts";
import { planMatrixColumn } from "./column.ts";
import { drawMatrix } from "./draw.ts";
import { type MatrixPlan, matrixOf } from "./plan.ts";
import { planMatrixSlide } from "./slide.ts";
import { planMatrixTable } from "./table.ts";

/**
 * Entries by lists, a unit each: filled where the list has the entry, dashed where it does not. Nothing has a
 * length; a unit is counted, not measured.
 */
export const form: Form<MatrixPlan, "matrix"> = {
  id: "matrix",
  suits: (figure) => leadingKind(figure) === "entries",
  plan: (figure, frame) => {
    const matrix = matrixOf(figure);
    const own = figure.rows[frame.active ?? -1]?.category.id;
    const active = matrix.rows.findIndex(({ category }) => category.id === own);
    if (isColumn(frame)) {
      const plan = planMatrixTable(matrix, frame, active) ?? planMatrixColumn(matrix, frame, active);
      return { ...plan, height: frame.height ?? plan.height };
    }
    return planMatrixSlide(
      matrix,
      { ...frame, height: frame.height ?? heightOfRows(Math.max(matrix.rows.length, figure.rows.length)) },
      active,
    );
  },
  draw: drawMatrix,
};
