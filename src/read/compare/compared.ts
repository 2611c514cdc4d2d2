import type { CountedFinding } from "../../model/comparison.ts";
import type { CitedFigure, FigureId, FigureSpec } from "../../model/figure.ts";
import { countUnits, type Matrix } from "../../model/matrix.ts";
import { LectureError, quote, quoteAll } from "../../model/problem.ts";
import type { References } from "../read-cells.ts";

/** What comparisons are made from. */
export interface Compared extends References {
  figures: Readonly<Record<FigureId, CitedFigure>>;
  specs: Readonly<Record<FigureId, FigureSpec>>;
}

/** An entry of a record by its key. */
export function findIn<T>(entries: Readonly<Record<string, T>>, key: string, column: string): T {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (entry !== undefined) return entry;
  const expected = `one of ${quoteAll(Object.keys(entries))}`;
  throw new LectureError([{ file: "data/comparisons.ts", column, expected, got: quote(key) }]);
}

/** A finding whose counts are still those of the lists. */
export function heldFinding(finding: CountedFinding | undefined, { rows }: Matrix): { finding?: string } {
  const holds = finding && countUnits(rows, "missing") === finding.missing && countUnits(rows) === finding.of;
  return holds ? { finding: finding.text } : {};
}
