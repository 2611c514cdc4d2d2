import type { CountedFinding, Laid } from "../../model/comparison.ts";
import type { CitedFigure, FigureId, FigureSpec } from "../../model/figure.ts";
import type { Matrix } from "../../model/matrix.ts";
import { LectureError, quote, quoteAll } from "../../model/problem.ts";
import type { SlideId } from "../../model/slide.ts";
import type { References } from "../read-cells.ts";
import { creditsOf } from "../resolve-figure.ts";

/** What comparisons are made from. */
export interface Compared extends References {
  figures: Readonly<Record<FigureId, CitedFigure>>;
  specs: Readonly<Record<FigureId, FigureSpec>>;
  /** Markdown of the slides. */
  slides: Readonly<Record<SlideId, string>>;
}

export const FILE = "data/comparisons.ts";

/** An entry of a record by its key. */
export function findIn<T>(entries: Readonly<Record<string, T>>, key: string, column: string): T {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (entry !== undefined) return entry;
  const expected = `one of ${quoteAll(Object.keys(entries))}`;
  throw new LectureError([{ file: FILE, column, expected, got: quote(key) }]);
}

/** How many entries a finding is about, and how many of these are missing. */
export type Counts = Pick<CountedFinding, "missing" | "of">;

/** A comparison as a figure of its own; its finding stands while its counts do. */
export function makeFigure(
  id: FigureId,
  spec: Laid,
  all: Compared,
  made: Pick<CitedFigure, "noun" | "rows" | "matches"> & {
    matrix: Matrix;
    counts: Counts;
    /** The figures that it is made from. */
    from: readonly FigureId[];
  },
): CitedFigure {
  const { title, unit, base, remark, caveats = [], finding, wordsFrom } = spec;
  const { noun, rows, matches, matrix, counts, from } = made;
  const waves = new Set(from.flatMap((one) => all.specs[one]?.wave ?? []));
  const cited = spec.sources.map((source) => [source, findIn(all.sources, source, id)] as const);
  return {
    id,
    title,
    unit,
    base,
    measure: "entries",
    noun,
    units: all.nouns.unit,
    fields: [],
    waves: Object.fromEntries([...waves].map((wave) => [wave, findIn(all.waves, wave, id)])),
    sources: spec.sources,
    references: cited.map(([, source]) => source),
    credited: creditsOf(cited, wordsFrom ? [wordsFrom] : undefined),
    reports: [],
    cited: Object.fromEntries(cited),
    rows,
    matrix,
    ...(matches && { matches }),
    remark,
    caveats: [remark, ...caveats],
    ...(finding && isHeld(finding, counts) && { finding: finding.text }),
  };
}

const isHeld = (finding: Counts, { missing, of }: Counts) => finding.missing === missing && finding.of === of;
