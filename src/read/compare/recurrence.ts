import type { RecurrenceSpec } from "../../model/comparison.ts";
import type { CitedFigure, FigureId, Row } from "../../model/figure.ts";
import { countUnits, type Matrix, type MatrixRow, type Unit } from "../../model/matrix.ts";
import { LectureError } from "../../model/problem.ts";
import { type Compared, FILE, findIn, makeFigure } from "./compared.ts";

/** Fields by lists: each entry of the earlier list is a unit, found or missing in the later one. */
export function makeRecurrence(id: FigureId, spec: RecurrenceSpec, all: Compared): CitedFigure {
  const { key, lists } = spec;
  const { figures, fields, nouns } = all;
  if (!nouns.field) {
    const expected = "what its fields are called: `field` in data/nouns.ts";
    throw new LectureError([{ file: FILE, column: id, expected, got: "nothing" }]);
  }
  const pairs = lists.map(({ label, first, second }) => ({
    label,
    first: findIn(figures, first, id).rows,
    second: new Set(findIn(figures, second, id).rows.map(({ category }) => category.id)),
  }));
  const unitOf = ({ category }: Row, second: ReadonlySet<string>): Unit => ({
    mark: second.has(category.id) ? "found" : "missing",
    label: category.label,
  });
  const rows = fields
    .map(
      (field): MatrixRow => ({
        category: { id: field.id, label: field.label },
        cells: pairs.map(({ first, second }) =>
          first
            .filter(({ category }) => category.field === field.id)
            .map((row) => unitOf(row, second))
            // What is there first, so that what is not stands at the end of every row.
            .sort((one, other) => one.mark.localeCompare(other.mark)),
        ),
      }),
    )
    .filter((row) => countUnits([row]) > 0)
    // Most missing first; else in the order of every legend.
    .sort((one, other) => countUnits([other], "missing") - countUnits([one], "missing"));
  const matrix: Matrix = {
    columns: pairs.map(({ label, first, second }) => {
      const found = first.filter(({ category }) => second.has(category.id)).length;
      return { label, kind: "list", count: { found, all: first.length } };
    }),
    rows,
    key,
  };
  return makeFigure(id, spec, all, {
    noun: [nouns.field.one, nouns.field.many],
    rows: rows.map((row) => ({
      category: row.category,
      value: { kind: "entries", found: countUnits([row], "found"), all: countUnits([row]) },
    })),
    matrix,
    counts: { missing: countUnits(rows, "missing"), of: countUnits(rows) },
    from: lists.flatMap(({ first, second }) => [first, second]),
  });
}
