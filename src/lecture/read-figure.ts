import { readTable, type TableRow, type TextTable } from "./csv.ts";
import type {
  Category,
  Figure,
  FigureId,
  FigureSpec,
  LevelShare,
  Row,
  Source,
  Value,
  Wave,
} from "./figure.ts";
import { LectureError, type Problem, quote, quoteAll } from "./problem.ts";
import { parsePercent, type Share, type SourceId } from "./share.ts";

/** What figures refer to by key: `data/sources.ts`. */
export interface References {
  sources: Readonly<Record<SourceId, Source>>;
  waves: Readonly<Record<string, Wave>>;
}

/** The columns every file may have beside one per answer level. */
export const COLUMNS = {
  category: "Kategorie",
  share: "Anteil",
  count: "Anzahl",
  wording: "Wortlaut",
  source: "Quelle",
} as const;

/** A row's levels may exceed 100 by this much: each is rounded on its own. */
const ROUNDING = 1;

/** The columns of a figure's file, in the order in which they are written. */
export function figureColumns(spec: Pick<FigureSpec, "measure" | "scale">): string[] {
  if (spec.measure === "count") return [COLUMNS.category, COLUMNS.count, COLUMNS.source];
  return [COLUMNS.category, ...(spec.scale?.levels ?? []), COLUMNS.share, COLUMNS.wording, COLUMNS.source];
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
): Figure {
  const table = readTable(csv, file);
  const problems: Problem[] = checkColumns(table, spec, file);
  if (problems.length > 0) throw new LectureError(problems);
  const read = new RowReader(spec, references, file, problems);
  const rows = placeRows(table, spec, file, problems, (row) => read.value(row));
  if (problems.length > 0) throw new LectureError(problems);
  return resolve(id, spec, rows, references);
}

function checkColumns(table: TextTable, spec: FigureSpec, file: string): Problem[] {
  const known = figureColumns(spec);
  const problems: Problem[] = table.columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      file,
      line: 1,
      expected: `one of the columns ${quoteAll(known)}`,
      got: quote(column),
    }));
  const required = known.filter((column) => column !== COLUMNS.wording && column !== COLUMNS.source);
  for (const column of required) {
    // A file may leave out the single share where it has the levels, and the other way round.
    const optional = column === COLUMNS.share && spec.scale !== undefined;
    if (!optional && !table.columns.includes(column))
      problems.push({ file, line: 1, expected: `a column "${column}"`, got: quoteAll(table.columns) });
  }
  return problems;
}

/** Puts rows into the lecture's order; unknown, doubled and missing categories are problems. */
function placeRows(
  table: TextTable,
  spec: FigureSpec,
  file: string,
  problems: Problem[],
  readValue: (row: TableRow) => Value,
): Row[] {
  const column = COLUMNS.category;
  const seen = new Map<string, Row>();
  const labels = spec.categories.map(({ label }) => label);
  for (const row of table.rows) {
    const label = row.cells[column] ?? "";
    const category = labels.length === 0 ? { label } : spec.categories.find((one) => one.label === label);
    if (label === "" || !category) {
      const expected = labels.length === 0 ? "a category" : `one of ${quoteAll(labels)}`;
      problems.push({ file, line: row.line, column, expected, got: quote(label) });
    } else if (seen.has(label)) {
      problems.push({
        file,
        line: row.line,
        column,
        expected: "every category once",
        got: `${quote(label)} again`,
      });
    } else {
      seen.set(label, { category, value: readValue(row) });
    }
  }
  for (const label of labels.filter((one) => !seen.has(one)))
    problems.push({ file, column, expected: `a row ${quote(label)}`, got: "nothing" });
  return labels.length === 0
    ? [...seen.values()]
    : spec.categories.flatMap(({ label }: Category) => seen.get(label) ?? []);
}

/** Reads one row's cells and collects what is wrong with them. */
class RowReader {
  private readonly spec: FigureSpec;
  private readonly references: References;
  private readonly file: string;
  private readonly problems: Problem[];

  constructor(spec: FigureSpec, references: References, file: string, problems: Problem[]) {
    this.spec = spec;
    this.references = references;
    this.file = file;
    this.problems = problems;
  }

  value(row: TableRow): Value {
    const source = this.source(row);
    if (this.spec.measure === "count") return this.count(row, source);
    const levels = this.levels(row);
    const share = this.share(row, source);
    // Levels say more than one share for all of them; both may stand in a file while it is filled in.
    if (levels.length === 0) return share ? { kind: "share", share } : { kind: "none" };
    return { kind: "levels", levels, complete: levels.length === this.spec.scale?.levels.length, source };
  }

  private report(row: TableRow, column: string, expected: string, got: string): void {
    this.problems.push({ file: this.file, line: row.line, column, expected, got: quote(got) });
  }

  private source(row: TableRow): SourceId {
    const cell = row.cells[COLUMNS.source] ?? "";
    const known = Object.keys(this.references.sources);
    if (cell !== "" && !known.includes(cell))
      this.report(row, COLUMNS.source, `one of ${quoteAll(known)}`, cell);
    return cell || (this.spec.sources[0] ?? "");
  }

  private count(row: TableRow, source: SourceId): Value {
    const cell = row.cells[COLUMNS.count] ?? "";
    if (cell === "") return { kind: "none" };
    if (/^\d{1,6}$/.test(cell)) return { kind: "count", count: Number(cell), source };
    this.report(row, COLUMNS.count, "a whole number or nothing", cell);
    return { kind: "none" };
  }

  private levels(row: TableRow): LevelShare[] {
    const levels = (this.spec.scale?.levels ?? []).flatMap((level, index) => {
      const cell = row.cells[level] ?? "";
      if (cell === "") return [];
      const parsed = parsePercent(cell);
      if (parsed?.relation === "=") return [{ level, index, percent: parsed.percent }];
      this.report(row, level, "a percentage from 0 to 100 or nothing", cell);
      return [];
    });
    const sum = levels.reduce((total, { percent }) => total + percent, 0);
    if (sum > 100 + ROUNDING) {
      const names = levels.map(({ level }) => level).join(" + ");
      this.report(row, names, "a sum of at most 100", `${Math.round(sum * 10) / 10}`);
    }
    return levels;
  }

  private share(row: TableRow, source: SourceId): Share | undefined {
    const cell = row.cells[COLUMNS.share] ?? "";
    const wording = row.cells[COLUMNS.wording] ?? "";
    if (cell === "") {
      if (wording !== "") this.report(row, COLUMNS.share, `a value for the wording ${quote(wording)}`, cell);
      return undefined;
    }
    const parsed = parsePercent(cell);
    if (!parsed) {
      this.report(row, COLUMNS.share, 'a percentage such as "71,5", "≈75", ">50", "<90", or nothing', cell);
      return undefined;
    }
    if (parsed.relation !== "=" && wording === "")
      this.report(row, COLUMNS.wording, `the source's words for ${quote(cell)}`, wording);
    return { ...parsed, ...(wording !== "" && { wording }), source };
  }
}

/** Keys become what they stand for; a key that does not exist is a problem of `data/figures.ts`. */
function resolve(
  id: FigureId,
  spec: FigureSpec,
  rows: readonly Row[],
  { sources, waves }: References,
): Figure {
  const file = "data/figures.ts";
  const find = <T>(entries: Readonly<Record<string, T>>, key: string): T => {
    const entry = entries[key];
    if (entry) return entry;
    const expected = `one of ${quoteAll(Object.keys(entries))}`;
    throw new LectureError([{ file, column: id, expected, got: quote(key) }]);
  };
  const { categories, related: _, wave, ...rest } = spec;
  const rowSources = rows.flatMap(({ value }) => {
    if (value.kind === "share") return value.share.source;
    return value.kind === "levels" || value.kind === "count" ? value.source : [];
  });
  const rowWaves = categories.flatMap((category) => category.wave ?? []);
  return {
    ...rest,
    id,
    rows,
    ...(wave && { wave: find(waves, wave) }),
    waves: Object.fromEntries(rowWaves.map((key) => [key, find(waves, key)])),
    references: [...new Set([...rowSources, ...spec.sources])].map((key) => find(sources, key)),
  };
}
