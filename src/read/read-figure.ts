import { columns as names } from "#words/columns.ts";
import { columnName, columnsOf } from "../model/columns.ts";
import type { CitedFigure, FigureId, FigureSpec, Row } from "../model/figure.ts";
import { LectureError, type Problem } from "../model/problem.ts";
import { checkText } from "./check-text.ts";
import { readTable, type TableRow, type TextTable } from "./csv.ts";
import { makeId } from "./make-id.ts";
import { type References, RowReader } from "./read-cells.ts";
import { checkIds, resolveFigure } from "./resolve-figure.ts";
import {
  doubledCategory,
  limitProblems,
  missingCategory,
  missingColumn,
  swappedColumns,
  unknownCategory,
  unknownColumn,
  wrongSeparator,
} from "./table-problems.ts";

export type { References } from "./read-cells.ts";

/**
 * A figure's values from its spreadsheet. The only way a number gets into the lecture.
 * @param csv the file's text, decoded
 * @param file its path, for errors
 * @throws LectureError naming every bad cell at once
 */
export function readFigure(
  csv: string,
  id: FigureId,
  spec: FigureSpec,
  references: References,
  file = `data/${id}.csv`,
): CitedFigure {
  checkIds(id, spec);
  const table = readTable(csv, file);
  const misread = checkColumns(table, spec, file);
  if (misread.length > 0) throw new LectureError(limitProblems(misread, file));
  const problems: Problem[] = [];
  const read = new RowReader(spec, references, file, problems);
  const rows = placeRows(table, spec, file, problems, read);
  if (problems.length > 0) throw new LectureError(limitProblems(problems, file));
  return resolveFigure(id, spec, rows, references);
}

/** What is wrong with the columns; a table that is read into the wrong ones has no further problems. */
function checkColumns({ columns, headLine, rows }: TextTable, spec: FigureSpec, file: string): Problem[] {
  const expected = columnsOf(spec).map((column) => ({ ...column, name: columnName(column, names) }));
  const known = expected.map(({ name }) => name);
  const place = { file, line: headLine };
  const [head = ""] = columns;
  if (columns.length === 1 && !known.includes(head)) return [wrongSeparator(place, head)];
  const problems = columns
    .filter((column) => !known.includes(column))
    .map((column) => unknownColumn(place, column, known));
  for (const { kind, name } of expected) {
    // A file may leave out the single share where it has the levels.
    const optional = kind === "wording" || kind === "source" || (kind === "share" && spec.scale);
    if (!optional && !columns.includes(name)) problems.push(missingColumn(place, name, columns));
  }
  if (problems.length > 0) return problems;
  const labels = new Set(spec.categories.map(({ label }) => label));
  const hasLabels = (column: string) => rows.some(({ cells }) => labels.has(cells[column] ?? ""));
  const other = columns.find(hasLabels);
  const swapped = other !== undefined && !hasLabels(names.category);
  return swapped ? [swappedColumns(place, names.category, other)] : [];
}

/** Puts rows into the lecture's order; unknown, doubled and missing categories are problems. */
function placeRows(
  { rows }: TextTable,
  spec: FigureSpec,
  file: string,
  problems: Problem[],
  read: RowReader,
): Row[] {
  const column = names.category;
  const labelOf = ({ cells }: TableRow) => cells[column] ?? "";
  const labels = spec.categories.map(({ label }) => label);
  const present = new Set(rows.map(labelOf));
  const missing = labels.filter((label) => !present.has(label));
  const seen = new Map<string, Row & { line: number }>();
  for (const row of rows) {
    const { line } = row;
    const label = labelOf(row);
    const taken = [...seen.values()].map((one) => one.category.id);
    const category =
      labels.length === 0
        ? { id: makeId(label, taken), label }
        : spec.categories.find((one) => one.label === label);
    const place = { file, line, column };
    const first = seen.get(label);
    const unprintable = labels.length === 0 && label !== "" ? checkText(label, place) : undefined;
    if (label === "" || !category) problems.push(unknownCategory(place, label, labels, missing));
    else if (first) problems.push(doubledCategory(place, label, first.line));
    else {
      if (unprintable) problems.push(unprintable);
      seen.set(label, { line, category: { ...category, ...read.field(row) }, value: read.value(row) });
    }
  }
  for (const label of missing) problems.push(missingCategory({ file, column }, label));
  const inOrder = labels.length === 0 ? [...seen.values()] : labels.flatMap((label) => seen.get(label) ?? []);
  return inOrder.map(({ category, value }) => ({ category, value }));
}
