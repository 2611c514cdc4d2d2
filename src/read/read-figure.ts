import type { CategoryId, CitedFigure, FigureId, FigureSpec, Row } from "../model/figure.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import { checkText } from "./check-text.ts";
import { readTable, type TableRow, type TextTable } from "./csv.ts";
import { COLUMNS, type References, RowReader } from "./read-cells.ts";
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

export { COLUMNS, type References } from "./read-cells.ts";

/** The columns of a figure's file, in the order in which they are written. */
export function figureColumns(spec: Pick<FigureSpec, "measure" | "scale" | "classified">): string[] {
  const names = spec.classified ? [COLUMNS.category, COLUMNS.field] : [COLUMNS.category];
  if (spec.measure === "count") return [...names, COLUMNS.count, COLUMNS.source];
  return [
    ...names,
    ...(spec.scale?.levels ?? []).map(({ label }) => label),
    COLUMNS.share,
    COLUMNS.wording,
    COLUMNS.source,
  ];
}

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
  const table = readTable(csv, file);
  const misread = checkColumns(table, spec, file);
  if (misread.length > 0) throw new LectureError(limitProblems(misread, file));
  const problems: Problem[] = [];
  const read = new RowReader(spec, references, file, problems);
  const rows = placeRows(table, spec, file, problems, read);
  if (problems.length > 0) throw new LectureError(limitProblems(problems, file));
  return resolve(id, spec, rows, references);
}

/** What is wrong with the columns; a table that is read into the wrong ones has no further problems. */
function checkColumns({ columns, headLine, rows }: TextTable, spec: FigureSpec, file: string): Problem[] {
  const known = figureColumns(spec);
  const place = { file, line: headLine };
  const [head = ""] = columns;
  if (columns.length === 1 && !known.includes(head)) return [wrongSeparator(place, head)];
  const problems = columns
    .filter((column) => !known.includes(column))
    .map((column) => unknownColumn(place, column, known));
  const required = known.filter((column) => column !== COLUMNS.wording && column !== COLUMNS.source);
  for (const column of required) {
    // A file may leave out the single share where it has the levels, and the other way round.
    const optional = column === COLUMNS.share && spec.scale !== undefined;
    if (!optional && !columns.includes(column)) problems.push(missingColumn(place, column, columns));
  }
  if (problems.length > 0) return problems;
  const labels = new Set(spec.categories.map(({ label }) => label));
  const hasLabels = (column: string) => rows.some(({ cells }) => labels.has(cells[column] ?? ""));
  const other = columns.find(hasLabels);
  const swapped = other !== undefined && !hasLabels(COLUMNS.category);
  return swapped ? [swappedColumns(place, COLUMNS.category, other)] : [];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The id of a category that only its file names, unlike those before it: „Große Städte“ → `grosse-staedte`. */
function makeId(label: string, taken: readonly CategoryId[]): CategoryId {
  const plain = label
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD");
  const slug = plain
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  let id = slug;
  for (let count = 2; taken.includes(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** Puts rows into the lecture's order; unknown, doubled and missing categories are problems. */
function placeRows(
  { rows }: TextTable,
  spec: FigureSpec,
  file: string,
  problems: Problem[],
  read: RowReader,
): Row[] {
  const column = COLUMNS.category;
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

/** Keys become what they stand for; a key that does not exist is a problem of `data/figures.ts`. */
function resolve(
  id: FigureId,
  spec: FigureSpec,
  rows: readonly Row[],
  { sources, waves, fields, nouns }: References,
): CitedFigure {
  const file = "data/figures.ts";
  if (spec.classified && !nouns.field) {
    const expected = `what its fields are called: \`field\` in data/nouns.ts`;
    throw new LectureError([{ file, column: id, expected, got: "nothing" }]);
  }
  const find = <T>(entries: Readonly<Record<string, T>>, key: string): T => {
    const entry = entries[key];
    if (entry) return entry;
    const expected = `one of ${quoteAll(Object.keys(entries))}`;
    throw new LectureError([{ file, column: id, expected, got: quote(key) }]);
  };
  const { categories, related: _, alsoIn = [], wave, ...rest } = spec;
  const rowSources = rows.flatMap(({ value }) => {
    if (value.kind === "share") return value.share.source;
    return value.kind === "levels" || value.kind === "count" ? value.source : [];
  });
  const cited = [...new Set([...rowSources, ...spec.sources])].map(
    (key) => [key, find(sources, key)] as const,
  );
  const rowWaves = categories.flatMap((category) => category.wave ?? []);
  return {
    ...rest,
    id,
    rows,
    units: nouns.unit,
    fields: fields.filter((field) => rows.some(({ category }) => category.field === field.id)),
    ...(spec.classified && nouns.field && { fieldNoun: nouns.field }),
    ...(wave && { wave: find(waves, wave) }),
    waves: Object.fromEntries(rowWaves.map((key) => [key, find(waves, key)])),
    references: cited.map(([, source]) => source),
    reports: alsoIn.map((key) => find(sources, key)),
    cited: Object.fromEntries(cited),
  };
}
