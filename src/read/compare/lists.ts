import type { ColumnSpec, ListsSpec } from "../../model/comparison.ts";
import type { Category, CategoryId, CitedFigure, FigureId, Value } from "../../model/figure.ts";
import type { Match, Matrix, MatrixColumn, MatrixRow, Unit } from "../../model/matrix.ts";
import { type Compared, findIn, makeFigure } from "./compared.ts";
import { checkNames, readEntries } from "./said.ts";

/** What a column knows of an entry. */
type Teller = (id: CategoryId) => readonly Unit[];

/** Entries by lists, one by one: each list has an entry or it does not, each slide may name it. */
export function layLists(id: FigureId, spec: ListsSpec, all: Compared): CitedFigure {
  const { columns, key } = spec;
  const from = columns.flatMap((column) => ("figure" in column ? column.figure : []));
  const categories = spec.entries ? readEntries(spec.entries, all, id) : entriesOf(from, all, id);
  const known = Object.fromEntries(categories.map((category) => [category.id, category]));
  const names = columns.flatMap((column) => ("names" in column ? column.names : []));
  for (const column of columns) if ("names" in column) checkNames(column.slide, column.names, all, id);
  const named = names.map(({ category }) => findIn(known, category, id));
  const tellers = columns.map((column): Teller => {
    if ("figure" in column) {
      const listed = new Set(findIn(all.figures, column.figure, id).rows.map(({ category }) => category.id));
      return (one) => [{ mark: listed.has(one) ? "found" : "missing" }];
    }
    if ("rest" in column)
      return (one) => (names.some(({ category }) => category === one) ? [] : [{ mark: "missing" }]);
    return (one) =>
      column.names.flatMap(({ category, likely }): Unit[] =>
        category === one ? [{ mark: likely ? "likely" : "found" }] : [],
      );
  });
  const rowOf = (category: Category): MatrixRow => ({
    category,
    cells: tellers.map((tell) => tell(category.id)),
  });
  // What is named comes first, as the slide names it, then what a list lacks; a slide's own points keep its order.
  const rows = spec.entries
    ? categories.map(rowOf)
    : [
        ...named.map(rowOf),
        ...categories
          .filter((category) => !named.includes(category))
          .map(rowOf)
          .sort((one, other) => Number(lacks(other)) - Number(lacks(one))),
      ];
  const matrix: Matrix = {
    columns: columns.map((column) => ({ label: column.label, kind: kindOf(column) })),
    rows,
    key,
  };
  const counted = from.length > 0 && named.length > 0 ? rows.slice(0, named.length) : rows;
  return makeFigure(id, spec, all, {
    noun: spec.noun,
    rows: rows.map(({ category, cells }) => ({ category, value: countLists(cells, matrix.columns) })),
    matrix,
    matches: columns.flatMap((column) => matchesOf(column, known)),
    counts: { missing: counted.filter(lacks).length, of: counted.length },
    from,
  });
}

function kindOf(column: ColumnSpec): MatrixColumn["kind"] {
  if ("figure" in column) return "list";
  return "names" in column ? "statement" : "rest";
}

const lacks = ({ cells }: MatrixRow) => cells.some((units) => units.some(({ mark }) => mark === "missing"));

/** In how many of the lists an entry stands; without lists, whether anything names it. */
function countLists(cells: MatrixRow["cells"], columns: readonly MatrixColumn[]): Value {
  const lists = cells.filter((_, place) => columns[place]?.kind === "list");
  const [told, all] = lists.length > 0 ? [lists, lists.length] : [cells, 1];
  const found = told.filter((units) => units.some(({ mark }) => mark !== "missing")).length;
  return { kind: "entries", found, all };
}

/** All entries of the figures, the last one's first: each once, in the order of its list. */
function entriesOf(figures: readonly FigureId[], all: Compared, id: FigureId): Category[] {
  const entries = new Map<CategoryId, Category>();
  for (const figure of figures.toReversed())
    for (const { category } of findIn(all.figures, figure, id).rows)
      if (!entries.has(category.id)) entries.set(category.id, category);
  return [...entries.values()];
}

/** What the editors found in a slide. */
function matchesOf(column: ColumnSpec, known: Readonly<Record<CategoryId, Category>>): Match[] {
  if (!("names" in column)) return [];
  return column.names.map(({ category, words, reason }) => ({
    where: column.label,
    words,
    entry: known[category]?.label ?? "",
    ...(reason && { reason }),
  }));
}
