import { textOf } from "../model/claim.ts";
import { type CitedFigure, type FigureId, type FigureSpec, type Row, sourceOf } from "../model/figure.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import type { References } from "./read-cells.ts";

const FILE = "data/figures.ts";

/**
 * Holds a description to its ids: each stands for one category or level.
 * @throws LectureError naming every id that does not
 */
export function checkIds(id: FigureId, { categories, scale }: FigureSpec): void {
  const problems: Problem[] = [];
  for (const [what, all] of Object.entries({ categories, levels: scale?.levels ?? [] })) {
    const ids = all.map((one) => one.id);
    for (const again of ids.filter((one, index) => ids.indexOf(one) !== index))
      problems.push({
        file: FILE,
        column: `${id}.${what}`,
        expected: "every id once",
        got: `${quote(again)} again`,
      });
  }
  const levels = scale?.levels.map((level) => level.id) ?? [];
  if (scale?.neutral !== undefined && !levels.includes(scale.neutral))
    problems.push({
      file: FILE,
      column: `${id}.scale.neutral`,
      expected: `one of ${quoteAll(levels)}`,
      got: quote(scale.neutral),
    });
  if (problems.length > 0) throw new LectureError(problems);
}

/**
 * A figure of a description and its rows: keys become what they stand for.
 * @throws LectureError for a key that does not exist
 */
export function resolveFigure(
  id: FigureId,
  spec: FigureSpec,
  rows: readonly Row[],
  { sources, waves, fields, nouns }: References,
): CitedFigure {
  if (spec.classified && !nouns.field) {
    const expected = "what its fields are called: `field` in data/nouns.ts";
    throw new LectureError([{ file: FILE, column: id, expected, got: "nothing" }]);
  }
  const find = <T>(entries: Readonly<Record<string, T>>, key: string): T => {
    const entry = entries[key];
    if (entry) return entry;
    const expected = `one of ${quoteAll(Object.keys(entries))}`;
    throw new LectureError([{ file: FILE, column: id, expected, got: quote(key) }]);
  };
  const { categories, related: _, alsoIn = [], wave, finding, remark, caveats, ...rest } = spec;
  const rowSources = rows.flatMap(({ value }) => sourceOf(value) ?? []);
  const cited = [...new Set([...rowSources, ...spec.sources])].map(
    (key) => [key, find(sources, key)] as const,
  );
  const rowWaves = categories.flatMap((category) => category.wave ?? []);
  return {
    ...rest,
    id,
    ...(finding && { finding: finding.text }),
    ...(remark && { remark: textOf(remark) }),
    ...(caveats && { caveats: caveats.map(textOf) }),
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
