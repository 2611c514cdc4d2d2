import { added, columns as names } from "#words/columns.ts";
import { columnName, columnsOf } from "../model/columns.ts";
import type { Category, CitedFigure, FigureId, FigureSpec, Row, Value } from "../model/figure.ts";
import { LectureError, type Place, type Problem } from "../model/problem.ts";
import { checkText } from "./check-text.ts";
import { readTable, type TableRow, type TextTable } from "./csv.ts";
import { makeId } from "./make-id.ts";
import { type References, RowReader } from "./read-cells.ts";
import { checkIds, resolveFigure } from "./resolve-figure.ts";
import { isSameName, nameKey, tidyText } from "./same-name.ts";
import {
  addedAlready,
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
  const table = nameColumns(readTable(csv, file), spec);
  const misread = checkColumns(table, spec, file);
  if (misread.length > 0) throw new LectureError(limitProblems(misread, file));
  const problems: Problem[] = [];
  const read = new RowReader(spec, references, file, problems);
  const rows = placeRows(table, spec, file, problems, read);
  read.checkNumbers();
  if (problems.length > 0) throw new LectureError(limitProblems(problems, file));
  return resolveFigure(id, spec, rows, references);
}

/** „Anteil (%)“, „Anteil in %“ */
const IN_PERCENT = /\s*(?:\(\s*(?:in\s+)?%\s*\)|in\s+%)\s*$/iu;

/** A table with the names of the columns as we write them, where a spreadsheet only looks as if it did. */
function nameColumns(table: TextTable, spec: FigureSpec): TextTable {
  const known = columnsOf(spec).map((column) => columnName(column, names));
  const rename = (column: string) =>
    known.find((name) => isSameName(name, column)) ??
    known.find((name) => isSameName(name, column.replace(IN_PERCENT, ""))) ??
    column;
  if (new Set(table.columns.map(rename)).size < table.columns.length) return table;
  const rows = table.rows.map(({ line, cells }) => {
    const renamed = Object.entries(cells).map(([column, cell]) => [rename(column), cell] as const);
    return { line, cells: Object.fromEntries(renamed) };
  });
  return { ...table, columns: table.columns.map(rename), rows };
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
  const labels = new Set(spec.categories.map(({ label }) => nameKey(label)));
  const hasLabels = (column: string) => rows.some(({ cells }) => labels.has(nameKey(cells[column] ?? "")));
  const other = columns.find(hasLabels);
  const swapped = other !== undefined && !hasLabels(names.category);
  return swapped ? [swappedColumns(place, names.category, other)] : [];
}

/** A share of nobody knows what keeps its words and loses its length. */
function settle(value: Value, { disputed }: Category): Value {
  if (!disputed || value.kind !== "share") return value;
  return { kind: "share", share: { ...value.share, kind: "disputed" } };
}

/**
 * Puts rows into the lecture's order, those after them that somebody added; unknown, doubled and missing
 * categories are problems.
 */
function placeRows(
  { rows }: TextTable,
  spec: FigureSpec,
  file: string,
  problems: Problem[],
  read: RowReader,
): Row[] {
  const column = names.category;
  const labelOf = ({ cells }: TableRow) => tidyText(cells[column] ?? "").replace(BARE_MARK, "");
  const labels = spec.categories.map(({ label }) => label);
  const present = new Set(rows.map((row) => nameKey(labelOf(row))));
  const missing = labels.filter((label) => !present.has(nameKey(label)));
  const seen = new Map<string, Row & { line: number }>();
  for (const row of rows) {
    const { line } = row;
    const label = labelOf(row);
    const place = { file, line, column };
    const taken = [
      ...spec.categories.map(({ id }) => id),
      ...[...seen.values()].map((one) => one.category.id),
    ];
    const category = findCategory(label, spec, taken);
    const first = seen.get(nameKey(label));
    const isOwn = category !== undefined && !spec.categories.includes(category);
    const wrong = category && isOwn ? checkAdded(category, row, { spec, place, read }) : undefined;
    if (label === "" || !category) problems.push(unknownCategory(place, label, labels, missing));
    else if (first) problems.push(doubledCategory(place, label, first.line));
    else {
      if (wrong) problems.push(wrong);
      const value = settle(read.value(row, category), category);
      seen.set(nameKey(label), { line, category: { ...category, ...read.field(row) }, value });
    }
  }
  for (const label of missing) problems.push(missingCategory({ file, column }, label));
  const listed = labels.flatMap((label) => seen.get(nameKey(label)) ?? []);
  const others = [...seen.values()].filter((row) => !listed.includes(row));
  return [...listed, ...others].map(({ category, value }) => ({ category, value }));
}

/** What a keyboard without them has for umlauts. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
/** „Neue Aufgabe (ergänzt)“ */
const MARK = added.replaceAll(/[äöü]/g, (letter) => `(?:${letter}|${UMLAUTS[letter]})`);
const ADDED = new RegExp(`^(.+?)\\s*[([]${MARK}[)\\]]$`, "iu");
const BARE_MARK = new RegExp(`^[([]${MARK}[)\\]]$`, "iu");

/** The category that a label names: of the list, of the file where it has the list, or added to the list. */
function findCategory(
  label: string,
  { categories }: FigureSpec,
  taken: readonly string[],
): Category | undefined {
  const listed = categories.find((one) => isSameName(one.label, label));
  if (listed) return listed;
  const plain = ADDED.exec(label)?.[1];
  if (categories.length === 0) return { id: makeId(label, taken), label };
  return plain === undefined
    ? undefined
    : { id: makeId(plain, taken), label: `${plain} (${added})`, added: true };
}

/** What is wrong with a category that the lecture's list does not have. */
function checkAdded(
  { label, added: isAdded }: Category,
  row: TableRow,
  { spec, place, read }: { spec: FigureSpec; place: Place; read: RowReader },
): Problem | undefined {
  if (label === "") return undefined;
  const plain = ADDED.exec(label)?.[1] ?? label;
  if (spec.categories.some((one) => isSameName(one.label, plain))) return addedAlready(place, plain);
  const unprintable = checkText(label, place);
  if (unprintable || !isAdded) return unprintable;
  return (row.cells[names.source] ?? "") === "" ? read.missingSource(row, label) : undefined;
}
