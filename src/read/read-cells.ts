import { columns } from "#words/columns.ts";
import type { Field } from "../model/field.ts";
import type { Category, FigureSpec, LevelShare, Source, Value, Wave, WaveId } from "../model/figure.ts";
import type { Nouns } from "../model/nouns.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Share, ShareKind, SourceId } from "../model/share.ts";
import {
  addedWithoutSource,
  allFractions,
  findNumberHint,
  notCount,
  notLevelShare,
  notShare,
  notWords,
  otherSurvey,
  shareWithoutWording,
  unknownField,
  unknownSource,
  wordingWithoutShare,
} from "./cell-problems.ts";
import { checkText } from "./check-text.ts";
import { checkCount, checkSum, checkTotal, checkWording } from "./contradictions.ts";
import type { TableRow } from "./csv.ts";
import { parsePercent } from "./percent.ts";
import { isSameName, tidyText } from "./same-name.ts";
import { surveyOf } from "./survey-of.ts";

/** What figures refer to: by key `data/sources.ts`, by their words `data/fields.ts` and `data/nouns.ts`. */
export interface References {
  sources: Readonly<Record<SourceId, Source>>;
  waves: Readonly<Record<string, Wave>>;
  fields: readonly Field[];
  nouns: Nouns;
}

/** Reads one row's cells and collects what is wrong with them. */
export class RowReader {
  private readonly spec: FigureSpec;
  private readonly references: References;
  private readonly sources: readonly SourceId[];
  private readonly file: string;
  private readonly problems: Problem[];
  /** Every printed number of the file. */
  private readonly numbers: { percent: number; cell: string }[] = [];

  constructor(spec: FigureSpec, references: References, file: string, problems: Problem[]) {
    this.spec = spec;
    this.references = references;
    this.sources = Object.keys(references.sources);
    this.file = file;
    this.problems = problems;
  }

  value(row: TableRow, category: Pick<Category, "wave"> = {}): Value {
    const source = this.source(row, category.wave ?? this.spec.wave);
    if (this.spec.measure === "count") return this.count(row, source, category);
    const levels = this.levels(row);
    const share = this.share(row, source);
    // Levels say more than one share for all of them; both may stand in a file while it is filled in.
    if (levels.length === 0) return share ? { kind: "share", share } : { kind: "none" };
    if (share) this.report(checkTotal(share, levels, this.place(row, columns.share)));
    return { kind: "levels", levels, complete: levels.length === this.spec.scale?.levels.length, source };
  }

  field(row: TableRow): Pick<Category, "field"> {
    if (!this.spec.classified) return {};
    const cell = row.cells[columns.field] ?? "";
    const { fields, nouns } = this.references;
    const field = fields.find(({ label }) => isSameName(label, cell));
    if (field) return { field: field.id };
    const known = fields.map(({ label }) => label);
    if (nouns.field)
      this.problems.push(unknownField(this.place(row, columns.field), cell, known, nouns.field));
    return {};
  }

  /** A category that nobody but a source has: it has to say which. */
  missingSource(row: TableRow, label: string): Problem {
    return addedWithoutSource(this.place(row, columns.source), label, this.sources);
  }

  private report(problem: Problem | undefined): void {
    if (problem) this.problems.push(problem);
  }

  private place({ line }: TableRow, column: string): Place {
    return { file: this.file, line, column };
  }

  /** @param wave the survey that the row is of, where that is known */
  private source(row: TableRow, wave: WaveId | undefined): SourceId {
    const cell = row.cells[columns.source] ?? "";
    if (cell === "") return this.spec.sources[0] ?? "";
    const place = this.place(row, columns.source);
    const source = this.sources.find((one) => isSameName(one, cell));
    if (source === undefined)
      this.problems.push(unknownSource(place, cell, this.sources, this.meantSource(cell)));
    else this.report(this.strangeSource(source, wave, place));
    return source ?? cell;
  }

  /** The key of the source whose short name somebody typed, or its key with a page. */
  private meantSource(cell: string): SourceId | undefined {
    // Of several, none is meant.
    if (/[,;+&/]/.test(cell)) return undefined;
    const begins = (name: string) => isSameName(cell.slice(0, name.length), name);
    const { sources } = this.references;
    return this.sources.find((key) => begins(sources[key]?.short ?? key)) ?? this.sources.find(begins);
  }

  /** A report on another survey; a later one may quote an earlier survey, where its figure says so. */
  private strangeSource(source: SourceId, wave: WaveId | undefined, place: Place): Problem | undefined {
    const { waves } = this.references;
    const published = surveyOf(source, this.references);
    if (published === undefined || wave === undefined || published === wave) return undefined;
    const order = Object.keys(waves);
    const named = [...this.spec.sources, ...(this.spec.alsoIn ?? [])].includes(source);
    if (named && order.indexOf(published) > order.indexOf(wave)) return undefined;
    return otherSurvey(place, source, waves[published]?.label ?? "", waves[wave]?.label ?? "");
  }

  private count(row: TableRow, source: SourceId, category: Pick<Category, "wave">): Value {
    const cell = row.cells[columns.count] ?? "";
    if (cell === "") return { kind: "none" };
    const place = this.place(row, columns.count);
    if (!/^\d{1,6}$/.test(cell)) {
      this.problems.push(notCount(place, cell));
      return { kind: "none" };
    }
    const count = Number(cell);
    // A row of its own survey is that survey; a survey's figure counts parts of it.
    const survey = this.references.waves[category.wave ?? this.spec.wave ?? ""];
    if (survey?.n !== undefined) {
      const { n, label } = survey;
      this.report(checkCount(count, { n, label, isWhole: category.wave !== undefined }, place));
    }
    return { kind: "count", count, source };
  }

  private levels(row: TableRow): LevelShare[] {
    const { scale } = this.spec;
    const levels = (scale?.levels ?? []).flatMap(({ id, label }, index) => {
      const cell = row.cells[label] ?? "";
      if (cell === "") return [];
      const parsed = parsePercent(cell);
      if (parsed?.kind === "exact" && !isFormula(cell) && !findNumberHint(cell)) {
        this.numbers.push({ percent: parsed.percent, cell });
        return [{ level: id, index, percent: parsed.percent }];
      }
      this.problems.push(notLevelShare(this.place(row, label), cell));
      return [];
    });
    if (scale && levels.length > 0) this.report(checkSum(levels, scale, { file: this.file, line: row.line }));
    return levels;
  }

  private share(row: TableRow, source: SourceId): Share | undefined {
    const cell = row.cells[columns.share] ?? "";
    const { wording, sound } = this.wording(row);
    const place = this.place(row, columns.share);
    if (cell === "") {
      if (wording !== "") this.problems.push(wordingWithoutShare(place, wording));
      return undefined;
    }
    const parsed = parsePercent(cell);
    if (
      !parsed ||
      isFormula(cell) ||
      findNumberHint(cell) ||
      SAYS_NOTHING[parsed.kind]?.includes(parsed.percent)
    ) {
      this.problems.push(notShare(place, cell));
      return undefined;
    }
    if (parsed.kind === "exact") this.numbers.push({ percent: parsed.percent, cell });
    else if (wording === "") this.problems.push(shareWithoutWording(this.place(row, columns.wording), cell));
    if (wording !== "" && sound) this.report(checkWording(parsed, wording, place));
    return { ...parsed, ...(wording !== "" && { wording }), source };
  }

  private wording(row: TableRow): { wording: string; sound: boolean } {
    const cell = unquote(tidyText(row.cells[columns.wording] ?? ""));
    if (cell === "") return { wording: cell, sound: true };
    const place = this.place(row, columns.wording);
    // The key of a source is a word, but one of the next column.
    const problem = this.sources.includes(cell) ? notWords(place, cell) : checkText(cell, place);
    this.report(problem);
    return { wording: cell, sound: !problem };
  }

  /** What is wrong with the file as a whole: all its numbers are parts of one, as a spreadsheet has percentages. */
  checkNumbers(): void {
    const typed = this.numbers.filter(({ percent, cell }) => percent > 0 && !cell.includes("%"));
    const isFraction = typed.length >= FEW && typed.every(({ percent }) => percent <= 1);
    if (isFraction && typed.length === this.numbers.filter(({ percent }) => percent > 0).length)
      this.problems.push(allFractions(this.file));
  }
}

/** Quotation marks around the whole are not the source's. */
const unquote = (text: string) => /^[„“"»«]([^„“”"»«]+)[“”"»«]$/u.exec(text)?.[1]?.trim() ?? text;

/** Bounds that leave everything possible, or nothing. */
const SAYS_NOTHING: Partial<Readonly<Record<ShareKind, readonly number[]>>> = {
  justBelow: [0],
  above: [100],
  below: [0, 100],
};

/** So many shares of one percent at most are no coincidence. */
const FEW = 3;

/** „=50“ is a percentage to `parsePercent`, but what a spreadsheet runs does not come from print. */
const isFormula = (cell: string) => cell.startsWith("=");
