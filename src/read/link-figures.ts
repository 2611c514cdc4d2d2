import { sourceOf } from "../model/evidence.ts";
import type { CitedFigure, FigureId, FigureSpec } from "../model/figure.ts";
import { LectureError, quote, quoteAll } from "../model/problem.ts";

/** Fills in the values that figures borrow from each other. */
export function linkFigures(
  figures: Readonly<Record<FigureId, CitedFigure>>,
  specs: Readonly<Record<FigureId, FigureSpec>>,
): Record<FigureId, CitedFigure> {
  const link = (figure: CitedFigure): CitedFigure => {
    const related = specs[figure.id]?.related;
    if (!related) return figure;
    const other = figures[related.figure];
    const row = other?.rows.find(({ category }) => category.id === related.category);
    if (!other || !row) {
      const expected = other
        ? `one of ${quoteAll(other.rows.map((one) => one.category.id))}`
        : `one of ${quoteAll(Object.keys(figures))}`;
      const got = quote(other ? related.category : related.figure);
      throw new LectureError([{ file: "data/figures.ts", column: `${figure.id}.related`, expected, got }]);
    }
    const { scale, wave, base, n } = other;
    // Who says so comes first, then where that survey is published.
    const key = sourceOf(row.value);
    const said = key ? other.cited[key] : undefined;
    const published = other.references.filter(({ kind }) => kind === "publication");
    return {
      ...figure,
      credited: [...new Set([...figure.credited, ...(said ? [said.short] : [])])],
      relatedSources: [...new Set([...(said ? [said] : []), ...published])],
      related: {
        row,
        base,
        ...(scale && { scale }),
        ...(wave && { wave }),
        ...(n && { n }),
        ...(said && { source: said.short }),
      },
    };
  };
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, link(figure)]));
}
