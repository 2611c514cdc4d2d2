import { columns } from "#words/columns.ts";
import type { Field } from "../model/field.ts";
import {
  type Category,
  type FigureSpec,
  type LevelShare,
  levelLabel,
  type Source,
  type Value,
  type Wave,
} from "../model/figure.ts";
import type { Nouns } from "../model/nouns.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Share, ShareKind, SourceId } from "../model/share.ts";
import {
  notCount,
  notLevelShare,
  notShare,
  notWords,
  shareWithoutWording,
  sumTooLarge,
  unknownField,
  unknownSource,
  wordingWithoutShare,
} from "./cell-problems.ts";
import { checkText } from "./check-text.ts";
import type { TableRow } from "./csv.ts";
import { parsePercent } from "./percent.ts";

/** What figures refer to: by key `data/sources.ts`, by their words `data/fields.ts` and `data/nouns.ts`. */
export interface References {
  sources: Readonly<Record<SourceId, Source>>;
  waves: Readonly<Record<string, Wave>>;
  fields: readonly Field[];
  nouns: Nouns;
}

/** A row's levels may exceed 100 by this much: each is rounded on its own. */
const ROUNDING = 1;

/** Reads one row's cells and collects what is wrong with them. */
export class RowReader {
  private readonly spec: FigureSpec;
  private readonly references: References;
  private readonly sources: readonly SourceId[];
  private readonly file: string;
  private readonly problems: Problem[];

  constructor(spec: FigureSpec, references: References, file: string, problems: Problem[]) {
    this.spec = spec;
    this.references = references;
    this.sources = Object.keys(references.sources);
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

  field(row: TableRow): Pick<Category, "field"> {
    if (!this.spec.classified) return {};
    const cell = row.cells[columns.field] ?? "";
    const { fields, nouns } = this.references;
    const field = fields.find(({ label }) => label === cell);
    if (field) return { field: field.id };
    const known = fields.map(({ label }) => label);
    if (nouns.field)
      this.problems.push(unknownField(this.place(row, columns.field), cell, known, nouns.field));
    return {};
  }

  private place({ line }: TableRow, column: string): Place {
    return { file: this.file, line, column };
  }

  private source(row: TableRow): SourceId {
    const cell = row.cells[columns.source] ?? "";
    if (cell !== "" && !this.sources.includes(cell))
      this.problems.push(unknownSource(this.place(row, columns.source), cell, this.sources));
    return cell || (this.spec.sources[0] ?? "");
  }

  private count(row: TableRow, source: SourceId): Value {
    const cell = row.cells[columns.count] ?? "";
    if (cell === "") return { kind: "none" };
    if (/^\d{1,6}$/.test(cell)) return { kind: "count", count: Number(cell), source };
    this.problems.push(notCount(this.place(row, columns.count), cell));
    return { kind: "none" };
  }

  private levels(row: TableRow): LevelShare[] {
    const levels = (this.spec.scale?.levels ?? []).flatMap(({ id, label }, index) => {
      const cell = row.cells[label] ?? "";
      if (cell === "") return [];
      const parsed = parsePercent(cell);
      if (parsed?.kind === "exact" && !isFormula(cell))
        return [{ level: id, index, percent: parsed.percent }];
      this.problems.push(notLevelShare(this.place(row, label), cell));
      return [];
    });
    const sum = levels.reduce((total, { percent }) => total + percent, 0);
    if (sum > 100 + ROUNDING) {
      const names = levels.map(({ level }) => levelLabel(this.spec.scale, level));
      this.problems.push(sumTooLarge({ file: this.file, line: row.line }, names, sum));
    }
    return levels;
  }

  private share(row: TableRow, source: SourceId): Share | undefined {
    const cell = row.cells[columns.share] ?? "";
    const wording = this.wording(row);
    const place = this.place(row, columns.share);
    if (cell === "") {
      if (wording !== "") this.problems.push(wordingWithoutShare(place, wording));
      return undefined;
    }
    const parsed = parsePercent(cell);
    if (!parsed || isFormula(cell) || SAYS_NOTHING[parsed.kind] === parsed.percent) {
      this.problems.push(notShare(place, cell));
      return undefined;
    }
    if (parsed.kind !== "exact" && wording === "")
      this.problems.push(shareWithoutWording(this.place(row, columns.wording), cell));
    return { ...parsed, ...(wording !== "" && { wording }), source };
  }

  private wording(row: TableRow): string {
    const cell = row.cells[columns.wording] ?? "";
    if (cell === "") return cell;
    const place = this.place(row, columns.wording);
    // The key of a source is a word, but one of the next column.
    const problem = this.sources.includes(cell) ? notWords(place, cell) : checkText(cell, place);
    if (problem) this.problems.push(problem);
    return cell;
  }
}

/** Bounds that leave everything possible, or nothing. */
const SAYS_NOTHING: Partial<Readonly<Record<ShareKind, number>>> = { justBelow: 0, above: 100, below: 100 };

/** „=50“ is a percentage to `parsePercent`, but what a spreadsheet runs does not come from print. */
const isFormula = (cell: string) => cell.startsWith("=");
