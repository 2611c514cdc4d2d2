import type { CitedFigure, Figure, Wave } from "./figure.ts";
import type { Matrix } from "./matrix.ts";

/**
 * A figure for browsers, when the page opens and when its file is saved: where it comes from in full stands
 * in the page, and would be sent twice.
 */
export function drawnFigure(cited: CitedFigure): Figure {
  const {
    caveats: _caveats,
    reports: _reports,
    relatedSources: _relatedSources,
    cited: _cited,
    matches: _matches,
    asked: _asked,
    references,
    matrix,
    wave,
    ...figure
  } = cited;
  const waves = Object.entries(figure.waves).map(([id, one]) => [id, drawnWave(one)] as const);
  return {
    ...figure,
    ...(wave && { wave: drawnWave(wave) }),
    waves: Object.fromEntries(waves),
    references: references.map(({ short, kind }) => ({ short, kind })),
    ...(matrix && { matrix: withoutLabels(matrix) }),
  };
}

/** A survey without how it was done: that stands in the codebook. */
function drawnWave({ sampling: _sampling, mode: _mode, response: _response, ...wave }: Wave): Wave {
  return wave;
}

const withoutLabels = (matrix: Matrix): Matrix => ({
  ...matrix,
  rows: matrix.rows.map((row) => ({
    ...row,
    cells: row.cells.map((units) => units.map(({ mark }) => ({ mark }))),
  })),
});
