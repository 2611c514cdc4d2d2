import type { ColumnSpec, ListsSpec } from "../../model/comparison.ts";
import type { Category, CategoryId, CitedFigure, FigureId } from "../../model/figure.ts";
import type { Match, Matrix, Unit } from "../../model/matrix.ts";
import { type Compared, findIn, heldFinding } from "./compared.ts";

/** What a column knows of an entry. */
type Teller = (id: CategoryId) => readonly Unit[];

/**
 * A figure with its list beside others: entries that only others have come first, then its own in their
 * order.
 */
export function layLists(id: FigureId, spec: ListsSpec, { figures, fields }: Compared): CitedFigure {
  const figure = findIn(figures, id, id);
  // Values say more than lists do.
  if (figure.rows.some(({ value }) => value.kind !== "none")) return figure;
  const own = figure.rows.map(({ category }) => category);
  const has = new Set(own.map((category) => category.id));
  const lists = spec.columns.flatMap((column) =>
    "figure" in column ? findIn(figures, column.figure, id).rows : [],
  );
  const others = new Map<CategoryId, Category>();
  for (const { category } of lists) if (!has.has(category.id)) others.set(category.id, category);
  const entries = [...others.values(), ...own];
  const known = Object.fromEntries(entries.map((category) => [category.id, category]));
  const tellers = spec.columns.map((column): Teller => {
    if ("names" in column) {
      const named = new Set(column.names.map(({ category }) => findIn(known, category, id).id));
      return (one) => (named.has(one) ? [{ mark: "found" }] : []);
    }
    const listed = new Set(findIn(figures, column.figure, id).rows.map(({ category }) => category.id));
    return (one) => [{ mark: listed.has(one) ? "found" : "missing" }];
  });
  const matrix: Matrix = {
    columns: spec.columns.map(({ label, ...column }) => ({
      label,
      kind: "figure" in column ? "list" : "statement",
    })),
    rows: entries.map((category) => ({ category, cells: tellers.map((tell) => tell(category.id)) })),
    key: spec.key,
    remark: spec.remark,
  };
  const fieldIds = new Set(entries.map(({ field }) => field));
  return {
    ...figure,
    fields: fields.filter((field) => fieldIds.has(field.id)),
    matrix,
    matches: spec.columns.flatMap((column) => matchesOf(column, known)),
    ...heldFinding(spec.finding, matrix),
  };
}

/** What the editors found in a statement. */
function matchesOf(column: ColumnSpec, known: Readonly<Record<CategoryId, Category>>): Match[] {
  if (!("names" in column)) return [];
  return column.names.map(({ category, words, reason }) => ({
    where: column.label,
    words,
    entry: known[category]?.label ?? "",
    ...(reason && { reason }),
  }));
}
