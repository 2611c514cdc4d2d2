import { words } from "#words/figure.ts";
import type { CitedFigure, Figure } from "../model/figure.ts";
import {
  isSingle,
  type Mark,
  type Matrix,
  type MatrixColumn,
  type MatrixKey,
  type MatrixRow,
  wordOf,
} from "../model/matrix.ts";

/** A matrix in words: of counted entries how many each row has, of single ones what each column tells. */
export function describeMatrix({ matrix, rows }: Figure): string[] {
  if (!matrix) return [];
  const { columns, key } = matrix;
  if (!isSingle(matrix))
    return rows.flatMap(({ category, value }) =>
      value.kind === "entries"
        ? `${category.label}: ${words.entries(value.found, value.all, key.found)}.`
        : [],
    );
  const lists = columns.some(({ kind }) => kind === "list");
  const everywhere = lists ? matrix.rows.filter(({ cells }) => !isAnywhere(cells, "missing")) : [];
  return [
    ...columns.flatMap((column, place) => {
      const told = matrix.rows.flatMap(({ category, cells }) =>
        (cells[place] ?? [])
          .filter(({ mark }) => isTold(column, mark))
          .map(({ mark }) => (mark === "likely" ? `${category.label} (${key.likely})` : category.label)),
      );
      return told.length > 0 ? words.inColumn(headOf(column, key), told.join("; ")) : [];
    }),
    ...(everywhere.length > 0
      ? [words.inColumn(words.everywhere, everywhere.map(({ category }) => category.label).join("; "))]
      : []),
  ];
}

const isAnywhere = (cells: MatrixRow["cells"], mark: Mark) => cells.flat().some((unit) => unit.mark === mark);

/** What is worth saying of a column: what a list lacks, what a statement names, what none does. */
const isTold = ({ kind }: MatrixColumn, mark: Mark) => kind !== "list" || mark === "missing";

const headOf = ({ kind, label }: MatrixColumn, key: MatrixKey) =>
  kind === "list" ? `${label}, ${key.missing}` : label;

/** What the columns say of one row of single entries. */
export function sayCells({ columns, key }: Matrix, { cells }: MatrixRow): string {
  const said = columns.flatMap(({ kind, label }, place) =>
    (cells[place] ?? []).map(({ mark }) => {
      if (kind === "list") return `${label}: ${mark === "missing" ? key.missing : words.stands}`;
      return mark === "likely" ? `${label} (${key.likely})` : label;
    }),
  );
  return said.join("; ");
}

/** A cell of the table: of counted entries how many are found, of a single one whether it stands there. */
export function cellText(matrix: Matrix, row: MatrixRow, place: number): string {
  const units = row.cells[place] ?? [];
  const found = units.filter(({ mark }) => mark === "found").length;
  if (!isSingle(matrix)) return units.length > 0 ? words.foundOf(found, units.length) : NOTHING;
  return singleText(matrix, row, place) || NOTHING;
}

const NOTHING = "–";

/** What a column says of a single entry; nothing where it says nothing. */
export function singleText({ columns, key }: Matrix, { cells }: MatrixRow, place: number): string {
  const [unit] = cells[place] ?? [];
  if (!unit) return "";
  if (unit.mark === "found" || columns[place]?.kind === "rest") return words.stands;
  return wordOf(unit.mark, key);
}

/** The names behind counted entries, a text for each row. */
export function namesOf({ matrix }: CitedFigure): { row: string; names: string }[] {
  if (!matrix || isSingle(matrix)) return [];
  return matrix.rows.map(({ category, cells }) => ({
    row: category.label,
    names: cells
      .flatMap((units, place) =>
        units.map(
          ({ label, mark }) => `${label} (${matrix.columns[place]?.label}, ${wordOf(mark, matrix.key)})`,
        ),
      )
      .join("; "),
  }));
}
