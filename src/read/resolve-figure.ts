import { textOf } from "../model/claim.ts";
import { sourceOf } from "../model/evidence.ts";
import type { CitedFigure, FigureId, FigureSpec, Row, Source } from "../model/figure.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import type { SourceId } from "../model/share.ts";
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
  const { categories, related: _, alsoIn = [], wave, wordsFrom, finding, remark, caveats, ...rest } = spec;
  const shown = [...rows.flatMap(({ value }) => sourceOf(value) ?? []), ...(wordsFrom ? [wordsFrom] : [])];
  const cited = [...new Set([...shown, ...spec.sources])].map((key) => [key, find(sources, key)] as const);
  const rowWaves = categories.flatMap((category) => category.wave ?? []);
  return {
    ...rest,
    id,
    ...(finding && { finding: finding.text }),
    ...(remark && { remark: textOf(remark) }),
    ...(caveats && { caveats: caveats.map(textOf) }),
    rows,
    units: nouns.unit,
    // Definitions stand in codebook and open data.
    fields: fields
      .filter((field) => rows.some(({ category }) => category.field === field.id))
      .map(({ definition: _definition, ...field }) => field),
    ...(spec.classified && nouns.field && { fieldNoun: nouns.field }),
    ...(wave && { wave: find(waves, wave) }),
    waves: Object.fromEntries(rowWaves.map((key) => [key, find(waves, key)])),
    references: cited.map(([, source]) => source),
    credited: creditsOf(cited, wordsFrom ? shown : undefined),
    reports: alsoIn.map((key) => find(sources, key)),
    cited: Object.fromEntries(cited),
  };
}

/** Whom the source line names: those whose words and values are shown, or everybody where nobody said whose. */
export function creditsOf(
  cited: readonly (readonly [SourceId, Source])[],
  shown: readonly SourceId[] | undefined,
): string[] {
  return cited.filter(([key]) => !shown || shown.includes(key)).map(([, { short }]) => short);
}
