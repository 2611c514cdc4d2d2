import german from "hyphen/de/index.js";
import english from "hyphen/en/index.js";
import type { Figure, Row } from "../model/figure.ts";
import type { Lang } from "../model/lecture.ts";

/** By the patterns TeX hyphenates each language with. */
const languages: Readonly<Record<Lang, typeof german>> = { de: german, en: english };

/** Shorter words fit into the narrowest column of a chart: they are sent as they are. */
const SHORTEST = 12;

/**
 * A figure for charts: soft hyphens say where the words of its categories may be broken, should a column be
 * too narrow for them. Charts break nowhere else, and neither draw nor read out the others.
 */
export function hyphenateFigure<F extends Figure>(figure: F, lang: Lang): F {
  const hyphenateLabel = <L extends { label: string }>(one: L): L => ({
    ...one,
    label: languages[lang].hyphenateSync(one.label, { minWordLength: SHORTEST }),
  });
  const hyphenateRow = <R extends Pick<Row, "category">>(row: R): R => ({
    ...row,
    category: hyphenateLabel(row.category),
  });
  const { rows, related, matrix } = figure;
  return {
    ...figure,
    rows: rows.map(hyphenateRow),
    ...(matrix && {
      matrix: { ...matrix, columns: matrix.columns.map(hyphenateLabel), rows: matrix.rows.map(hyphenateRow) },
    }),
    ...(related && { related: { ...related, row: hyphenateRow(related.row) } }),
  };
}
