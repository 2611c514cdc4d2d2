import { words } from "#words/figure.ts";
import type { CitedFigure, Figure, Row } from "../model/figure.ts";
import { isSingle, type Mark, type MatrixColumn, type MatrixKey, type MatrixRow } from "../model/matrix.ts";

/** What is worth saying of a column: what a list lacks, and what a statement names. */
const TOLD: Readonly<Record<MatrixColumn["kind"], Mark>> = { list: "missing", statement: "found" };

/** The word for a mark in a column; a statement that names an entry has none beside its name. */
const wordOf = ({ kind }: MatrixColumn, key: MatrixKey) => (kind === "list" ? key.missing : words.stands);

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
  return columns.flatMap((column, place) => {
    const told = matrix.rows.filter((row) => isTold(row, column, place));
    if (told.length === 0) return [];
    return words.inColumn(
      column.label,
      wordOf(column, key),
      told.map(({ category }) => category.label).join("; "),
    );
  });
}

const isTold = ({ cells }: MatrixRow, { kind }: MatrixColumn, place: number) =>
  cells[place]?.some(({ mark }) => mark === TOLD[kind]) ?? false;

/** What is worth saying of one row. */
export function sayCells({ matrix }: Pick<Figure, "matrix">, { category }: Pick<Row, "category">): string[] {
  const row = matrix?.rows.find((one) => one.category.id === category.id);
  if (!matrix || !row) return [];
  return matrix.columns.flatMap((column, place) =>
    isTold(row, column, place) ? `${column.label}: ${wordOf(column, matrix.key)}` : [],
  );
}

/** A cell of the table: of counted entries how many are found, of a single one whether it stands there. */
export function cellText(row: MatrixRow, place: number, key: MatrixKey, single: boolean): string {
  const units = row.cells[place] ?? [];
  if (units.length === 0) return "–";
  const found = units.filter(({ mark }) => mark === "found").length;
  if (!single) return words.foundOf(found, units.length);
  return found > 0 ? words.stands : key.missing;
}

/** The names behind counted entries, a text for each row. */
export function namesOf({ matrix }: CitedFigure): { row: string; names: string }[] {
  if (!matrix || isSingle(matrix)) return [];
  return matrix.rows.map(({ category, cells }) => ({
    row: category.label,
    names: cells
      .flatMap((units, place) =>
        units.map(({ label, mark }) => `${label} (${matrix.columns[place]?.label}, ${matrix.key[mark]})`),
      )
      .join("; "),
  }));
}
